/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that a document must have, for the parts of
 * it that we write: faults as paths with what is wrong, none for a valid one.
 */
export function faultsOf(collection: unknown): string[] {
  const faults: string[] = [];
  const fault = (path: string, what: string) => faults.push(`${path}: ${what}`);
  const root = object(collection);
  if (!root) return ['the whole: is no object'];
  const contexts = [root['@context']].flat();
  if (!contexts.includes('http://www.w3.org/ns/anno.jsonld')) fault('@context', 'has no anno.jsonld');
  if (contexts.length === 1 && Array.isArray(root['@context']))
    fault('@context', 'the only one is in an array');
  identified(root, 'AnnotationCollection', 'the whole', fault);
  if ('label' in root && ![root.label].flat().every(isString)) fault('label', 'is no string');
  if ('total' in root && !isCount(root.total)) fault('total', 'is no count');
  if (Number(root.total) > 0 && !root.first) fault('first', 'is missing');
  if ('first' in root) page(root.first, fault);
  return faults;
}

type Fault = (path: string, what: string) => void;
type Loose = Readonly<Record<string, unknown>>;

function page(value: unknown, fault: Fault): void {
  const found = object(value);
  if (!found) {
    if (!isIri(value)) fault('first', 'is neither page nor IRI');
    return;
  }
  if ('@context' in found) fault('first', 'embedded, with a context');
  identified(found, 'AnnotationPage', 'first', fault);
  if ('startIndex' in found && !isCount(found.startIndex)) fault('first.startIndex', 'is no count');
  const items = Array.isArray(found.items) ? found.items : [];
  if (items.length === 0) fault('first.items', 'is no array of at least one');
  const ids = items.map(item => object(item)?.id);
  if (new Set(ids).size !== ids.length) fault('first.items', 'two with one id');
  items.forEach((item, at) => {
    annotation(object(item) ?? {}, `items.${at}`, fault);
  });
}

function annotation(found: Loose, path: string, fault: Fault): void {
  identified(found, 'Annotation', path, fault);
  dated(found, ['created', 'modified', 'generated'], path, fault);
  if ('bodyValue' in found && 'body' in found) fault(path, 'has a body twice');
  if (found.target === undefined || all(found.target).length === 0) fault(path, 'has no target');
  for (const [at, motivation] of all(found.motivation).entries()) {
    if (!MOTIVATIONS.includes(motivation as string))
      fault(`${path}.motivation.${at}`, 'is none that is known');
  }
  for (const [at, body] of all(found.body).entries()) resource(body, `${path}.body.${at}`, fault);
  for (const [at, target] of all(found.target).entries()) resource(target, `${path}.target.${at}`, fault);
  for (const key of Object.keys(found)) {
    if (!ANNOTATION_KEYS.includes(key) && !isIri(key)) fault(`${path}.${key}`, 'is in no vocabulary');
  }
}

/** A body or a target: an IRI, something on the web, words that stand in the annotation, or something more specific. */
function resource(value: unknown, path: string, fault: Fault): void {
  if (isIri(value)) return;
  const found = object(value);
  if (!found) {
    fault(path, 'is neither IRI nor object');
    return;
  }
  if ('id' in found && !isIri(found.id)) fault(path, 'its id is no IRI');
  dated(found, ['created', 'modified'], path, fault);
  const types = all(found.type);
  if ('textDirection' in found && !['ltr', 'rtl', 'auto'].includes(found.textDirection as string))
    fault(path, 'its direction is none');
  if (types.includes('TextualBody')) {
    if (!isString(found.value)) fault(path, 'has no words');
  } else if ('source' in found || types.includes('SpecificResource')) {
    if (found.source === undefined || Array.isArray(found.source)) fault(path, 'has not one source');
    else resource(found.source, `${path}.source`, fault);
    for (const [at, one] of all(found.selector).entries()) selector(one, `${path}.selector.${at}`, fault);
    for (const [at, one] of all(found.state).entries()) state(one, `${path}.state.${at}`, fault);
  } else if (!isIri(found.id)) fault(path, 'is on the web without an IRI');
}

function selector(value: unknown, path: string, fault: Fault): void {
  const found = object(value);
  if (!found) {
    fault(path, 'is no object');
    return;
  }
  if (found.type === 'TextQuoteSelector') {
    if (!isString(found.exact)) fault(path, 'has no words');
    for (const key of ['prefix', 'suffix'])
      if (key in found && !isString(found[key])) fault(path, `its ${key} is none`);
  } else if (found.type === 'TextPositionSelector') {
    if (!isCount(found.start) || !isCount(found.end)) fault(path, 'has no place');
  } else fault(path, 'is of no type that we write');
  if ('refinedBy' in found) for (const one of all(found.refinedBy)) selector(one, `${path}.refinedBy`, fault);
}

function state(value: unknown, path: string, fault: Fault): void {
  const found = object(value);
  if (found?.type !== 'TimeState') {
    fault(path, 'is no time');
    return;
  }
  dated(found, ['sourceDate', 'sourceDateStart', 'sourceDateEnd'], path, fault);
  const [isMoment, hasStart, hasEnd] = ['sourceDate', 'sourceDateStart', 'sourceDateEnd'].map(
    key => key in found,
  );
  if (hasStart !== hasEnd || (isMoment && hasStart))
    fault(path, 'is neither a moment nor from one to another');
}

function identified(found: Loose, type: string, path: string, fault: Fault): void {
  if (!isIri(found.id)) fault(path, 'has no IRI');
  if (!all(found.type).includes(type)) fault(path, `is no ${type}`);
}

/** `xsd:dateTime`, in UTC as `Z`; no more than one. */
function dated(found: Loose, keys: readonly string[], path: string, fault: Fault): void {
  for (const key of keys) {
    if (!(key in found)) continue;
    const value = found[key];
    const isTime = isString(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
    if (!isTime || Number.isNaN(Date.parse(value))) fault(`${path}.${key}`, 'is no time in UTC');
  }
}

const MOTIVATIONS = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

const ANNOTATION_KEYS = [
  ...[
    'id',
    'type',
    'body',
    'bodyValue',
    'target',
    'motivation',
    'created',
    'modified',
    'generated',
    'creator',
  ],
  ...['generator', 'audience', 'rights', 'canonical', 'via', 'stylesheet'],
];

function object(value: unknown): Loose | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;
}

function all(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A scheme and what may follow it (RFC 3987). */
function isIri(value: unknown): boolean {
  return isString(value) && /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}\p{Cc}\p{Cs}]*$/iu.test(value);
}

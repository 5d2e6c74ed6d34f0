import { isoTime } from '../iso-time.ts';
import type { Note } from '../note.ts';
import type { Json } from '../record.ts';
import type { NoteTarget, Quote, Span } from '../target.ts';
import { nodeIri, noteIri, textIri } from './annotation-iri.ts';

type Written = Readonly<Record<string, Json>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Notes as a collection of the Web Annotation Data Model (W3C Recommendation of 2017), all on one embedded page. What that has no words for is
 * under keys that are IRIs of our own, `meipi:colour` among them: to others they mean nothing, and to us everything.
 *
 * @param label names the collection to people. @param exported milliseconds since 1970.
 */
export function annotationCollection(notes: readonly Note[], label: string, exported: number): string {
  const id = `meipi:export/${isoTime(exported)}`;
  const first: Written = {
    id: `${id}/1`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: notes.map(annotationOf),
  };
  const collection: Written = {
    '@context': CONTEXT,
    ...{ id, type: 'AnnotationCollection', label, total: notes.length },
    // A page with nothing on it is none.
    ...(notes.length > 0 && { first, last: `${id}/1` }),
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

function annotationOf({ id, texts, tags, colour, type, target, created, changed, deleted }: Note): Written {
  const written = texts.filter(({ value }) => value !== '');
  const bodies: Written[] = [
    ...written.map(({ version, value, time }) => ({
      id: textIri(version),
      type: 'TextualBody',
      ...{ value, format: 'text/markdown', purpose: 'commenting', modified: isoTime(time) },
    })),
    ...tags.map(value => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return {
    id: noteIri(id),
    type: 'Annotation',
    motivation: written.length > 0 ? 'commenting' : 'highlighting',
    created: isoTime(created),
    modified: isoTime(changed),
    'meipi:colour': colour,
    ...(type && { 'meipi:type': type }),
    ...(deleted !== undefined && { 'meipi:deleted': isoTime(deleted) }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetsOf(target, created),
  };
}

/** A stretch that is known to be a clause's is a target twice: as the page has it, and as the clause. */
function targetsOf(target: NoteTarget, created: number): Json {
  if (target.kind === 'clause') return clauseOf(target.node, target.span, target.quote);
  const { address, title, date, quote, position, clause } = target;
  const source: Written = {
    id: iriOf(address),
    type: 'Text',
    format: 'text/html',
    ...(iriOf(address) !== address && { 'meipi:address': address }),
    'dcterms:title': title,
    ...(date !== undefined && { 'dcterms:issued': date }),
  };
  const page: Written = {
    ...specific(source, position, quote),
    state: { type: 'TimeState', sourceDate: isoTime(created) },
  };
  return clause ? [page, clauseOf(clause.node, clause.span)] : page;
}

function clauseOf(node: string, span?: Span, quote?: Quote): Written {
  return specific(nodeIri(node), span, quote);
}

/** The selectors are alternatives: words are found where offsets have moved. Offsets count UTF-16 code units. */
function specific(source: Json, position?: Span, quote?: Quote): Written {
  const selectors: Written[] = [
    ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
    ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
  ];
  return { type: 'SpecificResource', source, ...(selectors.length > 0 && { selector: selectors }) };
}

/** An address as an IRI: what may not stand in one is written as a code (RFC 3987). */
function iriOf(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return address.replace(/[\u0000-\u0020"<>\\^`{|}\u007f-\u00a0\ud800-\udfff]/gu, found =>
    encodeURIComponent(found.isWellFormed() ? found : '\ufffd'),
  );
}

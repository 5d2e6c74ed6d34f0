import { textOfIri } from '../export/annotation-iri.ts';
import { readIsoTime } from '../iso-time.ts';
import type { ForeignNote } from './foreign-note.ts';
import { type Loose, looseList, looseObject, looseText, own } from './loose-json.ts';

type Text = ForeignNote['texts'][number];

/**
 * What an annotation says. Texts of our own are versions, and stay them; of others' several bodies are one text, in order. A
 * body that is only named is kept by its name.
 */
export function annotationBodies(annotation: Loose): Pick<ForeignNote, 'texts' | 'tags'> {
  const bodies = looseList(own(annotation, 'body'));
  const motivations = looseList(own(annotation, 'motivation'));
  const versions: Text[] = [];
  const others = [looseText(own(annotation, 'bodyValue')) ?? ''];
  const tags: string[] = [];
  for (const body of bodies) {
    const chosen = chosenOf(body);
    const words = wordsOf(chosen);
    const purposes = looseList(own(looseObject(chosen), 'purpose'));
    const version = textOfIri(looseText(own(looseObject(chosen), 'id')) ?? '');
    if ((purposes.length > 0 ? purposes : motivations).includes('tagging')) tags.push(words);
    else if (version !== undefined) versions.push({ value: words, version, ...timeOf(chosen) });
    else others.push(words);
  }
  const text = others.filter(words => words !== '').join('\n\n');
  const isNeeded = text !== '' || versions.length === 0;
  return { texts: isNeeded ? [...versions, { value: text }] : versions, tags };
}

/** The first of several to choose from is the one that its author prefers. */
function chosenOf(body: unknown): unknown {
  const object = looseObject(body);
  return own(object, 'type') === 'Choice' ? looseList(own(object, 'items'))[0] : body;
}

function wordsOf(body: unknown): string {
  const object = looseObject(body);
  const { value, source, id } = {
    value: own(object, 'value'),
    source: own(object, 'source'),
    id: own(object, 'id'),
  };
  return (
    [body, value, source, own(looseObject(source), 'id'), id].flatMap(one => looseText(one) ?? [])[0] ?? ''
  );
}

function timeOf(body: unknown): { time?: number } {
  const object = looseObject(body);
  const time = readIsoTime(looseText(own(object, 'modified') ?? own(object, 'created')) ?? '');
  return time === undefined ? {} : { time };
}

import { failure, type Result, success } from '../../result.ts';
import { canonicalJson } from '../canonical-json.ts';
import { readIsoTime } from '../iso-time.ts';
import type { Json } from '../record.ts';
import { derivedNoteId } from './derived-id.ts';
import type { ForeignNote } from './foreign-note.ts';
import { pageTarget, selected } from './foreign-target.ts';
import { looseList, looseObject, looseText, own } from './loose-json.ts';

/**
 * An annotation as the API of Hypothesis and the exporter of its client write it. Fails with `note-without-page`.
 *
 * @param now milliseconds since 1970, where it says no time.
 */
export function hypothesisNote(row: unknown, now: number): Result<ForeignNote> {
  const annotation = looseObject(row);
  const [target] = looseList(own(annotation, 'target')).map(looseObject);
  const uri = looseText(own(annotation, 'uri')) ?? looseText(own(target ?? {}, 'source')) ?? '';
  const [title] = looseList(own(looseObject(own(annotation, 'document')), 'title'));
  const page = pageTarget(uri, looseText(title) ?? '', selected(own(target ?? {}, 'selector')));
  if (!page) return failure('note-without-page', uri.slice(0, 100));
  const time = (key: string) => readIsoTime(looseText(own(annotation, key)) ?? '');
  const created = time('created') ?? time('updated') ?? now;
  const id = looseText(own(annotation, 'id')) || canonicalJson(row as Json);
  return success({
    id: derivedNoteId(`hypothesis\n${id}`),
    texts: [{ value: looseText(own(annotation, 'text')) ?? '' }],
    tags: looseList(own(annotation, 'tags')).flatMap(tag => looseText(tag) ?? []),
    target: page,
    created,
    changed: time('updated') ?? created,
  });
}

import * as v from 'valibot';
import { failure, type Result, success } from '../../result.ts';
import { canonicalJson } from '../canonical-json.ts';
import { nodeOfIri, noteOfIri } from '../export/annotation-iri.ts';
import { noteColour, noteType } from '../fields.ts';
import { readIsoTime } from '../iso-time.ts';
import type { Json } from '../record.ts';
import type { ClauseTarget, NoteTarget, PageTarget } from '../target.ts';
import { annotationBodies } from './annotation-bodies.ts';
import { derivedNoteId } from './derived-id.ts';
import { type ForeignNote, tidyQuote } from './foreign-note.ts';
import { pageTarget, selected } from './foreign-target.ts';
import { type Loose, looseList, looseObject, looseText, own } from './loose-json.ts';

/**
 * An annotation of the Web Annotation Data Model, ours or another's. Fails with `note-without-page` where it is on nothing that can
 * be found again.
 *
 * @param now milliseconds since 1970, where it says no time.
 */
export function webAnnotationNote(entry: unknown, now: number): Result<ForeignNote> {
  const annotation = looseObject(entry);
  const iri = idOf(annotation);
  const ours = noteOfIri(iri ?? '');
  const target = targetOf(looseList(own(annotation, 'target')), ours !== undefined);
  if (!target) return failure('note-without-page', iri?.slice(0, 100));
  const time = (key: string) => readIsoTime(looseText(own(annotation, key)) ?? '');
  const created = time('created') ?? time('modified') ?? now;
  const deleted = time('meipi:deleted');
  const [colour, type] = [own(annotation, 'meipi:colour'), own(annotation, 'meipi:type')];
  return success({
    id: ours ?? derivedNoteId(`annotation\n${iri ?? canonicalJson(entry as Json)}`),
    ...annotationBodies(annotation),
    ...{ target, created, changed: time('modified') ?? created },
    ...(deleted !== undefined && { deleted }),
    ...(v.is(noteColour, colour) && { colour }),
    ...(v.is(noteType, type) && { type }),
  });
}

/** The first target that is a page, with the clause that is named beside it; else the first clause. */
function targetOf(targets: readonly unknown[], isOurs: boolean): NoteTarget | undefined {
  const clauses = targets.flatMap(target => clauseOf(target) ?? []);
  for (const target of targets) {
    const page = pageOf(target, isOurs);
    const [clause] = clauses;
    if (!page) continue;
    if (!clause) return page;
    return { ...page, clause: { node: clause.node, ...(clause.span && { span: clause.span }) } };
  }
  return clauses[0];
}

function clauseOf(target: unknown): ClauseTarget | undefined {
  const { iri, selectors } = sourceOf(target);
  const node = nodeOfIri(iri);
  if (node === undefined) return undefined;
  const { exact, prefix, suffix, position } = selected(selectors);
  return {
    kind: 'clause',
    node,
    ...(position && { span: position }),
    ...(exact && { quote: tidyQuote(exact, prefix, suffix) }),
  };
}

function pageOf(target: unknown, isOurs: boolean): PageTarget | undefined {
  const { iri, source, selectors } = sourceOf(target);
  const titles = ['dcterms:title', 'dc:title', 'title', 'schema:name'].flatMap(key =>
    looseList(own(source, key)),
  );
  const title = titles.flatMap(one => looseText(one) ?? [])[0] ?? '';
  const address = (isOurs ? looseText(own(source, 'meipi:address')) : undefined) ?? iri;
  const page = pageTarget(address, title, selected(selectors));
  const issued = looseText(own(source, 'dcterms:issued')) ?? '';
  const isDay = issued.length === 10 && readIsoTime(issued) !== undefined;
  return page && { ...page, ...(isOurs && { title, address }), ...(isDay && { date: issued }) };
}

/** An IRI alone, something on the web, or something more specific. */
function sourceOf(target: unknown): { iri: string; source: Loose; selectors: unknown } {
  const whole = looseObject(target);
  const inner = own(whole, 'source') ?? target;
  const source = looseObject(inner);
  return { iri: looseText(inner) ?? idOf(source) ?? '', source, selectors: own(whole, 'selector') };
}

function idOf(object: Loose): string | undefined {
  return looseText(own(object, 'id')) ?? looseText(own(object, '@id'));
}

import * as v from 'valibot';
import { SITE_MODES } from './values.ts';

/** What the reader chose for a host, or, with `coversDomain`, for it and all hosts below it. */
export const siteChoice = v.object({
  host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  mode: v.picklist(SITE_MODES),
  coversDomain: v.boolean(),
});

export type SiteChoice = v.InferOutput<typeof siteChoice>;

/** The host itself, then what stands above it, nearest first: `a.gov.cn`, `gov.cn`, `cn`. */
export function withParents(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

/** The choice that says what is done on a host: its own, else that of the nearest domain around it. */
export function choiceFor(host: string, choices: readonly SiteChoice[]): SiteChoice | undefined {
  for (const name of withParents(host)) {
    const found = choices.find(choice => choice.host === name && (name === host || choice.coversDomain));
    if (found) return found;
  }
  return undefined;
}

/** The domain that a choice for a host may be widened to; none for an address of a machine and for `example.cn` itself. */
export function domainOf(host: string): string | undefined {
  const [, parent] = withParents(host);
  const isNumber = /(?:^|\.)\d+$|:/.test(host);
  return isNumber || !parent?.includes('.') ? undefined : parent;
}

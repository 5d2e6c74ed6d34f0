import type { BrowserName } from '../browsers/browser-name.ts';
import type { ReadLabel } from '../browsers/read-labels.ts';
import type { PageReading } from '../browsers/read-page.ts';
import type { ReadPassage } from '../browsers/read-passages.ts';

/** The shape of report.json is a promise to programs outside the repository (docs: “Fixed names”). */
export interface Report {
  browser: BrowserName;
  pages: PageReport[];
}

export interface PageReport {
  url: string;
  /** File name in the report's folder; empty if no picture could be taken. */
  screenshot: string;
  passages: ReadPassage[];
  labels: ReadLabel[];
  painted: number;
  /** From the start of the navigation until the passages were known and painted. */
  milliseconds: number;
}

export function pageReport(
  url: string,
  screenshot: string,
  { passages, labels, painted, milliseconds }: PageReading,
): PageReport {
  return {
    url,
    screenshot,
    passages: passages.map(({ node, kind, voice, text }) => ({ node, kind, voice, text })),
    labels: labels.map(({ node, kind, text, top }) => ({ node, kind, text, top })),
    painted,
    milliseconds,
  };
}

export function anythingPainted(report: Report): boolean {
  return report.pages.some(page => page.painted > 0);
}

import { PAGE_RECORD, type PageRecord } from './page-record.ts';

/** Runs in the page after the extension's own script, in the same task. */
const record = (globalThis as unknown as Record<string, PageRecord>)[PAGE_RECORD]!;
record.ran = performance.now();

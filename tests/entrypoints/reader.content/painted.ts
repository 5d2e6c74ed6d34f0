import { vi } from 'vitest';

class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** Stands in for the browser's registry of highlights; what is painted is in it by name. */
export function stubHighlights(): Map<string, ReadonlySet<Range>> {
  const painted = new Map<string, ReadonlySet<Range>>();
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('Highlight', FakeHighlight);
  return painted;
}

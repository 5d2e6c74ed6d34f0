/** A text node's part in the page text. */
export interface Segment {
  readonly node: Text;
  /** The node's text when it was read: when it differs now, offsets into it mean nothing any more. */
  readonly data: string;
  /** Where it begins in the page text, UTF-16 code units. */
  readonly start: number;
  /** A block border or something passed over stands between this and the segment before. */
  readonly isApart: boolean;
}

/** The way from offsets in the page text back to the page. */
export class TextMap {
  private readonly segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  /**
   * Ranges over the page for a stretch of the page text, one for each unbroken stretch of it; none if any part of the page
   * there has changed since it was read.
   */
  rangesOf(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    let open: Range | undefined;
    let isApart = false;
    for (let at = this.segmentAt(start); at < this.segments.length; at++) {
      const segment = this.segments[at]!;
      if (segment.start >= end) break;
      if (!segment.node.isConnected || segment.node.data !== segment.data) return [];
      const from = Math.max(0, start - segment.start);
      const to = Math.min(segment.data.length, end - segment.start);
      isApart ||= segment.isApart;
      if (segment.data.slice(from, to).trim() === '') continue;
      if (!open || isApart) {
        open = segment.node.ownerDocument.createRange();
        open.setStart(segment.node, from);
        ranges.push(open);
        isApart = false;
      }
      open.setEnd(segment.node, to);
    }
    return ranges;
  }

  /** The stretch of the page text that a range covers some of, from its first character to its last; undefined for none. */
  spanOf(range: Range): { readonly start: number; readonly end: number } | undefined {
    let [start, end] = [Number.POSITIVE_INFINITY, -1];
    for (const { node, data, start: at } of this.segments) {
      if (!range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? Math.min(range.startOffset, data.length) : 0;
      const to = node === range.endContainer ? Math.min(range.endOffset, data.length) : data.length;
      if (from >= to) continue;
      start = Math.min(start, at + from);
      end = at + to;
    }
    return start < end ? { start, end } : undefined;
  }

  /** The last segment that begins at or before an offset. */
  private segmentAt(offset: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.segments[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

import type { Note } from '../note.ts';
import { type NoteSort, noteOrder, type OrderOf } from '../note-order.ts';

interface Ordered {
  readonly note: Note;
}

/**
 * What was put in order once and keeps it as things come and go: sorting what is nearly in order takes little more than
 * looking at it.
 */
export class NoteOrders<T extends Ordered> {
  private readonly sorted = new Map<NoteSort, readonly T[]>();
  /** What came and went since the orders were last asked for. */
  private readonly fresh = new Set<T>();
  private readonly gone = new Set<T>();
  private readonly orderOf: OrderOf;

  constructor(orderOf: OrderOf) {
    this.orderOf = orderOf;
  }

  add(one: T): void {
    if (this.sorted.size > 0) this.fresh.add(one);
  }

  remove(one: T): void {
    if (this.sorted.size > 0 && !this.fresh.delete(one)) this.gone.add(one);
  }

  /** @param all what is put in order where it never was. */
  inOrder(sort: NoteSort, all: Iterable<T>): readonly T[] {
    this.settle();
    const sorted = this.sorted.get(sort) ?? this.sort([...all], sort);
    this.sorted.set(sort, sorted);
    return sorted;
  }

  private settle(): void {
    if (this.fresh.size === 0 && this.gone.size === 0) return;
    for (const [sort, sorted] of this.sorted) {
      this.sorted.set(sort, this.sort([...sorted.filter(one => !this.gone.has(one)), ...this.fresh], sort));
    }
    this.fresh.clear();
    this.gone.clear();
  }

  private sort(some: T[], sort: NoteSort): readonly T[] {
    const compare = noteOrder(sort, this.orderOf);
    return some.sort((one, other) => compare(one.note, other.note));
  }
}

/** What somebody did to a note: told by the one who did it, without a look at the program. */
export interface Deed {
  readonly note: number;
  /** Fields that were set; of each the value, as it is shown. */
  readonly sets: Readonly<Record<string, string>>;
  /** Fields in which what was on screen was given up. */
  readonly over: readonly string[];
  /** The deeds that were on the screen, as bits. */
  readonly screen: bigint;
}

const ALL_FIELDS = ['text', 'colour', 'target', 'created', 'deleted', 'tag:甲', 'tag:乙'];

/**
 * Says what is to be seen once certain deeds are known: what somebody set in a field stands until one who had it on screen
 * sets that field, or takes it away. It knows of no versions, joins or files.
 */
export class Oracle {
  readonly deeds: Deed[] = [];

  did(deed: Deed): bigint {
    this.deeds.push(deed);
    return 1n << BigInt(this.deeds.length - 1);
  }

  ofNotes(notes: ReadonlySet<number>): bigint {
    return this.deeds.reduce((all, { note }, at) => (notes.has(note) ? all | (1n << BigInt(at)) : all), 0n);
  }

  /** Of each note one line of what is to be seen. */
  shown(known: bigint): Map<number, string> {
    const byNote = new Map<number, number[]>();
    this.deeds.forEach(({ note }, at) => {
      if (has(known, at)) byNote.set(note, [...(byNote.get(note) ?? []), at]);
    });
    return new Map([...byNote].map(([note, deeds]) => [note, this.lineOf(deeds)]));
  }

  private lineOf(deeds: readonly number[]): string {
    const standing = new Map(ALL_FIELDS.map(field => [field, this.standing(field, deeds)]));
    if (standing.get('target')!.length === 0) return 'gone';
    const texts = standing.get('text')!.map(at => this.deeds[at]!.sets.text!);
    const tags = ALL_FIELDS.filter(field => field.startsWith('tag:') && standing.get(field)!.length > 0);
    return lineOf(texts, tags, this.isDeleted(standing));
  }

  private standing(field: string, deeds: readonly number[]): number[] {
    const over = deeds.filter(at => this.deeds[at]!.over.includes(field));
    return deeds.filter(
      at => field in this.deeds[at]!.sets && !over.some(later => has(this.deeds[later]!.screen, at)),
    );
  }

  /** A deletion lasts while nothing stands that its author did not have before them. */
  private isDeleted(standing: ReadonlyMap<string, readonly number[]>): boolean {
    const deletions = standing.get('deleted')!;
    const seen = deletions.reduce((all, at) => all | this.deeds[at]!.screen, 0n);
    const others = [...standing].flatMap(([field, deeds]) => (field === 'deleted' ? [] : deeds));
    return deletions.length > 0 && others.every(at => has(seen, at));
  }
}

export function lineOf(texts: readonly string[], tags: readonly string[], isDeleted: boolean): string {
  return `${[...new Set(texts)].sort().join(' | ')} ${[...tags].sort().join(' ')}${isDeleted ? ' deleted' : ''}`;
}

function has(deeds: bigint, at: number): boolean {
  return ((deeds >> BigInt(at)) & 1n) === 1n;
}

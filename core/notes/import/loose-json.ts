/** What parsed JSON holds, where nobody has said what that is. */
export type Loose = Readonly<Record<string, unknown>>;

/** The object that a value is; an empty one for anything else. */
export function looseObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** What an object itself has under a key: `__proto__` and `constructor` are keys like any other. */
export function own(object: Loose, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** One or several, as JSON-LD writes them. */
export function looseList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function looseText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

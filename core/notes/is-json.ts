import type { Json } from './record.ts';

const DEEPEST = 20;

/** Names under which an object is reached that is not the reader's. */
const REFUSED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a value is of what JSON can say, not nested beyond reason, with no key that means something to the language. */
export function isJson(value: unknown, depth = 0): value is Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (depth === DEEPEST) return false;
  if (Array.isArray(value)) {
    // Holes are skipped by `every`.
    return Array.from(value as unknown[]).every(inner => isJson(inner, depth + 1));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(([key, inner]) => !REFUSED.includes(key) && isJson(inner, depth + 1));
}

/** What front matter says; a value that is empty is left out. */
export type FrontMatter = readonly (readonly [key: string, value: string | readonly string[]])[];

/** YAML 1.2 front matter. Words stand in double quotes, in which nothing but the escapes means anything. */
export function frontMatter(entries: FrontMatter): string {
  const lines = entries
    .filter(([, value]) => value.length > 0)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? scalar(value) : list(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

function list(values: readonly string[]): string {
  return `[${values.map(scalar).join(', ')}]`;
}

/** A string of JSON is one of YAML, but for characters that YAML does not take as they are. */
function scalar(words: string): string {
  return JSON.stringify(words).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

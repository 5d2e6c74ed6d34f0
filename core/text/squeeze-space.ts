/** A text with each stretch of spaces and line breaks as one space. Of what begins a text it makes what begins the whole. */
export function squeezeSpace(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

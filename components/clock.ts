/** Hours and minutes on the reader's clock. @param time milliseconds since 1970. */
export function clockOf(time: number): string {
  const at = new Date(time);
  return [at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
}

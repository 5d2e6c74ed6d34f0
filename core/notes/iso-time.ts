const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The last millisecond of the year 9999, which ISO 8601 writes with four figures. */
const LAST = 253_402_300_799_999;

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))?)?$/i;

/** A moment as ISO 8601 writes it in UTC, `2025-06-09T08:00:00.000Z`; outside 1970 to 9999 the nearest one inside. @param time milliseconds since 1970. */
export function isoTime(time: number): string {
  const moment = Math.min(LAST, Math.max(0, Math.trunc(time) || 0));
  const within = moment % DAY;
  const [hour, minute, second] = [within / HOUR, (within % HOUR) / MINUTE, (within % MINUTE) / SECOND];
  return `${dayOfNumber(Math.floor(moment / DAY))}T${two(hour)}:${two(minute)}:${two(second)}.${three(moment % SECOND)}Z`;
}

/** The day on which a moment falls, `2025-06-09`. @param offset minutes by which the reader's clock is ahead of UTC. */
export function isoDay(time: number, offset = 0): string {
  return isoTime(time + offset * MINUTE).slice(0, 10);
}

/** Milliseconds since 1970 of a day or a moment in ISO 8601, in UTC where it names no zone; undefined for anything else and before 1970. */
export function readIsoTime(written: string): number | undefined {
  const found = WRITTEN.exec(written);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(part => Number(part ?? 0));
  const days = numberOfDay(year!, month!, day!);
  if (dayOfNumber(days) !== written.slice(0, 10)) return undefined;
  if (hour! > 23 || minute! > 59 || second! > 60) return undefined;
  const [fraction = '', sign = '+', zoneHours = '0', zoneMinutes = '0'] = found.slice(7);
  const zone = Number(zoneHours) * HOUR + Number(zoneMinutes) * MINUTE;
  const time = days * DAY + hour! * HOUR + minute! * MINUTE + second! * SECOND;
  const moment = time + Number(fraction.padEnd(3, '0').slice(0, 3)) - (sign === '-' ? -zone : zone);
  return moment < 0 ? undefined : moment;
}

/** Days since 1970 (Gregorian calendar; a year that begins in March has its leap day last). */
function numberOfDay(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + dayOfYear - 719_468;
}

function dayOfNumber(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(part: number): string {
  return String(Math.floor(part)).padStart(2, '0');
}

function three(part: number): string {
  return String(part).padStart(3, '0');
}

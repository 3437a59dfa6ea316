/** Proleptic Gregorian calendar on plain seconds: no zone, and a year 0 that readers see as 1 BC. */
export interface Civil {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86400;
export const YEAR = 365.2425 * DAY;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
const DAYS_PER_ERA = 146097;
const DAYS_TO_1970 = 719468;

/** Counts from 1 March, so that a leap day ends its year. */
export function seconds(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970) * DAY + hour * HOUR + minute * MINUTE + second;
}

export function civil(time: number): Civil {
  const whole = Math.floor(time);
  const days = Math.floor(whole / DAY);
  const rest = whole - days * DAY;
  const z = days + DAYS_TO_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor((rest % HOUR) / MINUTE),
    second: rest % MINUTE,
  };
}

export const yearName = (year: number): string => (year > 0 ? `${year}` : `${1 - year} BC`);
export const monthName = (month: number, short = false): string =>
  short ? MONTHS[month - 1].slice(0, 3) : MONTHS[month - 1];
export const weekdayName = (time: number): string => WEEKDAYS[((Math.floor(time / DAY) % 7) + 7) % 7];
export const clock = (c: Civil): string => `${two(c.hour)}:${two(c.minute)}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment in words, as exact as a window of that span can show. */
export function moment(time: number, span: number): string {
  const c = civil(time);
  const year = yearName(c.year);
  if (span > 60 * YEAR) return year;
  if (span > 4 * YEAR) return `${monthName(c.month)} ${year}`;
  const day = `${c.day} ${monthName(c.month)} ${year}`;
  return span > 6 * DAY ? day : `${day}, ${clock(c)}`;
}

/** A window in words. The end is exclusive, so whole days name their last day. */
export function windowName(from: number, to: number): string {
  const span = to - from;
  return `${moment(from, span)} to ${moment(span > 6 * DAY ? to - 1 : to, span)}`;
}

/** For the address, as EDTF: 2022-03-01, 2022-03-01T06:30 when the minute matters, -0043-03-15 for 44 BC. */
export function isoText(time: number, span: number): string {
  const c = civil(time);
  const sign = c.year < 0 ? '-' : '';
  const day = `${sign}${String(Math.abs(c.year)).padStart(4, '0')}-${two(c.month)}-${two(c.day)}`;
  return span > 10 * DAY ? day : `${day}T${clock(c)}`;
}

/** Reads a year, month, day or minute; as its end, exclusive, when asked. */
export function readIso(text: string | null, end = false): number | null {
  const m = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/.exec(text ?? '');
  if (!m) return null;
  const [year, month, day, hour, minute] = m.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const add = end ? 1 : 0;
  if (month === null) return seconds(year! + add);
  if (day === null) return month + add > 12 ? seconds(year! + 1) : seconds(year!, month + add);
  if (hour === null) return seconds(year!, month, day) + add * DAY;
  return seconds(year!, month, day, hour, minute!) + add * MINUTE;
}

import { DAY, HOUR, MINUTE, YEAR, civil, clock, monthName, seconds, weekdayName, yearName } from './calendar';

/** A line of the axis. */
export interface Tick {
  time: number;
  text: string;
}

/** A stretch of the axis that the small ticks lie in: the year above months, the day above hours. */
export interface Band {
  from: number;
  to: number;
  text: string;
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

interface Step {
  unit: Unit;
  count: number;
  length: number;
  room: number;
}

const step = (unit: Unit, count: number, length: number, room: number): Step => ({ unit, count, length, room });
const STEPS: Step[] = [
  ...[1, 5, 15, 30].map((n) => step('minute', n, n * MINUTE, 52)),
  ...[1, 3, 6, 12].map((n) => step('hour', n, n * HOUR, 52)),
  step('day', 1, DAY, 26),
  step('day', 5, 5 * DAY, 36),
  step('day', 10, 10 * DAY, 30),
  step('month', 1, YEAR / 12, 40),
  step('month', 3, YEAR / 4, 44),
  ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map((n) => step('year', n, n * YEAR, 56)),
];

/** The finest step whose names have room. */
export function chooseStep(secondsPerPixel: number): Step {
  return STEPS.find((s) => s.length / secondsPerPixel >= s.room) ?? STEPS[STEPS.length - 1];
}

export function ticks(from: number, to: number, s: Step): Tick[] {
  switch (s.unit) {
    case 'year':
      return yearTicks(from, to, s.count);
    case 'month':
      return monthTicks(from, to, s.count);
    case 'day':
      return dayTicks(from, to, s.count);
    default:
      return clockTicks(from, to, s.length);
  }
}

export function bands(from: number, to: number, s: Step): Band[] {
  if (s.unit === 'year') return [];
  const starts = s.unit === 'month' ? yearTicks(from - 366 * DAY, to, 1)
    : s.unit === 'day' ? monthTicks(from - 31 * DAY, to, 1)
    : dayTicks(from - DAY, to, 1);
  return starts.map((t, i) => ({
    from: t.time,
    to: starts[i + 1]?.time ?? Infinity,
    text: bandName(t.time, s.unit),
  }));
}

function bandName(time: number, unit: Unit): string {
  const c = civil(time);
  if (unit === 'month') return yearName(c.year);
  const month = `${monthName(c.month)} ${yearName(c.year)}`;
  return unit === 'day' ? month : `${weekdayName(time)} ${c.day} ${month}`;
}

/** Round years on both sides of the era: …, 200 BC, 100 BC, 1, 100, 200, … */
function yearTicks(from: number, to: number, count: number): Tick[] {
  const out: Tick[] = [];
  const last = civil(to).year;
  for (let k = Math.floor((civil(from).year - 1) / count); k * count <= last + 1; k++) {
    const round = k * count;
    const year = round > 0 ? round : count === 1 ? round : round === 0 ? 1 : 1 + round;
    const time = seconds(year);
    if (time >= from && time <= to) out.push({ time, text: yearName(year) });
  }
  return out;
}

function monthTicks(from: number, to: number, count: number): Tick[] {
  const out: Tick[] = [];
  const start = civil(from);
  for (let m = Math.floor((start.month - 1) / count) * count; ; m += count) {
    const year = start.year + Math.floor(m / 12);
    const month = (m % 12) + 1;
    const time = seconds(year, month);
    if (time > to) return out;
    if (time >= from) out.push({ time, text: monthName(month, true) });
  }
}

/** Days of the month; steps of several days start anew on the 1st and leave out a cramped 31st. */
function dayTicks(from: number, to: number, count: number): Tick[] {
  const out: Tick[] = [];
  for (let time = Math.floor(from / DAY) * DAY; time <= to; time += DAY) {
    const day = civil(time).day;
    const fits = count === 1 || ((day - 1) % count === 0 && day < 30);
    if (fits && time >= from) out.push({ time, text: `${day}` });
  }
  return out;
}

function clockTicks(from: number, to: number, length: number): Tick[] {
  const out: Tick[] = [];
  for (let time = Math.ceil(from / length) * length; time <= to; time += length) {
    out.push({ time, text: clock(civil(time)) });
  }
  return out;
}

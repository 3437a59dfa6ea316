import type { EventLabel } from './model';
import type { Scale } from './scale';

export const MARK = 10;
export const ROW = 19;
const GAP = 6;
const TEXT_WIDTHS = [320, 210, 130, 0];
const MOST_TEXTS = 80;
const OPEN_TAIL = 64;

/** Where a label went. Without text there was room for its mark only. */
export interface Placed {
  label: EventLabel;
  lane: number;
  mark: number;
  y: number;
  left: number;
  right: number;
  text: string;
  textLeft: number;
  barFrom: number;
  barTo: number;
}

export interface LaneBox {
  top: number;
  rows: number;
}

type Measure = (text: string) => number;

/** Whether the date lasts its whole range rather than lying somewhere in it. */
export const lasts = (label: EventLabel): boolean => (label.edtf ?? '').includes('/');

/** Gives room to the most significant first; who finds none shows its mark, or nothing. */
export function place(labels: EventLabel[], lanes: LaneBox[], scale: Scale, measure: Measure): Placed[] {
  const rows = lanes.map((lane) => Array.from({ length: lane.rows }, () => [] as [number, number][]));
  const out: Placed[] = [];
  let texts = 0;
  for (const label of labels) {
    const lane = lanes[label.lane];
    if (!lane) continue;
    const bar = extent(label, scale);
    if (bar.to <= scale.left || bar.from >= scale.right) continue;
    const mark = markAt(label, bar, scale);
    const widths = texts < MOST_TEXTS ? TEXT_WIDTHS : [0];
    for (const most of widths) {
      const text = most ? shorten(label.title, most, measure) : '';
      const spot = fit(rows[label.lane], mark, text ? measure(text) + GAP : 0, bar, scale);
      if (!spot) continue;
      if (text) texts++;
      out.push({ label, lane: label.lane, mark, text, ...spot, y: lane.top + spot.row * ROW + ROW / 2,
        barFrom: bar.from, barTo: bar.to });
      break;
    }
  }
  return out;
}

/** The date's bounds in pixels; an open end is a short tail. */
function extent(label: EventLabel, scale: Scale): { from: number; to: number } {
  const from = label.earliest === null ? null : scale.x(label.earliest);
  const to = label.latest === null ? null : scale.x(label.latest);
  return { from: from ?? (to ?? 0) - OPEN_TAIL, to: to ?? (from ?? 0) + OPEN_TAIL };
}

function markAt(label: EventLabel, bar: { from: number; to: number }, scale: Scale): number {
  const half = MARK / 2;
  const wanted = label.earliest === null ? bar.to - half
    : label.latest === null || lasts(label) ? bar.from + half
    : (Math.max(bar.from, scale.left) + Math.min(bar.to, scale.right)) / 2;
  return Math.min(scale.right - half - 2, Math.max(scale.left + half + 2, wanted));
}

/** Text goes right of the mark, or left of it where it would leave the picture. */
function fit(rows: [number, number][][], mark: number, text: number, bar: { from: number; to: number }, scale: Scale) {
  const half = MARK / 2;
  const onLeft = text > 0 && mark + half + text > scale.right;
  let left = onLeft ? mark - half - text : mark - half;
  let right = onLeft ? mark + half : mark + half + text;
  if (left < scale.left) return null;
  const textLeft = onLeft ? left : mark + half + GAP;
  if (bar.to - bar.from < (scale.right - scale.left) / 2) {
    left = Math.min(left, bar.from);
    right = Math.max(right, bar.to);
  }
  for (let row = 0; row < rows.length; row++) {
    if (rows[row].every(([l, r]) => right + GAP < l || left - GAP > r)) {
      rows[row].push([left, right]);
      return { row, left: onLeft ? textLeft : mark - half, right: onLeft ? mark + half : mark + half + text, textLeft };
    }
  }
  return null;
}

const shortened = new Map<string, string>();

export function forgetTexts(): void {
  shortened.clear();
}

/** Cuts at a word where one ends near, with an ellipsis. */
function shorten(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const key = `${most}|${text}`;
  const known = shortened.get(key);
  if (known) return known;
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= most) low = middle;
    else high = middle - 1;
  }
  const word = text.lastIndexOf(' ', low);
  const cut = `${text.slice(0, word > low * 0.6 ? word : low).trimEnd()}…`;
  shortened.set(key, cut);
  return cut;
}

/** What the server sends for one window. Times are seconds since 1970 of the calendar as written, the end exclusive. */
export interface ViewData {
  from: number;
  to: number;
  first: number | null;
  last: number | null;
  undated: number;
  /** Where the first bin begins, at or before from; each bin is width seconds long. */
  start: number;
  width: number;
  bins: number;
  /** Events that began before start and reach beyond it; 100 means 100 or more. */
  spanning: number;
  /** Whether counts are estimates from a part of the events. */
  approximate: boolean;
  lanes: Lane[];
  labels: EventLabel[];
}

export interface Lane {
  name: string;
  total: number;
  counts: number[];
}

/** A count in words; an estimate is marked as one. */
export function countWords(count: number, approximate: boolean): string {
  return (approximate ? '≈ ' : '') + count.toLocaleString('en');
}

export interface EventLabel {
  lane: number;
  id: string;
  title: string;
  edtf: string | null;
  when: string | null;
  earliest: number | null;
  latest: number | null;
  status: string;
  significance: number;
  url: string;
}

export type LaneKind = 'actor' | 'type';

export interface Window {
  from: number;
  to: number;
}

/** Statuses in the order of the legend. */
export const STATUSES = [
  'happened', 'said', 'planned', 'overdue', 'claimed', 'corroborated', 'disputed', 'denied', 'negated', 'proposed',
  'cancelled',
];

/** A lane that stays where it is while the reader moves. */
export interface StableLane extends Lane {
  colour: number;
}

const MOST_LANES = 12;
const OTHERS = 'Others';

/**
 * Keeps known lanes in their order and colour, so that nothing jumps while panning: a lane without events in the
 * new window stays, empty, as long as there is room. Where all events are in sight, the server's order is taken anew.
 */
export function stableLanes(known: StableLane[], data: ViewData, reorder: boolean): StableLane[] {
  const fresh = new Map(data.lanes.map((lane) => [lane.name, lane]));
  const added = data.lanes.filter((lane) => !known.some((k) => k.name === lane.name));
  let room = MOST_LANES - data.lanes.length;
  const kept: StableLane[] = [];
  for (const lane of known) {
    const now = fresh.get(lane.name);
    if (now) kept.push({ ...now, colour: lane.colour });
    else if (room-- > 0) kept.push({ name: lane.name, total: 0, counts: [], colour: lane.colour });
  }
  for (const lane of added) {
    const taken = new Set(kept.map((k) => k.colour));
    let colour = 0;
    while (taken.has(colour)) colour++;
    kept.push({ ...lane, colour: colour % MOST_LANES });
  }
  const order = data.lanes.map((lane) => lane.name);
  const rank = (lane: Lane): number => (lane.name === OTHERS ? MOST_LANES : reorder ? order.indexOf(lane.name) : 0);
  return kept.filter((lane) => !reorder || fresh.has(lane.name)).sort((a, b) => rank(a) - rank(b));
}

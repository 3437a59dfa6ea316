import { HOUR, YEAR } from './calendar';
import type { Window } from './model';

const SHORTEST = HOUR;
const LONGEST = 40000 * YEAR;
const ROOM_AROUND = 0.04;

/** Times to pixels and back, for the part of the canvas right of the lane names. */
export class Scale {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly left: number,
    readonly right: number,
  ) {}

  get span(): number {
    return this.to - this.from;
  }

  get secondsPerPixel(): number {
    return this.span / Math.max(1, this.right - this.left);
  }

  x(time: number): number {
    return this.left + (time - this.from) / this.secondsPerPixel;
  }

  time(x: number): number {
    return this.from + (x - this.left) * this.secondsPerPixel;
  }
}

/** The window as wide as allowed, with its middle where there are events. */
export function clampWindow(w: Window, extent: Window): Window {
  const span = Math.min(LONGEST, Math.max(SHORTEST, w.to - w.from));
  const middle = Math.min(extent.to, Math.max(extent.from, (w.from + w.to) / 2));
  return { from: middle - span / 2, to: middle + span / 2 };
}

/** Scales about a time that stays where it is; a factor below 1 comes closer. */
export function zoomWindow(w: Window, factor: number, about: number): Window {
  const span = Math.min(LONGEST, Math.max(SHORTEST, (w.to - w.from) * factor));
  const share = (about - w.from) / (w.to - w.from);
  return { from: about - span * share, to: about + span * (1 - share) };
}

export function moveWindow(w: Window, by: number): Window {
  return { from: w.from + by, to: w.to + by };
}

/** The extent with air at both ends. */
export function roomy(extent: Window): Window {
  const air = Math.max(SHORTEST / 2, (extent.to - extent.from) * ROOM_AROUND);
  return { from: extent.from - air, to: extent.to + air };
}

/** What to ask the server for: half a window more on either side, on round steps so that answers are found again. */
export function fetchWindow(w: Window): Window {
  const span = w.to - w.from;
  const round = Math.max(1, 2 ** Math.round(Math.log2(span / 4)));
  return {
    from: Math.floor((w.from - span / 2) / round) * round,
    to: Math.ceil((w.to + span / 2) / round) * round,
  };
}

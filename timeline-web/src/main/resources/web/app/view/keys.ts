import type { Placed } from './labels';

/** What the keyboard asks for. */
export interface KeyActions {
  step(direction: -1 | 1): void;
  lane(direction: -1 | 1): void;
  open(): void;
  release(): void;
  move(share: number): void;
  zoom(factor: number): void;
  whole(): void;
  help(): void;
}

/** Acts on a key and says whether it was one of ours. */
export function onKey(e: KeyboardEvent, a: KeyActions): boolean {
  if (e.ctrlKey || e.metaKey || e.altKey) return false;
  switch (e.key) {
    case 'ArrowLeft':
      return done(e.shiftKey ? a.move(-0.25) : a.step(-1));
    case 'ArrowRight':
      return done(e.shiftKey ? a.move(0.25) : a.step(1));
    case 'ArrowUp':
      return done(a.lane(-1));
    case 'ArrowDown':
      return done(a.lane(1));
    case 'Enter':
      return done(a.open());
    case 'Escape':
      return done(a.release());
    case '+':
    case '=':
      return done(a.zoom(0.5));
    case '-':
    case '−':
      return done(a.zoom(2));
    case 'Home':
      return done(a.whole());
    case '?':
      return done(a.help());
    default:
      return false;
  }
}

const done = (_: void): boolean => true;

/** By time; what begins together by lane. */
export const byTime = (placed: Placed[]): Placed[] =>
  [...placed].sort((a, b) => a.mark - b.mark || a.lane - b.lane || a.y - b.y);

/** The event after the selected one, or the first in the picture; null at the end. */
export function neighbour(placed: Placed[], selected: string | null, direction: -1 | 1): Placed | null {
  const order = byTime(placed);
  const at = order.findIndex((p) => p.label.id === selected);
  if (at < 0) return (direction > 0 ? order[0] : order[order.length - 1]) ?? null;
  return order[at + direction] ?? null;
}

/** The event nearest in time in the next lane that has any. */
export function across(placed: Placed[], selected: string | null, direction: -1 | 1): Placed | null {
  const here = placed.find((p) => p.label.id === selected);
  if (!here) return neighbour(placed, null, 1);
  const beyond = placed.filter((p) => (p.lane - here.lane) * direction > 0);
  const lane = beyond.reduce((best, p) => Math.min(best, Math.abs(p.lane - here.lane)), Infinity);
  const near = beyond.filter((p) => Math.abs(p.lane - here.lane) === lane);
  return near.sort((a, b) => Math.abs(a.mark - here.mark) - Math.abs(b.mark - here.mark))[0] ?? null;
}

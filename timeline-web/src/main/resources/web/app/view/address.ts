import { DAY, isoText, readIso } from './calendar';
import type { LaneKind, Window } from './model';

/** The window and the lanes in the page's address, so that a link or a reload shows the same. */
export interface AddressState {
  window: Window | null;
  lanes: LaneKind;
}

export function readAddress(): AddressState {
  const query = new URLSearchParams(location.search);
  const from = readIso(query.get('from'));
  const to = readIso(query.get('to'), true);
  return {
    window: from !== null && to !== null && from < to ? { from, to } : null,
    lanes: query.get('lanes') === 'type' ? 'type' : 'actor',
  };
}

/**
 * The end is the last day, or minute, in sight, as in the page's filter. Without a window the address names none:
 * the whole extent, also when it has grown.
 */
export function writeAddress(state: AddressState): void {
  const url = new URL(location.href);
  const put = (name: string, value: string | null) =>
    value === null ? url.searchParams.delete(name) : url.searchParams.set(name, value);
  put('from', state.window && edge(state.window, state.window.from, 0));
  put('to', state.window && edge(state.window, state.window.to, 1));
  put('lanes', state.lanes === 'actor' ? null : state.lanes);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

function edge(w: Window, time: number, back: number): string {
  const whole = Math.round(time);
  return isoText(whole - back, whole % DAY === 0 ? Infinity : w.to - w.from);
}

import { windowName } from './calendar';
import { el } from './dom';
import { filters } from './fetch';
import type { Window } from './model';
import type { Panel } from './panel';

/** What is said where there is nothing to draw, always with a next step. */
export function sayLoading(panel: Panel): void {
  panel.showMessage('loading', 'Loading the timeline…', '');
}

/** Over the picture when there is one, so that it is not lost. */
export function sayFailed(panel: Panel, words: string, overPicture: boolean, again: () => void): void {
  panel.showMessage(overPicture ? 'over' : 'error', 'The timeline could not be loaded', words, action('Try again', again));
}

export function sayNoEvents(panel: Panel, undated: number): void {
  const title = undated ? 'No event has a date yet' : 'No events yet';
  panel.showMessage('empty', title, 'Events appear here once they are imported or added by hand.', ...clearFilters());
}

export function sayNoneFits(panel: Panel): void {
  panel.showMessage('empty', 'No event fits', 'Nothing on this timeline answers to the filters.', ...clearFilters());
}

export function sayNothingHere(panel: Panel, w: Window, whole: () => void): void {
  panel.showMessage('over', 'Nothing here', `No event from ${windowName(w.from, w.to)}.`, action('Whole extent', whole));
}

function action(text: string, run: () => void): HTMLElement {
  const out = el('button', { type: 'button', class: 'button button-secondary' }, text);
  out.addEventListener('click', run);
  return out;
}

function clearFilters(): HTMLElement[] {
  if ([...filters(new URLSearchParams(location.search))].length === 0) return [];
  return [el('a', { href: location.pathname, class: 'button button-secondary' }, 'Show all events')];
}

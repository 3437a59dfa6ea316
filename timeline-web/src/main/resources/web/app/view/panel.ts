import { button, el } from './dom';
import { type LaneKind, STATUSES } from './model';
import type { Placed } from './labels';

/** What the buttons do. */
export interface Actions {
  zoom(factor: number): void;
  move(share: number): void;
  whole(): void;
  lanes(kind: LaneKind): void;
  retry(): void;
}

const KEYS: [string[], string][] = [
  [['←', '→'], 'the event before, the event after'],
  [['↑', '↓'], 'the nearest event in the lane above or below'],
  [['Enter'], 'open the event'],
  [['Shift ←', 'Shift →'], 'move to earlier, to later'],
  [['+', '−'], 'zoom in, zoom out'],
  [['Home'], 'the whole extent'],
  [['Esc'], 'let go of the event'],
  [['/'], 'search'],
  [['?'], 'this list'],
];

/** The HTML around the canvas: buttons, notes, messages, and the list that stands for the picture where it is not seen. */
export class Panel {
  readonly canvas = el('canvas', { 'aria-hidden': 'true' });
  readonly stage = el('div', {
    class: 'tv-stage',
    tabindex: '0',
    role: 'application',
    'aria-roledescription': 'timeline',
  });
  readonly tip = el('div', { class: 'tv-tip', 'aria-hidden': 'true', hidden: '' });
  private readonly range = el('p', { class: 'tv-range' });
  private readonly legend = el('ul', { class: 'tv-legend', 'aria-label': 'What the marks say' });
  private readonly undated = el('p', { class: 'tv-undated' });
  private readonly message = el('div', { class: 'tv-message', hidden: '' });
  private readonly progress = el('div', { class: 'tv-progress', 'aria-hidden': 'true' });
  private readonly live = el('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  private readonly list = el('ol', { class: 'visually-hidden', 'aria-label': 'Events in the picture' });
  private readonly help: HTMLDialogElement;
  private readonly kinds: Record<LaneKind, HTMLButtonElement>;

  constructor(private readonly host: HTMLElement, private readonly actions: Actions) {
    this.kinds = {
      actor: button('Actors', 'A lane for each actor', () => actions.lanes('actor')),
      type: button('Types', 'A lane for each type of event', () => actions.lanes('type')),
    };
    const hint = el('p', { class: 'tv-hint', id: `${host.id}-hint` },
      'Drag to move, Ctrl and wheel or pinch to zoom, arrow keys from event to event.');
    this.help = this.helpDialog();
    this.stage.setAttribute('aria-label', host.getAttribute('aria-label') ?? 'Timeline');
    this.stage.setAttribute('aria-describedby', hint.id);
    this.stage.append(this.canvas, this.progress, this.tip, this.message);
    host.replaceChildren(this.bar(), this.stage, this.live, this.legend,
      el('div', { class: 'tv-notes' }, hint, this.undated), this.list, this.help);
  }

  private bar(): HTMLElement {
    const a = this.actions;
    const group = (label: string, ...children: HTMLElement[]) =>
      el('div', { class: 'tv-group', role: 'group', 'aria-label': label }, ...children);
    return el('div', { class: 'tv-bar' },
      group('Lanes', this.kinds.actor, this.kinds.type),
      this.range,
      group('Move', button('←', 'Earlier (Shift ←)', () => a.move(-0.5)), button('→', 'Later (Shift →)', () => a.move(0.5))),
      group('Zoom', button('−', 'Zoom out (−)', () => a.zoom(2)), button('+', 'Zoom in (+)', () => a.zoom(0.5))),
      group('View', button('Whole extent', 'Whole extent (Home)', () => a.whole()),
        button('?', 'Keys (?)', () => this.showHelp())),
    );
  }

  private helpDialog(): HTMLDialogElement {
    const rows = KEYS.flatMap(([keys, what]) => [
      el('dt', {}, ...keys.flatMap((k, i) => (i ? [' ', el('kbd', {}, k)] : [el('kbd', {}, k)]))),
      el('dd', {}, what),
    ]);
    const title = el('h2', {}, 'Keys of the timeline');
    const close = button('Close', 'Close', () => this.help.close(), 'button button-secondary');
    return el('dialog', { class: 'tv-help', 'aria-label': 'Keys of the timeline' }, title, el('dl', {}, ...rows), close);
  }

  showHelp(): void {
    if (!this.help.open) this.help.showModal();
  }

  showLanes(kind: LaneKind): void {
    for (const [name, b] of Object.entries(this.kinds)) b.setAttribute('aria-pressed', `${name === kind}`);
  }

  showRange(text: string): void {
    if (this.range.textContent !== text) this.range.textContent = text;
  }

  showBusy(yes: boolean): void {
    this.progress.classList.toggle('tv-progress-busy', yes);
  }

  /** Statuses of the window in their fixed order. */
  showLegend(statuses: Set<string>): void {
    const shown = STATUSES.filter((s) => statuses.has(s));
    this.legend.hidden = shown.length === 0;
    if (this.legend.dataset.shown === shown.join()) return;
    this.legend.dataset.shown = shown.join();
    this.legend.replaceChildren(...shown.map((s) =>
      el('li', {}, el('span', { class: `status status-${s}` }, s[0].toUpperCase() + s.slice(1)))));
  }

  showUndated(count: number, href: string): void {
    this.undated.hidden = count === 0;
    const words = `${count.toLocaleString('en')} ${count === 1 ? 'event has' : 'events have'} no date`;
    this.undated.replaceChildren(el('a', { href }, words));
  }

  showMessage(kind: 'error' | 'empty' | 'over' | 'loading', title: string, text: string, ...next: HTMLElement[]): void {
    const body = el('div', {}, el('p', { class: 'tv-message-title' }, title), el('p', {}, text), ...next);
    this.message.className = `tv-message tv-message-${kind}`;
    if (kind === 'error' || this.host.dataset.state === 'error') this.message.setAttribute('role', 'alert');
    else this.message.removeAttribute('role');
    this.message.replaceChildren(body);
    this.message.hidden = false;
  }

  hideMessage(): void {
    this.message.hidden = true;
  }

  say(text: string): void {
    this.live.textContent = text;
  }

  /** The labelled events as links, by time; out of the tab order, since the arrow keys reach the same events. */
  showList(placed: Placed[], lane: (i: number) => string): void {
    this.list.replaceChildren(...placed.map(({ label }) => el('li', {},
      el('a', { href: label.url, tabindex: '-1', 'data-event': label.id }, label.title),
      `, ${describe(label.when ?? label.edtf, label.status, lane(label.lane))}`)));
  }

  showTip(x: number, y: number, title: string, lines: string, status: string | null): void {
    const badge = status ? [el('span', { class: `status status-${status}` }, status[0].toUpperCase() + status.slice(1))] : [];
    this.tip.replaceChildren(el('p', { class: 'tv-tip-title' }, title), el('p', {}, lines), ...badge);
    this.tip.hidden = false;
    const { offsetWidth: w, offsetHeight: h } = this.tip;
    const below = y + 22 + h < this.stage.clientHeight;
    this.tip.style.left = `${Math.max(4, Math.min(x + 12, this.stage.clientWidth - w - 4))}px`;
    this.tip.style.top = `${below ? y + 22 : Math.max(4, y - h - 14)}px`;
  }

  hideTip(): void {
    this.tip.hidden = true;
  }
}

export const describe = (when: string | null, status: string, lane: string): string =>
  [when, status, lane].filter(Boolean).join(', ');

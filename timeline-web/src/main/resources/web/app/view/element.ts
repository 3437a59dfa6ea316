import { readAddress, writeAddress } from './address';
import { readIso, windowName } from './calendar';
import { Loader, type ViewError } from './fetch';
import { Glide } from './glide';
import { type KeyActions, across, byTime, neighbour, onKey } from './keys';
import type { Placed } from './labels';
import { sayFailed, sayLoading, sayNoEvents, sayNoneFits, sayNothingHere } from './messages';
import type { LaneKind, ViewData, Window } from './model';
import { Panel, describe } from './panel';
import { Picture } from './picture';
import { listen } from './pointer';
import { clampWindow, moveWindow, roomy, zoomWindow } from './scale';
import { surroundings } from './surroundings';
import { showTip } from './tip';

const SETTLE = 160;
let count = 0;

/** `<timeline-view data-src="…">`: fetches, draws, and lets the reader move. The page's list does without it. */
export class TimelineView extends HTMLElement {
  private panel!: Panel;
  private picture!: Picture;
  private loader!: Loader;
  private window: Window | null = null;
  private extent: Window | null = null;
  private whole = true;
  private lanes: LaneKind = 'actor';
  private statuses = new Set<string>();
  private frame = 0;
  private readonly glide = new Glide();
  private settleTimer = 0;
  private wantedStep: -1 | 0 | 1 = 0;
  private readonly closing = new AbortController();

  connectedCallback(): void {
    if (this.panel) return;
    this.id ||= `timeline-view-${++count}`;
    const address = readAddress();
    this.lanes = address.lanes;
    this.window = address.window;
    this.whole = !address.window;
    this.panel = new Panel(this, {
      zoom: (factor) => this.zoom(factor),
      move: (share) => this.move(share),
      whole: () => this.showWhole(),
      lanes: (kind) => this.switchLanes(kind),
      retry: () => this.retry(),
    });
    this.panel.showLanes(this.lanes);
    const asOf = new URLSearchParams(location.search).get('asOf');
    this.picture = new Picture(this, this.panel.canvas, readIso(asOf));
    this.loader = new Loader(
      {
        loaded: (data) => this.loaded(data),
        failed: (error) => this.failed(error),
        busy: (yes) => this.busy(yes),
      },
      () => this.dataset.src ?? '',
      () => this.lanes,
    );
    this.listen();
    this.startLoading();
    this.loader.want(this.window);
  }

  disconnectedCallback(): void {
    this.closing.abort();
    this.loader.stop();
    this.glide.stop();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.settleTimer);
  }

  /** What is labelled at the moment, by time: for tests and for other scripts of the page. */
  visibleLabels(): { id: string; title: string; status: string; x: number; y: number }[] {
    return byTime(this.picture.placed).map((p) => ({
      id: p.label.id, title: p.label.title, status: p.label.status, x: p.mark, y: p.y,
    }));
  }

  private listen(): void {
    const { stage, canvas } = this.panel;
    listen(stage, canvas, {
      pan: (by) => this.drag((w) => moveWindow(w, by * this.picture.scale.secondsPerPixel)),
      pinch: (factor, x) => this.drag((w) => zoomWindow(w, factor, this.picture.scale.time(x))),
      hover: (x, y) => this.hover(x, y),
      leave: () => this.hover(-1, -1),
      click: (x, y, e) => this.open(this.picture.at(x, y), e.ctrlKey || e.metaKey),
      doubleClick: (x) => this.zoom(0.4, this.picture.scale.time(x)),
    });
    stage.addEventListener('keydown', (e) => {
      if (this.window && e.target === stage && onKey(e, this.keys())) e.preventDefault();
    });
    surroundings(this, stage, this.closing.signal, {
      focus: (visible) => {
        this.picture.focused = visible;
        this.paint();
      },
      size: () => {
        this.picture.fit();
        this.paint(true);
      },
      look: () => {
        this.picture.repaint();
        this.paint(true);
      },
    });
  }

  private keys(): KeyActions {
    return {
      step: (d) => this.step(d),
      lane: (d) => this.select(across(this.picture.placed, this.picture.selected, d)),
      open: () => this.open(this.picture.placed.find((p) => p.label.id === this.picture.selected) ?? null),
      release: () => this.select(null),
      move: (share) => this.move(share),
      zoom: (factor) => this.zoom(factor),
      whole: () => this.showWhole(),
      help: () => this.panel.showHelp(),
    };
  }

  private loaded(data: ViewData): void {
    if (data.first === null && data.last === null) return this.showEmpty(data);
    const first = data.first ?? data.from;
    this.extent = { from: first, to: Math.max(first + 1, data.last ?? data.to) };
    if (!this.window || this.whole) this.window = roomy(this.extent);
    this.statuses = new Set(data.labels.map((l) => l.status));
    this.picture.show(data);
    this.panel.hideMessage();
    this.panel.showUndated(data.undated, this.dataset.undated ?? '#events');
    this.panel.showLegend(this.statuses);
    if (this.picture.empty && this.whole) sayNoneFits(this.panel);
    else if (this.picture.empty) sayNothingHere(this.panel, this.window, () => this.showWhole());
    this.dataset.state = 'ready';
    this.showBounds(this.window);
    this.paint(true);
    this.settle();
  }

  private failed(error: ViewError): void {
    this.dataset.state = 'error';
    sayFailed(this.panel, error.message, this.extent !== null, () => this.retry());
  }

  private busy(yes: boolean): void {
    this.toggleAttribute('data-busy', yes);
    this.panel.showBusy(yes);
  }

  private showEmpty(data: ViewData): void {
    this.dataset.state = 'empty';
    this.panel.showUndated(data.undated, this.dataset.undated ?? '#events');
    sayNoEvents(this.panel, data.undated);
  }

  private retry(): void {
    if (this.extent) this.panel.hideMessage();
    else this.startLoading();
    this.loader.reset();
    this.loader.want(this.whole ? null : this.window);
  }

  private startLoading(): void {
    this.dataset.state = 'loading';
    sayLoading(this.panel);
  }

  private switchLanes(kind: LaneKind): void {
    if (kind === this.lanes) return;
    this.lanes = kind;
    this.panel.showLanes(kind);
    this.picture.forgetLanes();
    this.loader.reset();
    this.loader.want(this.whole ? null : this.window);
    this.settle();
  }

  private look(w: Window): void {
    if (!this.window || !this.extent) return;
    this.window = clampWindow(w, this.extent);
    this.whole = false;
    this.panel.hideMessage();
    this.dataset.state = 'ready';
    this.loader.want(this.window);
    this.paint();
    this.settle();
  }

  /** What the hand does stops what moves by itself. */
  private drag(change: (w: Window) => Window): void {
    this.glide.stop();
    if (this.window) this.look(change(this.window));
  }

  private glideTo(target: Window, then?: () => void): void {
    if (!this.window || !this.extent) return;
    this.glide.start(this.window, clampWindow(target, this.extent), (w) => this.look(w), then);
  }

  private zoom(factor: number, about?: number): void {
    const w = this.window;
    if (w) this.glideTo(zoomWindow(w, factor, about ?? this.selectedTime() ?? this.nearestTime() ?? (w.from + w.to) / 2));
  }

  private selectedTime(): number | null {
    const p = this.picture.placed.find((one) => one.label.id === this.picture.selected);
    return p ? this.picture.scale.time(p.mark) : null;
  }

  /** Zooming in by button leads to where events are, not to the empty middle. */
  private nearestTime(): number | null {
    const w = this.window!;
    const middle = (w.from + w.to) / 2;
    const times = this.picture.placed.map((p) => this.picture.scale.time(p.mark)).filter((t) => t >= w.from && t < w.to);
    return times.length ? times.reduce((a, b) => (Math.abs(a - middle) <= Math.abs(b - middle) ? a : b)) : null;
  }

  private move(share: number): void {
    const w = this.window;
    if (w) this.glideTo(moveWindow(w, (w.to - w.from) * share));
  }

  private showWhole(): void {
    if (!this.extent) return;
    this.glideTo(roomy(this.extent), () => {
      this.whole = true;
      this.settle();
    });
  }

  private step(direction: -1 | 1): void {
    const next = neighbour(this.picture.placed, this.picture.selected, direction);
    if (next) return this.select(next);
    const w = this.window!;
    const ended = direction > 0 ? w.to >= this.extent!.to : w.from <= this.extent!.from;
    if (ended) return this.panel.say(direction > 0 ? 'No later event.' : 'No earlier event.');
    this.wantedStep = direction;
    this.move(direction * 0.5);
  }

  private select(p: Placed | null): void {
    this.picture.selected = p?.label.id ?? null;
    this.dataset.selected = p?.label.id ?? '';
    if (p) this.panel.say(`${p.label.title}. ${this.words(p)}`);
    this.paint();
  }

  private words(p: Placed): string {
    return describe(p.label.when ?? p.label.edtf, p.label.status, this.picture.laneName(p.lane));
  }

  private open(p: Placed | null, apart = false): void {
    if (!p) return;
    const url = new URL(p.label.url, location.href);
    if (!url.protocol.startsWith('http')) return;
    if (apart) window.open(url, '_blank', 'noopener');
    else location.assign(url);
  }

  private hover(x: number, y: number): void {
    const p = this.picture.at(x, y);
    this.panel.stage.classList.toggle('tv-over-event', p !== null);
    showTip(this.panel, this.picture, p, x, y);
    if (this.picture.hovered !== (p?.label.id ?? null)) {
      this.picture.hovered = p?.label.id ?? null;
      this.paint();
    }
  }

  /** At most one drawing for each frame of the screen, or at once where waiting would show a gap. */
  private paint(now = false): void {
    if (!this.window || !this.extent) return;
    cancelAnimationFrame(this.frame);
    const draw = () => {
      if (!this.window) return;
      this.picture.draw(this.window);
      this.panel.showRange(windowName(this.window.from, this.window.to));
    };
    if (now) draw();
    else this.frame = requestAnimationFrame(draw);
  }

  private showBounds(w: Window): void {
    this.dataset.from = `${Math.round(w.from)}`;
    this.dataset.to = `${Math.round(w.to)}`;
  }

  /** What need not follow every frame: the address, the list, the attributes. */
  private settle(): void {
    if (this.settleTimer) return;
    this.settleTimer = setTimeout(() => {
      this.settleTimer = 0;
      if (this.glide.moving) return this.settle();
      if (!this.window) return;
      this.showBounds(this.window);
      writeAddress({ window: this.whole ? null : this.window, lanes: this.lanes });
      this.panel.showList(byTime(this.picture.placed), (i) => this.picture.laneName(i));
      if (this.wantedStep && !this.hasAttribute('data-busy')) {
        const next = neighbour(this.picture.placed, this.picture.selected, this.wantedStep);
        this.wantedStep = 0;
        if (next) this.select(next);
        else this.panel.say('No event here; press the key again to go on.');
      }
    }, SETTLE);
  }
}

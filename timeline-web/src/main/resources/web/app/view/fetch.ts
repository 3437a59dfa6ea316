import type { LaneKind, ViewData, Window } from './model';
import { fetchWindow } from './scale';

const PAUSE = 140;
const WHOLE = 'whole';
const FILTERS = ['q', 'actor', 'type', 'status', 'asOf'];

/** The page's filters, passed on as they are. */
export function filters(page: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams();
  for (const name of FILTERS) for (const value of page.getAll(name)) if (value) out.append(name, value);
  return out;
}

/** Raised with words that a reader can do something with. */
export class ViewError extends Error {}

interface Listener {
  loaded(data: ViewData): void;
  failed(error: ViewError): void;
  busy(yes: boolean): void;
}

/**
 * Fetches while the reader moves: at most one request at a time and one each 140 ms, always ending with the newest
 * window. A request for a window that is no longer near is given up.
 */
export class Loader {
  private running: { wanted: Window | null; stop: AbortController } | null = null;
  private next: { wanted: Window | null } | null = null;
  private timer = 0;
  private last = 0;
  private held: (Window & { key: string }) | null = null;

  constructor(
    private readonly listener: Listener,
    private readonly source: () => string,
    private lanes: () => LaneKind,
  ) {}

  /** Asks for a window, or for the whole extent; does nothing if what is held will do. */
  want(wanted: Window | null): void {
    if (wanted && this.covers(wanted)) {
      this.next = null;
      return;
    }
    if (this.running?.wanted && wanted && far(this.running.wanted, wanted)) this.running.stop.abort();
    this.next = { wanted };
    this.plan();
  }

  /** Forgets what is held: other lanes, other filters, or another try. */
  reset(): void {
    this.held = null;
    this.running?.stop.abort();
    this.running = null;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.next = null;
    this.reset();
  }

  private covers(wanted: Window): boolean {
    if (!this.held) return false;
    const ask = fetchWindow(wanted);
    const whole = this.held.key === WHOLE && wanted.from <= this.held.from && wanted.to >= this.held.to;
    return whole || this.held.key === `${ask.from}:${ask.to}`;
  }

  private plan(): void {
    if (this.running || !this.next) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), Math.max(0, this.last + PAUSE - performance.now()));
  }

  private async run(): Promise<void> {
    if (!this.next || this.running) return;
    const job = { wanted: this.next.wanted, stop: new AbortController() };
    this.running = job;
    this.next = null;
    this.last = performance.now();
    this.listener.busy(true);
    try {
      const ask = job.wanted && fetchWindow(job.wanted);
      const data = await this.get(ask, job.stop.signal);
      if (this.running === job) {
        this.held = { from: data.from, to: data.to, key: ask ? `${ask.from}:${ask.to}` : WHOLE };
        this.listener.loaded(data);
      }
    } catch (error) {
      if (!job.stop.signal.aborted) this.listener.failed(error instanceof ViewError ? error : unreachable());
    } finally {
      if (this.running === job) this.running = null;
      this.listener.busy(this.running !== null || this.next !== null);
      this.plan();
    }
  }

  private async get(ask: Window | null, signal: AbortSignal): Promise<ViewData> {
    const url = new URL(this.source(), location.href);
    for (const [name, value] of filters(new URLSearchParams(location.search))) url.searchParams.append(name, value);
    url.searchParams.set('lanes', this.lanes());
    url.searchParams.set('bins', '400');
    url.searchParams.set('labels', '120');
    if (ask) {
      url.searchParams.set('from', `${ask.from}`);
      url.searchParams.set('to', `${ask.to}`);
    }
    const answer = await fetch(url, { signal, headers: { Accept: 'application/json' } });
    if (answer.ok) return (await answer.json()) as ViewData;
    const problem = await answer.json().catch(() => ({}));
    throw new ViewError(problem.detail ?? problem.title ?? `The server answered ${answer.status}.`);
  }
}

function far(a: Window, b: Window): boolean {
  const ratio = (a.to - a.from) / (b.to - b.from);
  return ratio > 3 || ratio < 1 / 3 || a.from > b.to || b.from > a.to;
}

const unreachable = (): ViewError => new ViewError('The server cannot be reached. Check the connection.');

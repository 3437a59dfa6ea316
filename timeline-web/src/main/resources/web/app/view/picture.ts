import { DAY, seconds } from './calendar';
import { type Density, bake } from './density';
import { drawFrame } from './draw';
import { labelFont } from './drawlabel';
import { type Placed, ROW, forgetTexts, place } from './labels';
import { AXIS, type Layout, layOut } from './layout';
import { type EventLabel, type StableLane, type ViewData, type Window, stableLanes } from './model';
import { type Palette, readPalette } from './palette';
import { Scale } from './scale';

/** The canvas and what is on it. Knows nothing of fetching, keys or the address. */
export class Picture {
  placed: Placed[] = [];
  lanes: StableLane[] = [];
  scale = new Scale(0, 1, 0, 1);
  layout: Layout = layOut(800, 1);
  selected: string | null = null;
  hovered: string | null = null;
  focused = false;
  today: { time: number; text: string };
  private data: ViewData | null = null;
  private labels: EventLabel[] = [];
  private density: Density | null = null;
  private palette: Palette;
  private readonly pen: CanvasRenderingContext2D;
  private readonly widths = new Map<string, number>();

  constructor(private readonly host: HTMLElement, private readonly canvas: HTMLCanvasElement, asOf: number | null) {
    this.pen = canvas.getContext('2d', { alpha: false })!;
    this.palette = readPalette(host);
    const now = new Date();
    const today = seconds(now.getFullYear(), now.getMonth() + 1, now.getDate(), now.getHours());
    this.today = asOf === null ? { time: today, text: 'Today' } : { time: asOf + DAY / 2, text: 'As of' };
  }

  /** Takes an answer of the server; labels keep to their lanes by name, and the best come first. */
  show(data: ViewData): void {
    this.data = data;
    const all = data.from <= (data.first ?? -Infinity) && data.to >= (data.last ?? Infinity);
    this.lanes = stableLanes(this.lanes, data, all && data.lanes.length > 0);
    const row = new Map(this.lanes.map((lane, i) => [lane.name, i]));
    this.labels = data.labels
      .map((label) => ({ ...label, lane: row.get(data.lanes[label.lane]?.name) ?? 0 }))
      .sort((a, b) => b.significance - a.significance || (a.id < b.id ? -1 : 1));
    this.fit(true);
  }

  forgetLanes(): void {
    this.lanes = [];
  }

  /** Follows the element's width and the screen's resolution. */
  fit(again = false): void {
    const width = this.host.clientWidth;
    const dpr = window.devicePixelRatio || 1;
    if (!width) return;
    const layout = layOut(width, this.lanes.length);
    const same = layout.width === this.layout.width && layout.height === this.layout.height
      && this.canvas.width === Math.round(width * dpr);
    this.layout = layout;
    if (!same) {
      this.canvas.width = Math.round(width * dpr);
      this.canvas.height = Math.round(layout.height * dpr);
      this.canvas.style.height = `${layout.height}px`;
    }
    if (!same || again) this.bakeDensity(dpr);
  }

  repaint(): void {
    this.palette = readPalette(this.host);
    this.widths.clear();
    forgetTexts();
    this.bakeDensity(window.devicePixelRatio || 1);
  }

  private bakeDensity(dpr: number): void {
    const d = this.data;
    const binned = d && { from: d.start, to: d.start + d.width * d.bins };
    this.density = d && binned && bake(binned, d.bins, this.lanes, this.layout.densityHeight, dpr, this.palette);
  }

  draw(w: Window): void {
    const { layout, pen } = this;
    this.scale = new Scale(w.from, w.to, layout.left, layout.width);
    const dpr = this.canvas.width / layout.width;
    pen.setTransform(dpr, 0, 0, dpr, 0, 0);
    pen.font = labelFont(this.palette);
    this.placed = place(this.inOrder(), layout.boxes, this.scale, (text) => this.measure(text));
    const { scale, palette, density, approximate } = this;
    drawFrame(pen, { ...this, layout, scale, palette, density, approximate });
  }

  /** The selected event finds room before all others. */
  private inOrder(): EventLabel[] {
    const chosen = this.labels.find((l) => l.id === this.selected);
    return chosen ? [chosen, ...this.labels.filter((l) => l !== chosen)] : this.labels;
  }

  private measure(text: string): number {
    let width = this.widths.get(text);
    if (width === undefined) {
      width = this.pen.measureText(text).width;
      this.widths.set(text, width);
    }
    return width;
  }

  at(x: number, y: number): Placed | null {
    const near = (p: Placed) => x >= p.left - 6 && x <= p.right + 6 && Math.abs(y - p.y) <= ROW / 2 + 2;
    return this.placed.find(near) ?? null;
  }

  /** How many events lie under a point of the density. */
  densityAt(x: number, y: number): { lane: StableLane; count: number; from: number; to: number } | null {
    const row = Math.floor((y - AXIS) / this.layout.laneHeight);
    const lane = this.lanes[row];
    if (!lane || !this.data || x < this.layout.left) return null;
    if (AXIS + (row + 1) * this.layout.laneHeight - y > this.layout.densityHeight) return null;
    const { start, width } = this.data;
    const bin = Math.floor((this.scale.time(x) - start) / width);
    const count = lane.counts[bin] ?? 0;
    const from = start + bin * width;
    return count ? { lane, count, from, to: from + width } : null;
  }

  get approximate(): boolean {
    return this.data?.approximate ?? false;
  }

  laneName(i: number): string {
    return this.lanes[i]?.name ?? '';
  }

  get empty(): boolean {
    return this.labels.length === 0 && this.lanes.every((lane) => lane.total === 0);
  }
}

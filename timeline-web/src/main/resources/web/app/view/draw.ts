import type { Density } from './density';
import { drawBar, drawLabel } from './drawlabel';
import { type Placed } from './labels';
import { AXIS, type Layout } from './layout';
import { countWords, type StableLane } from './model';
import type { Palette } from './palette';
import type { Scale } from './scale';
import { bands, chooseStep, ticks } from './ticks';

type Pen = CanvasRenderingContext2D;

const TICK_LINE = 31;

/** Everything a frame shows. */
export interface Frame {
  layout: Layout;
  scale: Scale;
  lanes: StableLane[];
  approximate: boolean;
  density: Density | null;
  placed: Placed[];
  today: { time: number; text: string };
  selected: string | null;
  hovered: string | null;
  focused: boolean;
  palette: Palette;
}

export function drawFrame(pen: Pen, frame: Frame): void {
  const { layout, palette, scale } = frame;
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, layout.width, layout.height);
  drawLanes(pen, frame);
  pen.save();
  pen.beginPath();
  pen.rect(layout.left, 0, layout.width - layout.left, layout.height);
  pen.clip();
  drawAxis(pen, frame);
  if (frame.density) drawDensity(pen, frame, frame.density);
  drawToday(pen, frame);
  for (const p of frame.placed) drawBar(pen, p, palette, scale);
  for (const p of frame.placed) {
    drawLabel(pen, p, palette, p.label.id === frame.hovered, p.label.id === frame.selected, frame.focused);
  }
  pen.restore();
  drawNames(pen, frame);
}

function drawLanes(pen: Pen, { layout, lanes, palette }: Frame): void {
  pen.fillStyle = palette.wash;
  lanes.forEach((_, i) => {
    if (i % 2 === 0) pen.fillRect(0, AXIS + i * layout.laneHeight, layout.width, layout.laneHeight);
  });
}

function drawAxis(pen: Pen, frame: Frame): void {
  const { layout, palette, scale } = frame;
  const step = chooseStep(scale.secondsPerPixel);
  const lines = ticks(scale.from, scale.to, step);
  const over = bands(scale.from, scale.to, step);
  const bottom = layout.height - 1;
  pen.fillStyle = palette.rule;
  for (const t of lines) pen.fillRect(Math.round(scale.x(t.time)), AXIS - 6, 1, bottom - AXIS + 6);
  pen.globalAlpha = 0.7;
  pen.fillStyle = palette.muted;
  for (const b of over) if (b.from >= scale.from) pen.fillRect(Math.round(scale.x(b.from)), 4, 1, bottom - 4);
  pen.globalAlpha = 1;
  pen.fillStyle = palette.rule;
  pen.fillRect(layout.left, AXIS - 1, layout.width - layout.left, 1);
  pen.fillStyle = palette.muted;
  const tag = todayTag(pen, frame);
  pen.font = `12px ${palette.font}`;
  for (const t of lines) {
    const left = Math.round(scale.x(t.time)) + 4;
    const right = left + pen.measureText(t.text).width;
    const hidden = right > scale.right || (tag && right > tag.left && left < tag.left + tag.width);
    if (!hidden) pen.fillText(t.text, left, TICK_LINE);
  }
  pen.font = `600 12.5px ${palette.font}`;
  pen.fillStyle = palette.ink;
  for (const b of over) {
    const left = Math.max(scale.left, scale.x(b.from)) + 5;
    const width = pen.measureText(b.text).width;
    const right = scale.x(b.to);
    if (right > scale.left && left + width + 8 < right) pen.fillText(b.text, left, 12);
    else if (right > scale.left && b.from < scale.from) pen.fillText(b.text, right - width - 8, 12);
  }
}

function drawDensity(pen: Pen, { layout, scale }: Frame, density: Density): void {
  const left = scale.x(density.from);
  const width = scale.x(density.to) - left;
  pen.imageSmoothingEnabled = false;
  for (let i = 0; i < density.lanes; i++) {
    const bottom = AXIS + (i + 1) * layout.laneHeight;
    pen.drawImage(density.picture, 0, i * density.laneHeight, density.picture.width, density.laneHeight,
      left, bottom - layout.densityHeight, width, layout.densityHeight);
  }
}

/** Where the word at the head of today's line goes; axis texts make room for it. */
function todayTag(pen: Pen, { scale, palette, today }: Frame): { x: number; left: number; width: number } | null {
  if (today.time < scale.from || today.time > scale.to) return null;
  pen.font = `600 11px ${palette.font}`;
  const x = Math.round(scale.x(today.time)) + 0.5;
  const width = pen.measureText(today.text).width + 10;
  return { x, width, left: Math.max(scale.left, Math.min(x - width / 2, scale.right - width - 1)) };
}

function drawToday(pen: Pen, frame: Frame): void {
  const { layout, palette, today } = frame;
  const tag = todayTag(pen, frame);
  if (!tag) return;
  const { x, left, width } = tag;
  pen.strokeStyle = palette.today;
  pen.lineWidth = 1.5;
  pen.setLineDash([5, 3]);
  pen.beginPath();
  pen.moveTo(x, AXIS - 6);
  pen.lineTo(x, layout.height);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = palette.today;
  pen.beginPath();
  pen.roundRect(left, TICK_LINE - 8, width, 16, 3);
  pen.fill();
  pen.fillStyle = palette.paper;
  pen.fillText(today.text, left + 5, TICK_LINE + 0.5);
}

function drawNames(pen: Pen, frame: Frame): void {
  const { layout, lanes, palette, approximate } = frame;
  pen.fillStyle = palette.rule;
  pen.fillRect(0, layout.height - 1, layout.width, 1);
  if (!layout.narrow) pen.fillRect(layout.left - 1, AXIS - 1, 1, layout.height - AXIS);
  lanes.forEach((lane, i) => {
    const top = AXIS + i * layout.laneHeight;
    pen.fillStyle = palette.lanes[lane.colour];
    pen.fillRect(0, top + 1, 4, layout.laneHeight - 2);
    pen.font = `600 13px ${palette.font}`;
    pen.fillStyle = palette.ink;
    if (layout.narrow) {
      const name = lines(pen, lane.name, layout.width - 90, 1)[0];
      pen.fillText(name, 10, top + 11);
      drawTotal(pen, countWords(lane.total, approximate), 16 + pen.measureText(name).width, top + 11, palette);
      return;
    }
    const name = lines(pen, lane.name, layout.left - 20, 2);
    name.forEach((line, n) => pen.fillText(line, 12, top + 15 + n * 16));
    drawTotal(pen, countWords(lane.total, approximate), 12, top + 15 + name.length * 16, palette);
  });
}

function drawTotal(pen: Pen, total: string, x: number, y: number, palette: Palette): void {
  pen.font = `12px ${palette.font}`;
  pen.fillStyle = palette.muted;
  pen.fillText(total, x, y);
}

/** Breaks a name at its words, the last line cut when need be. */
function lines(pen: Pen, text: string, width: number, most: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && out.length < most - 1 && pen.measureText(longer).width > width) {
      out.push(line);
      line = word;
    } else line = longer;
  }
  while (line.length > 1 && pen.measureText(line).width > width) line = `${line.replace(/…$/, '').slice(0, -1)}…`;
  return [...out, line];
}

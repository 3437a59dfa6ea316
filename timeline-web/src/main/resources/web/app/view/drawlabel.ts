import { type Placed, MARK, ROW, lasts } from './labels';
import { drawMark } from './marks';
import type { Palette } from './palette';
import type { Scale } from './scale';

type Pen = CanvasRenderingContext2D;

export const labelFont = (palette: Palette): string => `13px ${palette.font}`;

const BAR = 4;

/** The date's extent: hard ends for what lasts, soft ends for what lies somewhere within, softer when uncertain. */
export function drawBar(pen: Pen, p: Placed, palette: Palette, scale: Scale): void {
  if (p.barTo - p.barFrom < MARK + 4) return;
  const left = Math.max(p.barFrom, scale.left - 50);
  const right = Math.min(p.barTo, scale.right + 50);
  const colour = palette.statuses[p.label.status] ?? palette.muted;
  const y = p.y + ROW / 2 - BAR;
  pen.globalAlpha = 0.75;
  const { earliest, latest } = p.label;
  if (lasts(p.label) && earliest !== null && latest !== null) {
    pen.fillStyle = colour;
    pen.fillRect(left, y + 1, right - left, BAR - 2);
    for (const end of [p.barFrom, p.barTo - 2]) pen.fillRect(end, y - 1, 2, BAR + 2);
  } else {
    const core = /[?~%]/.test(p.label.edtf ?? '') ? 0.5 : 0.2;
    const fade = pen.createLinearGradient(p.barFrom, 0, p.barTo, 0);
    fade.addColorStop(0, latest === null ? colour : clear(colour));
    fade.addColorStop(latest === null ? 0 : earliest === null ? 0.8 : core, colour);
    fade.addColorStop(earliest === null ? 1 : latest === null ? 0.2 : 1 - core, colour);
    fade.addColorStop(1, earliest === null ? colour : clear(colour));
    pen.fillStyle = fade;
    pen.fillRect(left, y, right - left, BAR);
  }
  pen.globalAlpha = 1;
}

const clear = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? `${colour}00` : 'transparent');

export function drawLabel(pen: Pen, p: Placed, palette: Palette, hovered: boolean, selected: boolean, focused: boolean): void {
  const box: [number, number, number, number] = [p.left - 3, p.y - ROW / 2 + 1, p.right - p.left + 6, ROW - 2];
  if (hovered || selected) {
    pen.beginPath();
    pen.roundRect(...box, 4);
    pen.fillStyle = palette.paper;
    pen.fill();
    pen.lineWidth = selected ? 2.5 : 1;
    pen.strokeStyle = selected ? (focused ? palette.focus : palette.ink) : palette.muted;
    pen.stroke();
  }
  drawMark(pen, p.label.status, p.mark, p.y, palette.statuses[p.label.status] ?? palette.muted, palette.paper);
  if (!p.text) return;
  pen.font = labelFont(palette);
  if (!hovered && !selected) {
    pen.lineWidth = 3;
    pen.lineJoin = 'round';
    pen.strokeStyle = p.lane % 2 === 0 ? palette.wash : palette.paper;
    pen.strokeText(p.text, p.textLeft, p.y);
  }
  pen.fillStyle = palette.ink;
  pen.fillText(p.text, p.textLeft, p.y);
  if (p.label.status === 'cancelled') {
    pen.fillRect(p.textLeft, p.y + 0.5, pen.measureText(p.text).width, 1);
  }
}

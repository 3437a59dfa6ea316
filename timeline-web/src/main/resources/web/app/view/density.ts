import type { StableLane, Window } from './model';
import type { Palette } from './palette';

const BAR = 8;
const LEAST = 2;
const CLIPPED = 0.99;

/** How many events lie where, drawn once for each answer of the server; a frame only copies it. */
export interface Density extends Window {
  picture: HTMLCanvasElement;
  laneHeight: number;
  lanes: number;
}

/** Bar heights are square roots, so that a burst does not flatten the rest; the fullest hundredth is cut, with a cap. */
export function bake(w: Window, bins: number, lanes: StableLane[], height: number, dpr: number, palette: Palette): Density {
  const laneHeight = Math.round(height * dpr);
  const picture = document.createElement('canvas');
  picture.width = bins * BAR;
  picture.height = Math.max(1, laneHeight * lanes.length);
  const pen = picture.getContext('2d')!;
  const top = Math.sqrt(percentile(lanes));
  lanes.forEach((lane, row) => {
    const base = (row + 1) * laneHeight;
    lane.counts.forEach((count, bin) => {
      if (!count) return;
      const share = Math.sqrt(count) / top;
      const bar = Math.max(LEAST * dpr, Math.round(Math.min(1, share) * (laneHeight - dpr)));
      pen.fillStyle = palette.lanes[lane.colour];
      pen.globalAlpha = 0.62;
      pen.fillRect(bin * BAR, base - bar, BAR - 1, bar);
      if (share > 1.001) {
        pen.globalAlpha = 1;
        pen.fillRect(bin * BAR, base - bar, BAR - 1, 2 * dpr);
      }
    });
  });
  return { ...w, picture, laneHeight, lanes: lanes.length };
}

function percentile(lanes: StableLane[]): number {
  const counts = lanes.flatMap((lane) => lane.counts.filter((n) => n > 0)).sort((a, b) => a - b);
  return counts.length ? Math.max(3, counts[Math.floor((counts.length - 1) * CLIPPED)]) : 1;
}

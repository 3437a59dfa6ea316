import { type LaneBox, ROW } from './labels';

export const AXIS = 44;
const NARROW = 600;
const GUTTER = 148;
const NAME = 20;
const PAD = 6;
const TALLEST = 150;
const PICTURE = 540;

/** Where the parts of the picture lie, in CSS pixels. */
export interface Layout {
  width: number;
  height: number;
  left: number;
  narrow: boolean;
  laneHeight: number;
  densityHeight: number;
  boxes: LaneBox[];
}

/** Few lanes are tall, many are low; on a phone the name stands above its lane. */
export function layOut(width: number, lanes: number): Layout {
  const narrow = width < NARROW;
  const count = Math.max(1, lanes);
  const shortest = narrow ? 74 : 62;
  const laneHeight = Math.round(Math.min(TALLEST, Math.max(shortest, PICTURE / count)));
  const densityHeight = Math.min(44, Math.max(18, Math.round(laneHeight * 0.28)));
  const above = narrow ? NAME : PAD / 2;
  const rows = Math.max(1, Math.floor((laneHeight - above - densityHeight - 2) / ROW));
  return {
    width,
    height: AXIS + laneHeight * count + 1,
    left: narrow ? 0 : GUTTER,
    narrow,
    laneHeight,
    densityHeight,
    boxes: Array.from({ length: lanes }, (_, i) => ({ top: AXIS + i * laneHeight + above, rows })),
  };
}

import { STATUSES } from './model';

/** The colours and the font of the page as the canvas needs them; read anew when the theme changes. */
export interface Palette {
  paper: string;
  wash: string;
  ink: string;
  muted: string;
  rule: string;
  focus: string;
  today: string;
  lanes: string[];
  statuses: Record<string, string>;
  font: string;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('paper'),
    wash: colour('wash'),
    ink: colour('ink'),
    muted: colour('ink-muted'),
    rule: colour('rule'),
    focus: colour('focus'),
    today: colour('today'),
    lanes: Array.from({ length: 12 }, (_, i) => colour(`lane-${i + 1}`)),
    statuses: Object.fromEntries(STATUSES.map((s) => [s, colour(`status-${s}`)])),
    font: style.fontFamily,
  };
}

import { moment } from './calendar';
import type { Placed } from './labels';
import { countWords } from './model';
import type { Panel } from './panel';
import type { Picture } from './picture';

/** Says beside the pointer what is under it: an event, else how many there are. */
export function showTip(panel: Panel, picture: Picture, p: Placed | null, x: number, y: number): void {
  const bin = p ? null : picture.densityAt(x, y);
  if (p) {
    const detail = [p.label.when ?? p.label.edtf, picture.laneName(p.lane)].filter(Boolean).join(' · ');
    panel.showTip(x, y, p.label.title, detail, p.label.status);
  } else if (bin) {
    const events = bin.count === 1 ? '1 event' : `${countWords(bin.count, picture.approximate)} events`;
    const span = (bin.to - bin.from) * 20;
    const name = moment(bin.from, span);
    const end = moment(bin.to - 1, span);
    panel.showTip(x, y, events, `${name === end ? name : `${name} to ${end}`} · ${bin.lane.name}`, null);
  } else panel.hideTip();
}

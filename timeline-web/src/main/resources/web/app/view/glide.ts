import type { Window } from './model';

const LENGTH = 180;

/** A short movement from one window to another, or none for readers who prefer that nothing moves. */
export class Glide {
  private frame = 0;

  get moving(): boolean {
    return this.frame !== 0;
  }

  start(from: Window, to: Window, show: (w: Window) => void, then?: () => void): void {
    this.stop();
    const began = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const go = (now: number) => {
      const share = still ? 1 : Math.min(1, Math.max(0, (now - began) / LENGTH));
      const eased = 1 - (1 - share) ** 3;
      this.frame = share < 1 ? requestAnimationFrame(go) : 0;
      show({ from: from.from + (to.from - from.from) * eased, to: from.to + (to.to - from.to) * eased });
      if (share === 1) then?.();
    };
    go(began);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}

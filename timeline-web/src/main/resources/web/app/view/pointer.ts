/** What a pointer or a wheel asks for, in pixels of the stage. */
export interface Gestures {
  pan(by: number): void;
  pinch(factor: number, about: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  click(x: number, y: number, event: MouseEvent): void;
  doubleClick(x: number): void;
}

const SLOP = 4;
const WHEEL_STEP = 0.0022;
const LINE = 16;

/** Drag pans, pinch and Ctrl or Meta with the wheel zoom, a sideways wheel pans; the plain wheel is the page's. */
export function listen(stage: HTMLElement, target: Element, gestures: Gestures): void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const at = (e: MouseEvent) => {
    const box = stage.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };

  stage.addEventListener('pointerdown', (e) => {
    if (e.button !== 0 || e.target !== target) return;
    if (down.size === 0) moved = 0;
    down.set(e.pointerId, at(e));
  });

  stage.addEventListener('pointermove', (e) => {
    const was = down.get(e.pointerId);
    const now = at(e);
    if (!was) {
      if (e.target === target) gestures.hover(now.x, now.y);
      return;
    }
    moved += Math.abs(now.x - was.x) + Math.abs(now.y - was.y);
    if (moved < SLOP) return;
    if (!stage.hasPointerCapture(e.pointerId)) {
      stage.setPointerCapture(e.pointerId);
      gestures.leave();
    }
    if (down.size === 1) gestures.pan(was.x - now.x);
    else if (down.size === 2) {
      const other = [...down].find(([id]) => id !== e.pointerId)![1];
      const before = Math.max(10, Math.hypot(was.x - other.x, was.y - other.y));
      const after = Math.max(10, Math.hypot(now.x - other.x, now.y - other.y));
      gestures.pinch(before / after, (now.x + other.x) / 2);
      gestures.pan((was.x - now.x) / 2);
    }
    down.set(e.pointerId, now);
    stage.classList.add('tv-dragging');
  });

  const up = (e: PointerEvent) => {
    down.delete(e.pointerId);
    if (down.size === 0) stage.classList.remove('tv-dragging');
  };
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', up);
  stage.addEventListener('pointerleave', () => gestures.leave());

  stage.addEventListener('click', (e) => {
    if (e.target !== target && e.target !== stage) return;
    if (moved < SLOP) gestures.click(at(e).x, at(e).y, e);
  });
  stage.addEventListener('dblclick', (e) => {
    if (e.target === target) gestures.doubleClick(at(e).x);
  });

  stage.addEventListener('wheel', (e) => {
    const unit = e.deltaMode === 1 ? LINE : 1;
    if (e.ctrlKey || e.metaKey) {
      e.preventDefault();
      const delta = Math.max(-240, Math.min(240, e.deltaY * unit));
      gestures.pinch(Math.exp(delta * WHEEL_STEP), at(e).x);
      return;
    }
    const sideways = e.shiftKey && !e.deltaX ? e.deltaY : e.deltaX;
    if (Math.abs(sideways) > Math.abs(e.shiftKey ? 0 : e.deltaY)) {
      e.preventDefault();
      gestures.pan(sideways * unit);
    }
  }, { passive: false });
}

/** What happens around the view, and not in it. */
export interface Surroundings {
  /** The focus came, and is to be shown, or it is not. */
  focus(visible: boolean): void;
  size(): void;
  /** Dark or light, forced colours, paper. */
  look(): void;
}

const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Tells of focus, size and look until the signal ends it. */
export function surroundings(view: HTMLElement, stage: HTMLElement, signal: AbortSignal, to: Surroundings): void {
  const focus = () => to.focus(stage.matches(':focus-visible'));
  stage.addEventListener('focus', focus);
  stage.addEventListener('blur', focus);
  const resized = new ResizeObserver(() => to.size());
  resized.observe(view);
  signal.addEventListener('abort', () => resized.disconnect());
  for (const query of LOOKS) matchMedia(query).addEventListener('change', () => to.look(), { signal });
}

/** Shows beneath a date box, while typing, what the words mean. The server reads them as the import would. */
const PAUSE = 200;

interface Reading {
  words?: string;
  edtf?: string;
  earliest?: string;
  latest?: string;
  reason?: string;
  problem?: string;
  detail?: string;
}

export function previewDates(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-date-preview]')) preview(input);
}

function preview(input: HTMLInputElement): void {
  const target = document.querySelector<HTMLElement>(input.dataset.datePreview ?? '');
  if (!target) return;
  const reference = input.dataset.dateReference
    ? document.querySelector<HTMLInputElement>(input.dataset.dateReference)
    : null;
  target.setAttribute('aria-live', 'polite');
  let timer = 0;
  let running: AbortController | null = null;

  const read = async () => {
    running?.abort();
    const words = input.value.trim();
    if (!words) return show(target, null);
    running = new AbortController();
    const query = new URLSearchParams({ words });
    if (reference?.value.trim()) query.set('reference', reference.value.trim());
    try {
      const answer = await fetch(`/api/dates?${query}`, { signal: running.signal, headers: { Accept: 'application/json' } });
      const reading = (await answer.json()) as Reading;
      show(target, answer.ok ? reading : { problem: reading.problem ?? reading.detail ?? 'This cannot be read as a date.' });
    } catch (error) {
      if ((error as Error).name !== 'AbortError') show(target, null);
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE);
  };
  input.addEventListener('input', later);
  reference?.addEventListener('input', later);
  if (input.value.trim()) later();
}

/** As text, never as HTML. */
function show(target: HTMLElement, reading: Reading | null): void {
  if (!reading) {
    delete target.dataset.state;
    target.replaceChildren();
    return;
  }
  target.dataset.state = reading.problem ? 'problem' : 'read';
  if (reading.problem) return target.replaceChildren(line('date-preview-problem', reading.problem));
  const bounds = reading.earliest === reading.latest ? reading.earliest
    : `${reading.earliest ?? 'open'} to ${reading.latest ?? 'open'}`;
  target.replaceChildren(
    line('date-preview-words', reading.words ?? ''),
    line('date-preview-detail', [reading.edtf, bounds === reading.edtf ? '' : bounds].filter(Boolean).join(' · ')),
    line('date-preview-detail', reading.reason ?? ''),
  );
}

function line(kind: string, text: string): HTMLElement {
  const p = document.createElement('p');
  p.className = kind;
  p.textContent = text;
  return p;
}

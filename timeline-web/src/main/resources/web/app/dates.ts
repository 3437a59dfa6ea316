/** Shows beneath a date box, while typing, what the words mean. The server reads them as the import would. */
const PAUSE = 200;
/** Half a word is no date yet: what is wrong is said when the typing has stopped. */
const PAUSE_BEFORE_PROBLEM = 800;

interface Reading {
  words?: string;
  edtf?: string;
  earliest?: string;
  latest?: string;
  reason?: string;
  detail?: string;
  errors?: { field?: string; detail?: string }[];
}

export function previewDates(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-date-preview]')) {
    const target = find<HTMLElement>(input.dataset.datePreview);
    if (target) preview(input, find<HTMLInputElement>(input.dataset.dateReference), target);
  }
}

const find = <E extends Element>(selector: string | undefined): E | null =>
  selector ? document.querySelector<E>(selector) : null;

function preview(input: HTMLInputElement, reference: HTMLInputElement | null, target: HTMLElement): void {
  let timer = 0;
  let problemTimer = 0;
  let typedAt = 0;
  let withheld: string | null = null;
  let running: AbortController | null = null;

  const sayProblem = () => {
    clearTimeout(problemTimer);
    if (withheld !== null) showProblem(target, withheld);
    withheld = null;
  };
  const withhold = (problem: string) => {
    show(target, null);
    withheld = problem;
    const isTyping = document.activeElement === input || document.activeElement === reference;
    problemTimer = setTimeout(sayProblem, isTyping ? Math.max(0, typedAt + PAUSE_BEFORE_PROBLEM - Date.now()) : 0);
  };
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
      if (answer.ok) show(target, reading);
      else withhold(problemOf(reading, words, reference));
    } catch (error) {
      if ((error as Error).name !== 'AbortError') show(target, null);
    }
  };
  const later = () => {
    clearTimeout(timer);
    clearTimeout(problemTimer);
    withheld = null;
    typedAt = Date.now();
    timer = setTimeout(read, PAUSE);
  };
  input.addEventListener('input', later);
  reference?.addEventListener('input', later);
  input.addEventListener('blur', sayProblem);
  reference?.addEventListener('blur', sayProblem);
  // What the server has said already, of a stored date or of what is wrong, stands until something is typed.
  const isSaid = target.dataset.state || input.ariaInvalid === 'true' || reference?.ariaInvalid === 'true';
  if (input.value.trim() && !isSaid) later();
}

/** In the words of the page: the API names its parameters. */
function problemOf(reading: Reading, words: string, reference: HTMLInputElement | null): string {
  const problem = reading.errors?.[0];
  const box = reference?.labels?.[0]?.textContent?.trim();
  if (problem?.field !== 'reference' || !box) return problem?.detail ?? reading.detail ?? 'This cannot be read as a date.';
  return reference?.value.trim()
    ? `${box}: ${problem.detail ?? 'this is not one day, such as 10 January 2025'}`
    : `‘${words}’ needs the day that it counts from: fill in “${box}”.`;
}

/** As text, never as HTML. */
function show(target: HTMLElement, reading: Reading | null): void {
  if (!reading) {
    delete target.dataset.state;
    target.replaceChildren();
    return;
  }
  target.dataset.state = 'read';
  const exact = reading.earliest === reading.latest && reading.earliest === reading.edtf;
  const bounds = exact || !(reading.earliest || reading.latest) ? ''
    : ` · from ${reading.earliest ?? 'an open start'} to ${reading.latest ?? 'an open end'}`;
  const code = document.createElement('code');
  code.textContent = reading.edtf ?? '';
  const detail = line('date-preview-detail', bounds);
  detail.prepend(code);
  target.replaceChildren(line('date-preview-words', reading.words ?? ''), detail, line('date-preview-detail', reading.reason ?? ''));
}

function showProblem(target: HTMLElement, problem: string): void {
  target.dataset.state = 'problem';
  target.replaceChildren(line('date-preview-problem', problem));
}

function line(kind: string, text: string): HTMLElement {
  const p = document.createElement('p');
  p.className = kind;
  p.textContent = text;
  return p;
}

type Child = Node | string;

/** An element with attributes and children; text stays text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const out = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) out.setAttribute(key, value);
  out.append(...children);
  return out;
}

export function button(text: string, title: string, action: () => void, kind = 'tv-button'): HTMLButtonElement {
  const out = el('button', { type: 'button', class: kind, title }, text);
  if (text.length < 3) out.setAttribute('aria-label', title.replace(/ \(.*/, ''));
  out.addEventListener('click', action);
  return out;
}

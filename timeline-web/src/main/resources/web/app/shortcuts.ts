/** "/" goes to the search box, unless the reader is typing. */
export function searchWithSlash(): void {
  document.addEventListener('keydown', (e) => {
    if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
    const at = e.target as HTMLElement;
    if (at.isContentEditable || at.closest('input, textarea, select, dialog[open]')) return;
    const box = document.querySelector<HTMLInputElement>('#site-search');
    if (!box) return;
    e.preventDefault();
    box.focus();
    box.select();
  });
}

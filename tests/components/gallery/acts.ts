/** What a reader does with a view, in as many words. A view is drawn anew a moment after each. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export async function click(root: HTMLElement, selector: string): Promise<void> {
  root.querySelector<HTMLElement>(selector)?.click();
  await drawn();
}

export async function type(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

export async function press(root: HTMLElement, selector: string, key: string): Promise<void> {
  const target = root.querySelector<HTMLElement>(selector);
  target?.focus();
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await drawn();
}

/** What keys do in the library, anywhere but in a field: there they are letters, and undo is the field's own. */
export const SHORTCUTS = [
  { act: 'search', keys: '/' },
  { act: 'views', keys: 'Alt + 1 … 5' },
  { act: 'walk', keys: '↑ ↓ PgUp PgDn Home End' },
  { act: 'undo', keys: 'Ctrl + Z' },
  { act: 'redo', keys: 'Ctrl + Shift + Z' },
  { act: 'keep', keys: 'Ctrl + Enter' },
  { act: 'list', keys: '?' },
] as const;

export type KeyAct =
  | { readonly kind: 'search' | 'undo' | 'redo' | 'list' }
  | { readonly kind: 'view'; readonly index: number };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key press asks for; null for nothing of ours. The digit by its place: Alt makes other characters on a Mac. */
export function keyAct({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): KeyAct | null {
  const command = ctrlKey || metaKey;
  if (command && !altKey && key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  if (command && !altKey && key.toLowerCase() === 'y') return { kind: 'redo' };
  const digit = code.match(/^Digit([1-5])$/)?.[1];
  if (altKey && !command && digit) return { kind: 'view', index: Number(digit) - 1 };
  if (command || altKey) return null;
  return key === '/' ? { kind: 'search' } : key === '?' ? { kind: 'list' } : null;
}

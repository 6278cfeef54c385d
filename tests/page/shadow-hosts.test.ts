// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteBar, type NoteBarOptions } from '../../lib/page/note-bar.dom';
import { createSelectionButton, type SelectionButtonOptions } from '../../lib/page/selection-button.dom';

/** What a browser marks the reader's own events with; the ones that a page makes have it false. */
function trusted<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

let closing: AbortController;
/** Closed roots are handed to nobody but their maker: the tests listen at the door. */
let root: ShadowRoot;

beforeEach(() => {
  closing = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  closing.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  expect(document.querySelector('[data-copy-chip]')).toBeNull();
});

const click = (button: Element | undefined) =>
  button?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));

describe('the bar that goes from note to note', () => {
  function open() {
    const told = { onStep: vi.fn(), onOpen: vi.fn() };
    const words = { previous: 'Previous', next: 'Next', open: 'Open', close: 'Close' };
    const options: NoteBarOptions = { document, signal: closing.signal, words, ...told };
    const bar = createNoteBar(options);
    const buttons = () => [...root.querySelectorAll('button')];
    const press = (key: string) =>
      root.querySelector('.bar')?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key, bubbles: true })));
    return { bar, told, buttons, press };
  }

  it('says where the reader is, in a live region that was there before the words', () => {
    vi.useFakeTimers();
    const { bar, buttons } = open();
    bar.show({ place: 'Note 1 of 2', heard: 'Note 1 of 2. forty ships' });
    const region = root.querySelector('[role=status]');
    expect(region?.textContent).toBe('');
    vi.runAllTimers();
    expect(region?.textContent).toBe('Note 1 of 2. forty ships');
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
      'Previous',
      'Note 1 of 2: Open',
      'Next',
      'Close',
    ]);
    vi.useRealTimers();
  });

  it('steps, opens and closes by keys and by clicks', () => {
    const { bar, told, buttons, press } = open();
    bar.show({ place: 'Note 1 of 2', heard: '' });
    for (const key of ['ArrowRight', 'n', 'ArrowLeft', 'p', 'x']) press(key);
    click(buttons()[2]);
    expect(told.onStep.mock.calls.flat()).toEqual([1, 1, -1, -1, 1]);
    click(buttons()[1]);
    expect(told.onOpen).toHaveBeenCalledOnce();
    press('Escape');
    expect(document.querySelector('[data-copy-chip]')).toBeNull();
  });

  it('takes no orders from the page', () => {
    const { bar, told, buttons } = open();
    bar.show({ place: 'Note 1 of 2', heard: '' });
    for (const button of buttons()) button.click();
    root.querySelector('.bar')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    expect(told.onStep).not.toHaveBeenCalled();
    expect(told.onOpen).not.toHaveBeenCalled();
    expect(document.querySelector('[data-copy-chip]')).not.toBeNull();
  });

  it('gives the focus back to where it was', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const { bar, press } = open();
    bar.show({ place: 'Note 1 of 1', heard: '' });
    press('Escape');
    expect(document.activeElement).toBe(field);
  });

  it('says that the page has no notes for all to see, leaves the focus where it is, and goes by itself', () => {
    vi.useFakeTimers();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const { bar, buttons } = open();
    bar.show({ place: null, heard: 'No notes on this page' });
    expect(buttons().every(({ hidden }) => hidden)).toBe(true);
    expect(root.querySelector('.nothing')?.textContent).toBe('No notes on this page');
    expect(document.activeElement).toBe(field);
    vi.runAllTimers();
    expect(document.querySelector('[data-copy-chip]')).toBeNull();
    expect(document.activeElement).toBe(field);
    vi.useRealTimers();
  });
});

describe('the button by selected words', () => {
  function select(options: Partial<SelectionButtonOptions> = {}) {
    vi.useFakeTimers();
    const told = { onPress: vi.fn(), onSwitch: vi.fn() };
    const words = { note: 'Note', turnOff: 'Do not show', isOff: 'Off.', undo: 'Undo' };
    createSelectionButton({ document, signal: closing.signal, words, isOffered: () => true, ...told, ...options });
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.textContent = 'forty ships';
    getSelection()?.selectAllChildren(paragraph);
    document.dispatchEvent(new Event('selectionchange'));
    vi.runAllTimers();
    vi.useRealTimers();
    const shown = () => [...root.querySelectorAll<HTMLElement>('button')].filter(({ hidden }) => !hidden);
    return { told, shown };
  }

  it('begins a note and goes', () => {
    const { told, shown } = select();
    expect(shown().map(({ textContent }) => textContent)).toEqual(['Note', '×']);
    click(shown()[0]);
    expect(told.onPress).toHaveBeenCalledOnce();
    expect(document.querySelector('[data-copy-chip]')).toBeNull();
  });

  it('is switched off by its cross, and offers that back', () => {
    const { told, shown } = select();
    click(shown()[1]);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Off.');
    expect(shown().map(({ textContent }) => textContent)).toEqual(['Undo']);
    click(shown()[0]);
    expect(told.onSwitch.mock.calls.flat()).toEqual([false, true]);
    expect(shown()).toHaveLength(2);
  });

  it('stays away where it is not wanted, and takes no orders from the page', () => {
    select({ isOffered: () => false });
    expect(document.querySelector('[data-copy-chip]')).toBeNull();
    const { told, shown } = select();
    for (const button of shown()) button.click();
    expect(told.onPress).not.toHaveBeenCalled();
    expect(told.onSwitch).not.toHaveBeenCalled();
  });
});

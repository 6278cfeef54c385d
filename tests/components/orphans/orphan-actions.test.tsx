// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OrphanActions } from '../../../components/orphans/OrphanActions';
import type { PassageSelector } from '../../../lib/anchor/selector';
import type { LikelyPlace } from '../../../lib/notes/reattach';
import { note } from '../fixtures';

afterEach(cleanup);

const selector = (exact: string, unit = 3): PassageSelector => ({
  exact,
  prefix: 'before ',
  suffix: ' after',
  span: { unit, start: 0, end: exact.length },
});
const LOST = note({ target: { kind: 'passage', selectors: [selector('the old words')] } });
const PLACE: LikelyPlace = { at: 0, score: 0.64, selector: selector('the new words', 5) };

function open({ places = [PLACE], selected = [] as readonly PassageSelector[], onPage = true } = {}) {
  const told = { onReveal: vi.fn(), onChange: vi.fn() };
  const page = onPage ? { onReveal: told.onReveal, onSelection: async () => selected } : {};
  const view = render(
    <OrphanActions
      note={LOST}
      orphan={{ lost: [0], cause: 'gone' }}
      onFind={async () => places}
      onChange={told.onChange}
      {...page}
    />,
  );
  const part = (name: string) => view.container.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const press = (name: string) => fireEvent.click(part(name)!);
  return { ...view, told, part, press };
}

describe('an orphan', () => {
  it('is shown where its words may be, and put on one of the places', async () => {
    const { part, press, told } = open();
    press('find-places');
    await waitFor(() => expect(part('place-score')?.textContent).toBe('64% alike'));
    expect(part('surrounded-words')?.textContent).toBe('…before the new words after…');
    press('show-place');
    expect(told.onReveal).toHaveBeenCalledWith(PLACE.selector.span);
    press('put-here');
    const after = { ...LOST, target: { kind: 'passage', selectors: [PLACE.selector] } };
    expect(told.onChange).toHaveBeenCalledWith(expect.objectContaining({ kind: 'move', before: LOST, after }));
  });

  it('says so where nothing is like its words', async () => {
    const { part, press } = open({ places: [] });
    press('find-places');
    await waitFor(() => expect(part('orphan-advice')?.textContent).toMatch(/^Nothing like/));
  });

  it('is put on the words that are selected on the page, and says what to do where none are', async () => {
    const chosen = selector('chosen words', 6);
    const one = open({ selected: [chosen] });
    one.press('attach-selection');
    await waitFor(() => expect(one.told.onChange).toHaveBeenCalledOnce());
    expect(one.told.onChange.mock.calls[0][0].after.target.selectors).toEqual([chosen]);
    cleanup();
    const none = open();
    none.press('attach-selection');
    await waitFor(() => expect(none.part('orphan-advice')?.textContent).toMatch(/^Select the new words/));
    expect(none.told.onChange).not.toHaveBeenCalled();
  });

  it('is kept on the whole page, its words as a quotation', () => {
    const { press, told } = open();
    press('keep-as-page-note');
    const { target, body } = told.onChange.mock.calls[0][0].after;
    expect(target).toEqual({ kind: 'page' });
    expect(body).toBe(`> the old words\n\n${LOST.body}`);
  });

  it('cannot be shown on a page where none is at hand', async () => {
    const { part, press } = open({ onPage: false });
    expect(part('attach-selection')).toBeNull();
    press('find-places');
    await waitFor(() => expect(part('put-here')).not.toBeNull());
    expect(part('show-place')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../../components/ui/Tabs';

afterEach(cleanup);

type Key = 'all' | 'person' | 'place';
const TABS = (['all', 'person', 'place'] as const).map((key) => ({ key, face: key, label: key }));

function Example({ direction = 'ltr' }: { direction?: 'ltr' | 'rtl' }) {
  const [chosen, choose] = useState<Key>('all');
  return (
    <div dir={direction}>
      <Tabs<Key> label="Types" tabs={TABS} chosen={chosen} onChoose={choose}>
        panel of {chosen}
      </Tabs>
    </div>
  );
}

const tab = (name: Key) => screen.getByRole('tab', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

describe('tabs', () => {
  it('are one tab stop, on the chosen one', () => {
    render(<Example />);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    fireEvent.click(tab('place'));
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });

  it('are walked by arrows, around the ends, and by Home and End; focus and choice go together', () => {
    render(<Example />);
    tab('all').focus();
    for (const [key, name] of [
      ['ArrowRight', 'person'],
      ['ArrowLeft', 'all'],
      ['ArrowLeft', 'place'],
      ['ArrowRight', 'all'],
      ['End', 'place'],
      ['Home', 'all'],
    ] as const) {
      press(key);
      expect(document.activeElement).toBe(tab(name));
      expect(tab(name).getAttribute('aria-selected')).toBe('true');
      expect(screen.getByRole('tabpanel').textContent).toBe(`panel of ${name}`);
    }
  });

  it('follow the reading direction', () => {
    render(<Example direction="rtl" />);
    tab('all').focus();
    press('ArrowLeft');
    expect(document.activeElement).toBe(tab('person'));
  });

  it('leave other keys alone', () => {
    render(<Example />);
    tab('all').focus();
    press('a');
    expect(tab('all').getAttribute('aria-selected')).toBe('true');
  });
});

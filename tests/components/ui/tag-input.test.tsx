// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagInput } from '../../../components/ui/TagInput';
import { suggestTags, tagFrom, withTag } from '../../../components/ui/tags';

afterEach(cleanup);

const KNOWN = ['Radar', 'radio', 'to check', 'ferries'];

function open(tags: readonly string[] = []) {
  const onTags = vi.fn();
  render(<TagInput tags={tags} known={KNOWN} onTags={onTags} />);
  const field = screen.getByRole('combobox') as HTMLInputElement;
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  const press = (key: string) => fireEvent.keyDown(field, { key });
  const chips = () => [...document.querySelectorAll('[data-part=tag] bdi')].map(({ textContent }) => textContent);
  return { onTags, field, type, press, chips, last: () => onTags.mock.lastCall?.[0] };
}

describe('the tag field', () => {
  it('adds on Enter and on a comma, and tells what is half-typed', () => {
    const { type, press, chips, last } = open();
    type('mon');
    expect(last()).toEqual(['mon']);
    type('money');
    press('Enter');
    type('course');
    press(',');
    expect(chips()).toEqual(['money', 'course']);
    expect(last()).toEqual(['money', 'course']);
  });

  it('makes two tags of two that are pasted with a comma between them, of any writing', () => {
    const { type, chips, last } = open();
    type('alpha, beta');
    expect(chips()).toEqual(['alpha', 'beta']);
    type('港，船');
    expect(last()).toEqual(['alpha', 'beta', '港', '船']);
  });

  it('completes from tags in use: arrows choose, Enter adds, Escape gives up', () => {
    const { type, press, chips, field } = open();
    type('ra');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Radar', 'radio']);
    press('ArrowDown');
    press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1].id);
    press('Enter');
    expect(chips()).toEqual(['radio']);
    type('ra');
    press('Escape');
    expect(field.value).toBe('');
  });

  it('adds a suggestion by the mouse, before the field loses the focus', () => {
    const { type, chips } = open();
    type('ch');
    fireEvent.mouseDown(screen.getByRole('option'));
    expect(chips()).toEqual(['to check']);
  });

  it('keeps on leaving the field what was typed', () => {
    const { type, field, chips } = open();
    type('money');
    fireEvent.blur(field);
    expect(chips()).toEqual(['money']);
  });

  it('takes the last tag away on Backspace, any by its button', () => {
    const { press, chips } = open(['one', 'two', 'three']);
    press('Backspace');
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag one' }));
    expect(chips()).toEqual(['two']);
  });
});

describe('tags', () => {
  it('lose what people type around them', () => {
    expect(tagFrom('  #to   check, ')).toBe('to check');
  });

  it('are the same in either case, and nothing is no tag', () => {
    expect(withTag(['Radar'], 'radar')).toEqual(['Radar']);
    expect(withTag(['Radar'], '  ')).toEqual(['Radar']);
  });

  it('are suggested by beginning first, chosen ones left out', () => {
    expect(suggestTags({ typed: 'r', tags: ['radio'], known: KNOWN, limit: 2 })).toEqual(['Radar', 'ferries']);
    expect(suggestTags({ typed: '', tags: [], known: KNOWN, limit: 2 })).toEqual([]);
  });
});

// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistorySection } from '../../../components/history/HistorySection';
import { OnPageSection } from '../../../components/options/OnPageSection';
import { SubscriptionsSection } from '../../../components/options/SubscriptionsSection';
import { historyProps, onPageProps, subscription, updatesProps } from './props';

afterEach(cleanup);

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`);

describe('packs and feeds of the reader', () => {
  it('says what a pack brought, when it is looked at, and under which licence', () => {
    render(<SubscriptionsSection {...updatesProps({ subscriptions: [subscription()] })} />);
    expect(part('subscription-facts')?.textContent).toBe(
      'Pack · 1,240 stories · Licence: CC-BY-4.0 · signed by one key since it was added; another’s versions wait for your word',
    );
    expect(part('subscription-checks')?.textContent).toMatch(/^Checked 2 November 2026.*Next check 3 November 2026/);
  });

  it('says what nobody vouches for', () => {
    const plain = subscription({ signed: false, url: 'http://packs.example/coast.json' });
    render(<SubscriptionsSection {...updatesProps({ subscriptions: [plain] })} />);
    expect(part('subscription-facts')?.textContent).toContain('not signed: taken on its host’s word');
    expect(part('subscription-facts')?.textContent).toContain('fetched without encryption');
  });

  it('says of a feed how much of it is headlines only', () => {
    const feed = subscription({ kind: 'feed', stories: 1, headlines: 7, licence: null });
    render(<SubscriptionsSection {...updatesProps({ subscriptions: [feed] })} />);
    expect(part('subscription-facts')?.textContent).toContain('one story · 7 headlines only');
    expect(part('subscription-facts')?.textContent).toContain('no licence stated');
  });

  it('says what went wrong, and that the old pack is still used', () => {
    const broken = subscription({ fault: 'packs.example has no such file (404)' });
    render(<SubscriptionsSection {...updatesProps({ subscriptions: [broken] })} />);
    expect(part('subscription-fault')?.textContent).toBe(
      'The last check failed: packs.example has no such file (404). What was there before is still used.',
    );
  });

  it('asks before it takes a version that lost its stories', () => {
    const question = { reason: 'lost-stories', version: '2026-11-02', stories: 31, key: null, accepted: [] } as const;
    const asked = subscription({ question });
    const onAccept = vi.fn();
    render(<SubscriptionsSection {...updatesProps({ subscriptions: [asked], onAccept })} />);
    expect(part('subscription-question')?.textContent).toContain('only 31 stories');
    fireEvent.click(screen.getByRole('button', { name: 'Use it all the same' }));
    expect(onAccept).toHaveBeenCalledWith(asked);
  });

  it('pauses, checks, rolls back and removes', () => {
    const pack = subscription();
    const props = updatesProps({ subscriptions: [pack] });
    render(<SubscriptionsSection {...props} />);
    for (const name of ['pause', 'check', 'roll-back', 'remove']) fireEvent.click(part(name)!);
    expect(props.onPause).toHaveBeenCalledWith(pack, true);
    expect(props.onCheck).toHaveBeenCalledWith(pack);
    expect(props.onRollBack).toHaveBeenCalledWith(pack);
    expect(props.onRemove).toHaveBeenCalledWith(pack);
  });

  it('checks nothing of a pack that came from files', () => {
    render(<SubscriptionsSection {...updatesProps({ subscriptions: [subscription({ url: null })] })} />);
    expect(part('check')).toBeNull();
    expect(part('subscription-checks')?.textContent).toBe('From files: nothing is fetched.');
  });

  it('adds by address, and from files', () => {
    const props = updatesProps();
    render(<SubscriptionsSection {...props} />);
    fireEvent.input(part('source-address')!, { target: { value: ' https://packs.example/coast.json ' } });
    fireEvent.submit(part('add-source')!);
    expect(props.onAddAddress).toHaveBeenCalledWith('https://packs.example/coast.json');
    const file = new File(['{}'], 'coast.json');
    fireEvent.change(part('source-files')!, { target: { files: [file] } });
    expect(props.onAddFiles).toHaveBeenCalledWith([file]);
  });

  it('offers feeds to begin with, but for those that are there', () => {
    const feed = (name: string) => ({ name, url: `https://${name}.example/`, licence: 'CC-BY', language: 'English' });
    const props = updatesProps({
      starterFeeds: [feed('one'), feed('two')],
      subscriptions: [subscription({ kind: 'feed', id: 'https://one.example/' })],
    });
    render(<SubscriptionsSection {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add two', hidden: true }));
    expect(props.onAddFeed).toHaveBeenCalledWith(feed('two'));
    expect(document.querySelectorAll('[data-part=starter-feed]')).toHaveLength(1);
  });
});

describe('the reading history', () => {
  const story = { id: 'reading|1', title: 'Ferry aground', url: 'https://a.example/1', site: 'a.example', readAt: 0 };

  it('is off until it is asked for', () => {
    const props = historyProps();
    render(<HistorySection {...props} />);
    expect((part('history-on') as HTMLInputElement).checked).toBe(false);
    expect(part('history-days')).toBeNull();
    fireEvent.click(part('history-on')!);
    expect(props.onHistory).toHaveBeenCalledWith(true);
  });

  it('forgets a story, a site, or all, and takes it back', () => {
    const props = historyProps({ history: true, stories: [story], forgotten: 2 });
    render(<HistorySection {...props} />);
    for (const name of ['forget-story', 'forget-site', 'forget-all', 'undo']) fireEvent.click(part(name)!);
    expect(props.onForgetStory).toHaveBeenCalledWith('reading|1');
    expect(props.onForgetSite).toHaveBeenCalledWith('a.example');
    expect(props.onForgetAll).toHaveBeenCalled();
    expect(props.onPutBack).toHaveBeenCalled();
    fireEvent.change(part('history-days')!, { target: { value: '90' } });
    expect(props.onHistoryDays).toHaveBeenCalledWith(90);
  });
});

describe('on the page', () => {
  it('switches the button by selected words, and says which keys are set', () => {
    const props = onPageProps();
    render(<OnPageSection {...props} />);
    fireEvent.click(part('selection-button-on')!);
    expect(props.onSelectionButton).toHaveBeenCalledWith(false);
    expect(part('page-shortcuts')?.textContent).toBe('Note on these wordsAlt+Shift+MNext note on the pagenot set');
    fireEvent.click(part('change-shortcuts')!);
    expect(props.onShortcuts).toHaveBeenCalledOnce();
  });
});

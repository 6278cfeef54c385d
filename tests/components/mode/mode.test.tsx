// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteNameFrom } from '../../../components/mode/site-name';
import { OptionsView } from '../../../components/options/OptionsView';
import { WelcomeView } from '../../../components/welcome/WelcomeView';
import type { ReadingMode } from '../../../lib/settings/settings';
import { historyProps, onPageProps, updatesProps } from '../options/props';

afterEach(cleanup);

function welcome(mode: ReadingMode, sites: readonly string[] = []) {
  const told = { onMode: vi.fn(), onSites: vi.fn(), onHistory: vi.fn(), onDone: vi.fn() };
  render(<WelcomeView mode={mode} sites={sites} history={false} historyDays={30} {...told} />);
  return told;
}

describe('the welcome page', () => {
  it('lets the reader choose where Copytaster reads', () => {
    const { onMode } = welcome('everywhere');
    expect((screen.getByRole('radio', { name: /On every news site/ }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Only when I click/ }));
    expect(onMode).toHaveBeenCalledWith('on-click');
  });

  it('asks for sites only where they are chosen, and says what an empty list means', () => {
    welcome('everywhere');
    expect(screen.queryByLabelText('Add a site')).toBeNull();
    cleanup();
    welcome('chosen-sites');
    expect(screen.getByText(/nothing is read until you add one/)).toBeDefined();
  });

  it('adds a site from a pasted address, once, and takes it away again', () => {
    const { onSites } = welcome('chosen-sites', ['echo.example']);
    const field = screen.getByLabelText('Add a site');
    fireEvent.input(field, { target: { value: 'https://www.Morgen.example/politik?x=1' } });
    fireEvent.submit(field.closest('form')!);
    expect(onSites).toHaveBeenCalledWith(['echo.example', 'morgen.example']);
    onSites.mockClear();
    fireEvent.input(field, { target: { value: 'echo.example' } });
    fireEvent.submit(field.closest('form')!);
    expect(onSites).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Remove echo.example' }));
    expect(onSites).toHaveBeenCalledWith([]);
  });

  it('says what is wrong with a name that is none, and keeps it in the field', () => {
    const { onSites } = welcome('chosen-sites');
    const field = screen.getByLabelText('Add a site') as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'not a site' } });
    fireEvent.submit(field.closest('form')!);
    expect(screen.getByRole('alert').textContent).toBe('“not a site” is no site name: try something like example.com');
    expect(field.value).toBe('not a site');
    expect(onSites).not.toHaveBeenCalled();
  });
});

describe('a site name', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  WWW.Example.com ', 'example.com'],
    ['http://news.example.com:8080/a/b', 'news.example.com'],
    ['localhost', 'localhost'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('is read from “%s”', (typed, site) => {
    expect(siteNameFrom(typed)).toBe(site);
  });

  it.each(['', 'two words', 'javascript:alert(1)', 'ftp://example.com', 'http://', 'https://:80'])(
    'is not read from “%s”',
    (typed) => {
      expect(siteNameFrom(typed)).toBeNull();
    },
  );
});

describe('the options page', () => {
  const told = { onMode: vi.fn(), onSites: vi.fn(), onSitesOff: vi.fn() };
  const rest = { history: historyProps(), updates: updatesProps(), onPage: onPageProps() };
  const pack = {
    id: 'wire',
    title: 'Wire archive',
    version: '3',
    stories: 37_556,
    from: '2011-01-03',
    to: '2020-12-30',
    licence: null,
    bytes: 3_900_000,
    oldDays: 3,
  };

  it('turns a site on again that was switched off', () => {
    render(
      <OptionsView
        mode="everywhere"
        sites={[]}
        sitesOff={['a.example', 'b.example']}
        packs={[]}
        usedBytes={null}
        version="1"
        {...rest}
        {...told}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Turn on a.example again' }));
    expect(told.onSitesOff).toHaveBeenCalledWith(['b.example']);
  });

  it('says what is installed, how far it reaches, and what it does not know', () => {
    render(
      <OptionsView
        mode="everywhere"
        sites={[]}
        sitesOff={[]}
        packs={[pack]}
        usedBytes={2_130_000}
        version="1.2.3"
        {...rest}
        {...told}
      />,
    );
    const row = screen.getByRole('row', { name: /Wire archive/ });
    expect(row.textContent).toContain('37,556');
    expect(row.textContent).toContain('3 January 2011 – 30 December 2020');
    expect(row.textContent).toContain('not stated');
    expect(document.querySelector('[data-part=storage-used]')?.textContent).toContain('2.1 MB');
    expect(document.querySelector('[data-part=version]')?.textContent).toContain('1.2.3');
  });
});

// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { LibraryView } from '../../components/library/LibraryView';
import { OptionsView } from '../../components/options/OptionsView';
import { PopupView } from '../../components/popup/PopupView';
import { webAddress } from '../../lib/text/web-address';
import { anyText } from '../any-text';
import { article, copy, draft, entity, note, reading, record, STORY, targetOf, verdict } from './fixtures';
import { IDLE_LIBRARY, IDLE_POPUP } from './idle-callbacks';
import { historyProps, onPageProps, subscription, updatesProps } from './options/props';

/** Titles, names, notes and addresses come from pages, packs and archives: whatever they hold is shown as text, and no more. */
const MARKUP = [
  '<script>globalThis.struck = true</script>',
  '<img src=x onerror="globalThis.struck = true">',
  '"><svg onload="globalThis.struck = true">',
  "' onmouseover='globalThis.struck = true",
  '</textarea><iframe srcdoc="<script>top.struck = true</script>"></iframe>',
  'javascript:globalThis.struck=true',
  'data:text/html,<script>alert(1)</script>',
  '{source} $1 $& $$',
  '\u202Egnirts desrever\u202C',
  '\u0000\uD800\u200B',
  '=HYPERLINK("https://evil.example")',
];
const hostile = fc.oneof(fc.constantFrom(...MARKUP), anyText);

let drawn = 0;
afterAll(() => console.log(`${drawn} views drawn with hostile strings in every place`));

const nothing = () => {};
const LIBRARY = {
  isWhole: true,
  compared: null,
  isSearching: false,
  bin: [],
  orphans: null,
  history: { undo: null, redo: null },
  importing: { kind: 'idle' as const },
  problem: null,
  ...IDLE_LIBRARY,
};

/** Dozens of renderings of whole views: slow on a busy machine, and not what is measured here. */
const PATIENCE = { timeout: 120_000 };

afterEach(cleanup);

/** Elements that run or load something, handlers in attributes, and links that leave the web. */
function executableIn(root: ParentNode): string[] {
  const running = [
    ...root.querySelectorAll(
      'script, iframe, object, embed, base, link, meta, form[action], img:not([src^="data:"], [src*="icon"])',
    ),
  ];
  const handled = [...root.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(({ name }) => name.startsWith('on')),
  );
  const links = [...root.querySelectorAll('a[href]')].filter(
    // Our own file of notices, and addresses of the web.
    (link) => !/^(https?:\/\/|#\/|\/THIRD-PARTY\.txt$)/.test(link.getAttribute('href') ?? ''),
  );
  return [...running, ...handled, ...links].map(({ outerHTML }) => outerHTML);
}

function expectHarmless(root: ParentNode): void {
  drawn += 1;
  expect(executableIn(root)).toEqual([]);
}

function hostileNote(text: string) {
  return note({
    id: 'hostile',
    body: text,
    tags: [text],
    target: { ...targetOf(entity('Ilse Marwick', 'person')), name: text } as never,
    place: { article: text, url: text, title: text, site: text },
    followUps: [{ body: text, createdAt: 0 }],
    story: text,
  });
}

describe('hostile strings (T10)', () => {
  it('are text in the popup', PATIENCE, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = article({
          url: text,
          title: text,
          site: text,
          publisher: text,
          published: text,
          units: [{ kind: 'paragraph', text }],
        });
        const credits = [{ agency: text, slot: 'byline', quote: text, span: null, partial: false }] as const;
        const story = { ...STORY, id: text, title: text, publisher: text, url: text, published: text, licence: text };
        const corpus = { packs: [{ id: text, title: text, version: text }], stories: 2, from: text, to: text };
        const copies = [
          copy({ story }),
          copy({ story: { ...story, id: `${text}2` }, kind: 'full', relation: 'open-licence' }),
        ];
        const read = reading({
          id: text,
          article: page,
          verdict: verdict({ copies, credits, corpus }),
          entities: [entity('Ilse Marwick', 'person', { name: text, surfaces: [text] })],
        });
        const state = {
          kind: 'reading',
          reading: read,
          notes: [hostileNote(text)],
          drafts: [draft({ body: text, tags: [text] })],
          placed: [],
          focus: null,
          knownTags: [text],
          namesakes: [{ key: 'per:ilse-marwick', noted: { key: text, name: text, type: 'person' }, notes: 2 }],
          siteOff: true,
          packsAge: 3,
        } as const;
        const { container } = render(<PopupView state={state} {...IDLE_POPUP} />);
        expectHarmless(container);
        expect(container.querySelector('[data-part=page-headline]')).not.toBeNull();
        cleanup();
      }),
      { numRuns: 40 },
    );
    expect('struck' in globalThis).toBe(false);
  });

  it('are text in every state of the popup that names a site or an error', PATIENCE, () => {
    for (const text of MARKUP) {
      for (const state of [
        { kind: 'not-story', site: text },
        { kind: 'off', site: text, mode: 'site' },
        { kind: 'withheld', site: text },
        { kind: 'storage-failed', reading: null, message: text },
      ] as const) {
        const { container } = render(<PopupView state={state} {...IDLE_POPUP} />);
        expectHarmless(container);
        cleanup();
      }
    }
  });

  it('are text in the library, searched or not', PATIENCE, () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('notes', 'stories', 'entities'), fc.boolean(), (text, view, searching) => {
        const route =
          view === 'notes'
            ? { view }
            : view === 'stories'
              ? { view, story: text }
              : { view, entity: 'per:ilse-marwick' };
        const known = record({
          id: text,
          url: text,
          title: text,
          site: text,
          publisher: text,
          published: text,
          story: text,
          copy: { kind: 'full', source: text, sourceTitle: text },
        });
        const { container } = render(
          <LibraryView
            status={{ kind: 'ready', health: { usedBytes: 1, persisted: null, backupAge: null, readOnly: false } }}
            route={route}
            notes={[hostileNote(text)]}
            found={[hostileNote(text)]}
            marks={searching ? text : ''}
            articles={[known]}
            drafts={[]}
            search={searching ? text : ''}
            {...LIBRARY}
          />,
        );
        expectHarmless(container);
        if (view === 'notes') expect(container.querySelector('[data-part=note-text]')?.textContent ?? '').toBe(text);
        cleanup();
      }),
      { numRuns: 40 },
    );
  });

  it('are text in the options', PATIENCE, () => {
    for (const text of MARKUP) {
      const pack = {
        id: text,
        title: text,
        version: text,
        stories: 1,
        from: text,
        to: text,
        licence: text,
        bytes: 1,
        oldDays: 3,
      };
      const read = { id: text, title: text, url: text, site: text, readAt: 0 };
      const added = subscription({ id: text, title: text, url: text, licence: text, fault: text });
      const feed = { name: text, url: text, licence: text, language: text };
      const adding = { state: 'needs-access', address: text, host: text } as const;
      const { container } = render(
        <OptionsView
          onPage={onPageProps({ shortcuts: [{ name: 'x', keys: text, description: text }] })}
          history={historyProps({ history: true, stories: [read], forgotten: 1 })}
          updates={updatesProps({ subscriptions: [added], starterFeeds: [feed], adding, removed: text })}
          mode="chosen-sites"
          sites={[text]}
          sitesOff={[text]}
          packs={[pack]}
          usedBytes={1}
          version={text}
          onMode={nothing}
          onSites={nothing}
          onSitesOff={nothing}
        />,
      );
      expectHarmless(container);
      cleanup();
    }
  });

  it('become links only when they are addresses of the web', () => {
    expect(webAddress('https://echo.example/a b')).toBe('https://echo.example/a%20b');
    for (const address of [
      null,
      '',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '/relative',
      'blob:https://a.example/1',
    ]) {
      expect(webAddress(address)).toBeUndefined();
    }
  });
});

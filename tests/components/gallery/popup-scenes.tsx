import { PopupView } from '../../../components/popup/PopupView';
import type { PopupCallbacks, PopupState, ReadingState } from '../../../components/popup/props';
import type { CopyRelation, Verdict } from '../../../lib/match/copy';
import { article, copy, draft, note, reading, SIGHTINGS, STORY, verdict } from '../fixtures';
import { IDLE_POPUP } from '../idle-callbacks';
import { click, press, type } from './acts';
import type { Scene } from './scene';

const CALLBACKS: PopupCallbacks = { ...IDLE_POPUP, findSightings: async () => SIGHTINGS };

function read(facts: Partial<ReadingState> = {}): ReadingState {
  return {
    kind: 'reading',
    reading: reading(),
    notes: [],
    drafts: [],
    placed: [],
    focus: null,
    knownTags: ['ferries', 'fees', 'radar', 'to check'],
    namesakes: [],
    siteOff: false,
    packsAge: null,
    ...facts,
  };
}

const withVerdict = (facts: Partial<Verdict>): ReadingState => read({ reading: reading({ verdict: verdict(facts) }) });
const withRelation = (relation: CopyRelation, licence: string | null = null): ReadingState =>
  withVerdict({ copies: [copy({ relation, story: { ...STORY, licence } })] });

/** The paragraphs that stand in the source. */
const SHARED = article().units.slice(0, 10);

const NOTES = [
  note(),
  note({
    body: 'Said the opposite in January: see the interview.',
    tags: ['to check'],
    colour: 'violet',
    place: {
      article: 'https://other.example/a',
      url: 'https://other.example/a',
      title: 'Ferry aground',
      site: 'other.example',
    },
  }),
  note({
    target: { kind: 'page' },
    body: 'For the **course**: headline changed, ~~credited~~ *no* credit.\n\n1. Compare `byline` and dateline\n2. Ask https://morgen.example/desk\n\n> Talks broke down',
    tags: [],
    colour: 'moss',
    followUps: [{ body: 'Asked on 12 March: *no answer*.', createdAt: Date.UTC(2019, 2, 14) }],
  }),
];

const LIE = { kind: 'entity', key: 'per:lie', name: 'Lie', type: 'person' } as const;
const ELSEWHERE = {
  article: 'https://other.example/dock',
  url: 'https://other.example/dock',
  title: 'New dock opens',
  site: 'other.example',
};

const PASSAGE = { unit: 3, start: 0, end: 35 };
const PASSAGE_NOTE = note({
  target: {
    kind: 'passage',
    selectors: [{ exact: 'Talks broke down over who would pay', prefix: '', suffix: '', span: PASSAGE }],
  },
  body: 'The Echo left out who the three officials were.',
  tags: [],
  colour: 'sea',
});

/** Its words were cut from the fourth paragraph; most of them stand there still. */
const ORPHAN = note({
  target: {
    kind: 'passage',
    selectors: [
      {
        exact: 'Talks broke down on Monday night over who would pay',
        prefix: 'for the winter timetable. ',
        suffix: ' for a second radar station',
        span: PASSAGE,
      },
    ],
  },
  body: 'Gone after the first edition.',
  tags: [],
});

const EXTRA_MODES = ['forced-colours'] as const;
const WINDOW = { width: 400, height: 600, whole: true };
const FOLD = { ...WINDOW, whole: false };
/** As the browser shows it in a menu or a window of its own: wider than it asks for. */
const WIDE = { ...WINDOW, width: 510 };

interface PopupScene extends Pick<Scene, 'act' | 'extraModes'> {
  readonly name: string;
  readonly state: PopupState;
  readonly windows?: Scene['windows'];
  readonly callbacks?: Partial<PopupCallbacks>;
}

const popup = ({ name, state, windows = [WINDOW], callbacks, ...rest }: PopupScene): Scene => ({
  name: `popup-${name}`,
  view: 'popup',
  windows,
  element: <PopupView state={state} {...CALLBACKS} {...callbacks} />,
  ...rest,
});

export const POPUP_SCENES: readonly Scene[] = [
  popup({ name: 'loading', state: { kind: 'loading' } }),
  popup({ name: 'extended', state: read({ notes: NOTES }), windows: [FOLD, WINDOW, WIDE], extraModes: EXTRA_MODES }),
  popup({
    name: 'full-credited',
    state: read({
      reading: reading({
        article: article({ title: STORY.title, published: '2019-03-05', units: SHARED }),
        verdict: verdict({
          copies: [
            copy({
              kind: 'full',
              pageShare: 0.98,
              sourceShare: 1,
              missing: [],
              addedUnits: [],
              relation: 'declared',
              story: { ...STORY, words: 255 },
            }),
          ],
          credits: [
            { agency: 'Reuters', slot: 'dateline', quote: 'OSTERHAVN (Reuters) -', span: null, partial: false },
          ],
        }),
      }),
    }),
  }),
  popup({
    name: 'shortened',
    state: read({
      reading: reading({
        article: article({ units: SHARED.slice(0, 5) }),
        verdict: verdict({
          copies: [
            copy({
              kind: 'shortened',
              pageShare: 1,
              sourceShare: 0.38,
              addedUnits: [],
              passages: copy().passages.slice(0, 5),
              missing: [{ start: copy().passages[4].source.end, end: 1 }],
            }),
          ],
        }),
      }),
    }),
  }),
  popup({
    name: 'shared-passages',
    state: withVerdict({
      copies: [copy({ kind: 'passages', pageShare: 0.21, sourceShare: 0.24, passages: copy().passages.slice(3, 6) })],
    }),
  }),
  popup({
    name: 'shared-quotes',
    state: withVerdict({
      copies: [
        copy({
          kind: 'shared-quotes',
          pageShare: 0.12,
          sourceShare: 0.13,
          words: 4,
          longestRun: 19,
          relation: 'unexplained',
          passages: copy().passages.filter(({ quoted }) => quoted),
        }),
      ],
    }),
  }),
  popup({ name: 'none', state: withVerdict({ copies: [], kind: 'none' }) }),
  popup({
    name: 'none-old-pack',
    state: withVerdict({
      copies: [],
      kind: 'none',
      corpus: {
        ...reading().verdict.corpus,
        packs: [
          ...reading().verdict.corpus.packs,
          {
            id: 'coast',
            title: 'Stories of the coast',
            version: '2011-01-03',
            freshness: { to: '2011-01-03', staleAfter: 7 },
          },
        ],
      },
    }),
  }),
  popup({
    name: 'no-corpus',
    state: read({
      reading: reading({
        article: article({ published: '2026-03-04' }),
        verdict: verdict({ copies: [], kind: 'no-corpus' }),
      }),
      packsAge: 1890,
    }),
  }),
  popup({ name: 'same-outlet', state: withRelation('same-outlet') }),
  popup({ name: 'open-licence', state: withRelation('open-licence', 'CC-BY-4.0') }),
  popup({ name: 'no-entities', state: read({ reading: reading({ entities: [] }) }) }),
  popup({ name: 'site-off', state: read({ siteOff: true }), windows: [FOLD] }),
  popup({
    name: 'several',
    state: withVerdict({
      copies: [
        copy(),
        copy({
          kind: 'passages',
          sourceShare: 0.3,
          story: {
            ...STORY,
            id: 'wire/2',
            publisher: 'Agence France-Presse',
            title: 'Ferry ministers part without a rule book',
          },
        }),
      ],
    }),
    callbacks: { onCompare: () => {}, onContest: () => {} },
    act: async (root) => {
      await click(root, '[data-part=decision] summary');
      await click(root, '[data-part=other-matches] summary');
      await press(root, '[role=slider]', 'ArrowRight');
      await press(root, '[role=slider]', 'ArrowRight');
    },
  }),
  popup({
    name: 'writing',
    state: read({ notes: NOTES }),
    extraModes: EXTRA_MODES,
    act: async (root) => {
      await click(root, '[data-key="org:northern-ferry-council"] [data-part=note-count]');
      await type(root, '[data-part=note-body]', 'Who pays for it? Ask for the budget of 2018.');
      await type(root, '[data-part=tag-field]', 'f');
    },
  }),
  popup({
    name: 'notes',
    state: read({ notes: NOTES }),
    act: (root) => click(root, '[data-key="per:ilse-marwick"] [data-part=note-count]'),
  }),
  popup({
    name: 'namesake',
    state: read({
      namesakes: [{ key: 'per:lie', noted: { key: 'per:anna-lie', name: 'Anna Lie', type: 'person' }, notes: 2 }],
      notes: [note({ target: LIE, story: 'elsewhere', place: ELSEWHERE, body: 'Runs the dock at Saltby, they say.' })],
    }),
    act: (root) => click(root, '[data-key="per:lie"] [data-part=note-count]'),
  }),
  popup({
    name: 'passages',
    state: read({
      placed: [
        { note: PASSAGE_NOTE, anchors: [{ state: 'exact', span: PASSAGE, score: 1, cause: null }], standing: 'own' },
        {
          note: { ...PASSAGE_NOTE, id: 'offered', colour: 'rose', body: 'Morgen names one of them.' },
          anchors: [{ state: 'moved', span: PASSAGE, score: 1, cause: null }],
          standing: 'offered',
        },
        {
          note: ORPHAN,
          anchors: [{ state: 'orphan', span: null, score: 0, cause: 'gone' }],
          standing: 'own',
        },
      ],
      focus: { kind: 'note', note: PASSAGE_NOTE.id },
    }),
    extraModes: EXTRA_MODES,
    act: (root) => click(root, '[data-part=find-places]'),
  }),
  popup({ name: 'draft-found', state: read({ drafts: [draft({ tags: ['radar'] })] }) }),
  popup({
    name: 'note-deleted',
    state: read({ notes: NOTES }),
    windows: [FOLD],
    act: async (root) => {
      await click(root, '[data-key="per:ilse-marwick"] [data-part=note-count]');
      await click(root, '[data-part=delete-note]');
    },
  }),
  popup({ name: 'not-story', state: { kind: 'not-story', site: 'shop.example' } }),
  popup({ name: 'browser-page', state: { kind: 'unreadable', why: 'browser-page' } }),
  popup({ name: 'pdf', state: { kind: 'unreadable', why: 'pdf' } }),
  popup({ name: 'file', state: { kind: 'unreadable', why: 'file' } }),
  popup({ name: 'off-site', state: { kind: 'off', site: 'echo.example', mode: 'site' } }),
  popup({ name: 'off-click', state: { kind: 'off', site: 'echo.example', mode: 'click-only' } }),
  popup({ name: 'withheld', state: { kind: 'withheld', site: 'echo.example' } }),
  popup({
    name: 'storage-failed',
    state: { kind: 'storage-failed', reading: null, message: 'the disk or the browser’s space for extensions is full' },
  }),
  popup({
    name: 'storage-failed-reading',
    state: { kind: 'storage-failed', reading: reading(), message: 'the database is open in an older window' },
  }),
];

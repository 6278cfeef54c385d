import { LibraryView } from '../../../components/library/LibraryView';
import type { ImportState, LibraryProps } from '../../../components/library/props';
import type { ImportPlan } from '../../../lib/exchange/import/plan-import';
import type { Change } from '../../../lib/notes/change';
import { compareCopies } from '../../../lib/notes/compared-copies';
import type { LikelyPlace } from '../../../lib/notes/reattach';
import { entity, note, record, SIGHTINGS, STORY, targetOf } from '../fixtures';
import { IDLE_LIBRARY } from '../idle-callbacks';
import { click, type } from './acts';
import type { Scene } from './scene';

const UNDO: Change = { id: 1, kind: 'tag', notes: 3, at: 0, undone: 0 };
const COUNCIL = targetOf(entity('Northern Ferry Council', 'organisation'));
const BRENNO = targetOf(entity('Brennö', 'place'));

const PARAGRAPHS = record().units;

const record2 = record({
  id: 'https://morgen.example/faehren',
  url: 'https://morgen.example/faehren',
  title: 'Ministers fail to agree on night ferry rules',
  site: 'morgen.example',
  publisher: 'Morgen',
  published: '2019-03-05',
  copy: { kind: 'full', source: 'Reuters', sourceTitle: STORY.title },
  units: PARAGRAPHS.slice(0, 10),
});
const record3 = record({
  id: 'https://post.example/night-ferries',
  url: 'https://post.example/night-ferries',
  title: 'No deal on ferries by night',
  site: 'post.example',
  publisher: 'Harbour Post',
  published: '2019-03-07',
  copy: { kind: 'shortened', source: 'Reuters', sourceTitle: STORY.title },
  units: PARAGRAPHS.slice(0, 4),
});
const DOCK = record({
  id: 'https://echo.example/dock',
  url: 'https://echo.example/dock',
  title: 'Sankt Alma to leave dock by summer',
  story: 'https://echo.example/dock',
  published: '2019-04-17',
  copy: null,
});
const placeOf = ({ id, url, title, site }: typeof DOCK) => ({ article: id, url, title, site });

const NOTES = [
  note({
    target: {
      kind: 'passage',
      selectors: [
        {
          exact: 'Talks broke down over who would pay for a second radar station',
          prefix: '',
          suffix: '',
          span: { unit: 3, start: 0, end: 62 },
        },
      ],
    },
    body: 'The Echo left out who the three officials were; Morgen names one.',
    tags: ['radar', 'to check'],
    colour: 'sea',
  }),
  note({ followUps: [{ body: 'She left the council in 2021.', createdAt: Date.UTC(2021, 4, 2) }] }),
  note({
    target: COUNCIL,
    body: 'Who pays for it? Ask for the budget of 2018.',
    tags: ['to check', 'money'],
    colour: 'rose',
    place: placeOf(record2),
  }),
  note({
    target: { kind: 'page' },
    body: 'Good example for the course: headline changed, six paragraphs added, no credit.',
    tags: ['course'],
    colour: 'moss',
    place: placeOf(record3),
  }),
  note({
    target: { kind: 'entity', key: 'per:ilse-marwick', name: 'I. Marwick', type: 'person' },
    body: 'The report of the autumn says the opposite; see page 12.',
    tags: ['to check'],
    place: placeOf(record2),
    createdAt: Date.UTC(2019, 0, 9),
  }),
  note({
    target: BRENNO,
    body: 'Compare with the timetable of 2017.',
    story: DOCK.story,
    place: placeOf(DOCK),
    colour: 'violet',
    tags: [],
  }),
];

const LIKELY: readonly LikelyPlace[] = [
  {
    at: 0,
    score: 0.66,
    selector: {
      exact: 'The talks broke down over the price of a second radar station',
      prefix: 'for the winter timetable. ',
      suffix: ', three officials said.',
      span: { unit: 3, start: 27, end: 88 },
    },
  },
];

const DESKTOP = { width: 1280, height: 800, whole: false };
const TABLET = { width: 860, height: 900, whole: false };
const PHONE = { width: 360, height: 720, whole: true };

interface LibraryScene extends Pick<Scene, 'act' | 'extraModes'> {
  readonly name: string;
  readonly props: Partial<LibraryProps>;
  readonly windows?: Scene['windows'];
}

const library = ({ name, props, windows = [DESKTOP], ...rest }: LibraryScene): Scene => ({
  name: `library-${name}`,
  view: 'library',
  windows,
  element: (
    <LibraryView
      status={{ kind: 'ready', health: { usedBytes: 2_130_000, persisted: true, backupAge: 3, readOnly: false } }}
      route={{ view: 'stories', story: null }}
      notes={NOTES}
      articles={[record(), record2, record3, DOCK]}
      drafts={[]}
      found={props.notes ?? NOTES}
      marks=""
      isWhole={true}
      compared={compareCopies(STORY.id, [record(), record2, record3])}
      isSearching={false}
      bin={[]}
      orphans={new Map()}
      history={{ undo: UNDO, redo: null }}
      importing={{ kind: 'idle' }}
      problem={null}
      search=""
      {...IDLE_LIBRARY}
      findSightings={async () => SIGHTINGS}
      onFindPlaces={async () => LIKELY}
      {...props}
    />
  ),
  ...rest,
});

const FILE = 'copytaster-2026-03-01.json';
const SOME = { added: [], same: [], different: [] };
const PLAN: ImportPlan = {
  articles: { ...SOME, same: [{ ...record2, units: [], entities: [] }] },
  notes: {
    added: NOTES.slice(0, 2),
    same: NOTES.slice(2, 4),
    different: [{ present: NOTES[4], incoming: { ...NOTES[4], body: 'Compare with the timetable of 2018.' } }],
  },
  drafts: SOME,
  placements: SOME,
  corrections: SOME,
  contests: SOME,
};

/** An import, step by step. */
const IMPORTS: readonly { name: string; importing: ImportState; windows: Scene['windows'] }[] = [
  { name: 'import', importing: { kind: 'idle' }, windows: [DESKTOP] },
  { name: 'importing', importing: { kind: 'reading', file: FILE, share: 0.4 }, windows: [DESKTOP] },
  {
    name: 'import-refused',
    importing: {
      kind: 'refused',
      file: FILE,
      place: 'notes[12].target.selectors[0].span.start',
      reason: 'expected number, found "7"',
    },
    windows: [DESKTOP, PHONE],
  },
  {
    name: 'import-preview',
    importing: { kind: 'planned', file: FILE, format: 'archive', plan: PLAN },
    windows: [DESKTOP, PHONE],
  },
  { name: 'imported', importing: { kind: 'done', file: FILE, notes: 3 }, windows: [DESKTOP] },
];

const EVERY_SIZE = [DESKTOP, TABLET, PHONE];

export const LIBRARY_SCENES: readonly Scene[] = [
  library({ name: 'loading', props: { status: { kind: 'loading' }, notes: [] } }),
  library({
    name: 'failed',
    props: { status: { kind: 'failed', message: 'the database is open in an older window' } },
  }),
  library({ name: 'empty', props: { notes: [] }, windows: [DESKTOP, PHONE] }),
  library({ name: 'stories', props: {}, windows: EVERY_SIZE }),
  library({
    name: 'story',
    props: { route: { view: 'stories', story: 'wire/1' } },
    windows: EVERY_SIZE,
    extraModes: ['forced-colours', 'print'],
  }),
  library({ name: 'entity', props: { route: { view: 'entities', entity: 'per:ilse-marwick' } }, windows: EVERY_SIZE }),
  library({ name: 'no-entities', props: { route: { view: 'entities', entity: null }, notes: NOTES.slice(0, 1) } }),
  library({ name: 'notes', props: { route: { view: 'notes' } }, windows: EVERY_SIZE, extraModes: ['print'] }),
  library({
    name: 'search',
    props: {
      route: { view: 'notes' },
      search: 'check tag:"to check"',
      marks: 'check',
      found: NOTES.slice(0, 3).filter(({ tags }) => tags.includes('to check')),
    },
  }),
  library({ name: 'nothing-found', props: { search: 'zeppelin', found: [] } }),
  library({ name: 'gone', props: { route: { view: 'stories', story: 'wire/9' } } }),
  library({
    name: 'editing',
    props: { route: { view: 'notes' } },
    act: async (root) => {
      await click(root, '[data-part=edit-note]');
      await type(
        root,
        '[data-part=note-body]',
        'Compare with the timetable of 2017, and with the one in the waiting room.',
      );
    },
  }),
  library({
    name: 'deleted',
    props: { route: { view: 'notes' } },
    act: (root) => click(root, '[data-part=delete-note]'),
  }),
  library({
    name: 'facets',
    props: { route: { view: 'notes' } },
    act: (root) => click(root, '[data-part=facets] summary'),
    windows: [DESKTOP, PHONE],
  }),
  library({
    name: 'ticked',
    props: { route: { view: 'notes' } },
    act: (root) => click(root, '[data-part=choose-note]'),
    windows: [DESKTOP, PHONE],
  }),
  library({
    name: 'bulk',
    props: { route: { view: 'notes' } },
    act: async (root) => {
      await click(root, '[data-part=choose-note]');
      await click(root, '[data-part=choose-all]');
      await click(root, '[data-part=bulk-tag]');
      await type(root, '[data-part=bulk-tag-field]', 'money');
    },
  }),
  library({
    name: 'merge',
    props: { route: { view: 'entities', entity: 'per:ilse-marwick' } },
    act: (root) => click(root, '[data-part=merge-entity]'),
  }),
  library({
    name: 'orphans',
    props: { route: { view: 'orphans' }, orphans: new Map([[NOTES[0].id, { lost: [0], cause: 'too-different' }]]) },
    act: (root) => click(root, '[data-part=find-places]'),
    windows: [DESKTOP, PHONE],
  }),
  library({ name: 'no-orphans', props: { route: { view: 'orphans' } } }),
  library({
    name: 'bin',
    props: { route: { view: 'bin' }, bin: [{ ...NOTES[2], deletedAt: Date.UTC(2019, 2, 9) }] },
    windows: [DESKTOP, PHONE],
  }),
  library({ name: 'bin-empty', props: { route: { view: 'bin' } } }),
  library({
    name: 'read-only',
    props: {
      status: { kind: 'ready', health: { usedBytes: 2_130_000, persisted: false, backupAge: null, readOnly: true } },
    },
  }),
  library({
    name: 'export',
    props: { route: { view: 'stories', story: 'wire/1' }, search: 'ferry' },
    act: (root) => click(root, '[data-part=open-export]'),
    windows: [DESKTOP, PHONE],
  }),
  ...IMPORTS.map(({ name, importing, windows }) =>
    library({ name, props: { importing }, windows, act: (root) => click(root, '[data-part=open-import]') }),
  ),
  library({ name: 'shortcuts', props: {}, act: (root) => click(root, '[data-part=open-shortcuts]') }),
];

import { daysPastFresh } from '../../lib/corpus/search/freshness';
import { searchedName } from '../../lib/exchange/report/searched-words';
import type { SearchedStories } from '../../lib/match/copy';
import type { Reading } from '../../lib/notes/reading';
import { EntitySection } from '../entities/EntitySection';
import { formatAge, formatCount, formatDay } from '../format';
import type { EditingCallbacks } from '../note/editing';
import { PassageSection } from '../passages/PassageSection';
import { Button } from '../ui/Button';
import { Facts } from '../ui/Facts';
import { Evidence } from '../verdict/Evidence';
import { VerdictSummary } from '../verdict/VerdictSummary';
import { t } from '../words';
import type { PopupCallbacks, ReadingState } from './props';
import { StoryNotes } from './StoryNotes';

/** What can be shown of a reading when the store fails: everything but notes. */
const WITHOUT_NOTES: Omit<ReadingState, 'kind' | 'reading'> = {
  notes: [],
  drafts: [],
  knownTags: [],
  namesakes: [],
  placed: [],
  focus: null,
  siteOff: false,
  packsAge: null,
};

export interface ReadingBodyProps {
  readonly reading: Reading;
  /** null where the store fails. */
  readonly kept: ReadingState | null;
  readonly editing: EditingCallbacks;
  readonly callbacks: Pick<
    PopupCallbacks,
    | 'onReveal'
    | 'onCompare'
    | 'onContest'
    | 'onOptions'
    | 'onTakeOver'
    | 'onDismiss'
    | 'onUndecide'
    | 'onWithdraw'
    | 'onCorrect'
    | 'onSelection'
    | 'onWalk'
    | 'onSamePerson'
    | 'findSightings'
  >;
}

/** The answer, the evidence, who is in the story, and the notes. */
export function ReadingBody({ reading, kept, editing, callbacks }: ReadingBodyProps) {
  const { article, verdict } = reading;
  const { notes, drafts, knownTags, namesakes, placed, focus, siteOff, packsAge } = kept ?? WITHOUT_NOTES;
  const writing = { reading, notes, drafts, knownTags };
  // What the reader asked for on the page comes first; else the answer does.
  const passages = <PassageSection {...{ reading, placed, focus, drafts, knownTags, editing }} {...callbacks} />;
  return (
    <>
      {siteOff && (
        <p class="notice" role="status">
          {t('popup.turnedOff', { site: article.site })}
        </p>
      )}
      {reading.contested.map(({ story }, at) => (
        <p class="notice" role="status" key={story.id} data-part="contested">
          {t('popup.contested', { source: story.publisher, title: story.title })}{' '}
          <Button look="link" part="withdraw" onClick={() => callbacks.onWithdraw(at)}>
            {t('popup.withdraw')}
          </Button>
        </p>
      ))}
      {kept && focus && focus.kind !== 'entity' && passages}
      <VerdictSummary article={article} verdict={verdict} />
      <Evidence article={article} verdict={verdict} {...callbacks} />
      <EntitySection
        {...writing}
        editing={kept && editing}
        onReveal={callbacks.onReveal}
        namesakes={namesakes}
        onCorrect={callbacks.onCorrect}
        onSamePerson={callbacks.onSamePerson}
        findSightings={callbacks.findSightings}
        wanted={focus?.kind === 'entity' ? focus.key : null}
      />
      {kept && (!focus || focus.kind === 'entity') && passages}
      {kept && <StoryNotes {...writing} editing={editing} />}
      <PacksLine reading={reading} packsAge={packsAge} onOptions={callbacks.onOptions} />
    </>
  );
}

interface PacksLineProps extends Pick<PopupCallbacks, 'onOptions'> {
  readonly reading: Reading;
  readonly packsAge: number | null;
}

/** Sources beside the packs that are named under an answer; the decision names all. */
const MAX_NAMED = 3;

const searchedLine = (source: SearchedStories) =>
  t('popup.packLine', source.stories, { title: searchedName(source), count: formatCount(source.stories) });

/** What was searched stands under every answer: it is worth what the packs are worth. */
function PacksLine({ reading, packsAge, onOptions }: PacksLineProps) {
  const { packs, stories, beside = [] } = reading.verdict.corpus;
  const title = packs.length === 1 ? packs[0].title : t('popup.packs', packs.length, { count: packs.length });
  const old = packs.flatMap(({ id, title, freshness }) => {
    const isOld = freshness !== undefined && daysPastFresh(freshness, reading.readAt) !== null;
    return isOld ? [{ id, title, to: freshness.to }] : [];
  });
  return (
    <footer class="popup-footer small soft" data-part="packs-line">
      {old.map((pack) => (
        <p key={pack.id} data-part="pack-old">
          {t('popup.packOld', { title: pack.title, date: formatDay(pack.to) })}
        </p>
      ))}
      <span>
        <Facts
          facts={[
            t('popup.packLine', stories, { title, count: formatCount(stories) }),
            ...beside.slice(0, MAX_NAMED).map(searchedLine),
            beside.length > MAX_NAMED && '…',
            packsAge !== null && t('popup.youngestStory', { age: formatAge(packsAge) }),
          ]}
        />
      </span>
      <Button look="link" part="options" onClick={onOptions}>
        {t('popup.options')}
      </Button>
    </footer>
  );
}

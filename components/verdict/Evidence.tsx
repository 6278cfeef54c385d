import { useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article';
import type { Copy, Verdict } from '../../lib/match/copy';
import type { Span } from '../../lib/text/span';
import { formatDay, formatShare } from '../format';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Facts } from '../ui/Facts';
import { t } from '../words';
import { Decision } from './Decision';
import { SourceCard } from './SourceCard';
import { Strip } from './Strip';
import { copySentence } from './sentence';

export interface EvidenceProps {
  readonly article: Article;
  readonly verdict: Verdict;
  onReveal(span: Span): void;
  onCompare?(copyIndex: number): void;
  onContest?(copyIndex: number): void;
}

/** Source, strip and reasons of one match; of another one where the reader chooses it. */
export function Evidence({ article, verdict, onReveal, onCompare, onContest }: EvidenceProps) {
  const [chosen, setChosen] = useState(0);
  const copy: Copy | undefined = verdict.copies[chosen] ?? verdict.copies[0];
  return (
    <div class="evidence">
      {copy && (
        <>
          <SourceCard article={article} copy={copy} />
          {copy.passages.length > 0 && (
            <Strip key={copy.story.id} units={article.units} copy={copy} onReveal={onReveal} />
          )}
        </>
      )}
      <div class="evidence-more">
        {copy && onCompare && (
          <Button part="compare" onClick={() => onCompare(chosen)}>
            {t('popup.compare')}
          </Button>
        )}
        <Decision verdict={verdict} copy={copy} />
        {copy && onContest && (
          <Button look="plain" part="contest" onClick={() => onContest(chosen)}>
            {t('popup.contest')}
          </Button>
        )}
        {verdict.copies.length > 1 && <Matches copies={verdict.copies} chosen={chosen} onChoose={setChosen} />}
      </div>
    </div>
  );
}

interface MatchesProps {
  readonly copies: readonly Copy[];
  readonly chosen: number;
  onChoose(index: number): void;
}

/** Every story that shares words with the page: a press shows its evidence instead. */
function Matches({ copies, chosen, onChoose }: MatchesProps) {
  const others = copies.length - 1;
  return (
    <Disclosure summary={t('source.others', others, { count: others })} part="other-matches">
      <ul class="matches">
        {copies.map((copy, index) => (
          <li key={copy.story.id}>
            <button
              type="button"
              class="match"
              data-part="match"
              aria-pressed={index === chosen}
              onClick={() => onChoose(index)}
            >
              <bdi class="match-title">{copy.story.title}</bdi>
              <span class="small soft">
                <Facts
                  facts={[
                    copySentence(copy),
                    copy.story.published && formatDay(copy.story.published),
                    t('source.shareHere', { share: formatShare(copy.sourceShare) }),
                  ]}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

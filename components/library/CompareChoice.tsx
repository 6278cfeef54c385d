import { useState } from 'preact/hooks';
import type { ArticleFacts } from '../../lib/notes/article-record';
import { comparisonAddress } from '../compare/address';
import { formatDay } from '../format';
import { factsText } from '../ui/Facts';
import { t } from '../words';

/** Any two of the copies, to be read side by side: at first the two oldest. */
export function CompareChoice({ articles }: { readonly articles: readonly ArticleFacts[] }) {
  const [left, setLeft] = useState(articles[0].id);
  const [right, setRight] = useState(articles[1].id);
  return (
    <div class="compare-choice" data-part="compare-choice">
      <CopyField label={t('compare.one')} part="compare-left" {...{ articles, chosen: left, onChoose: setLeft }} />
      <CopyField label={t('compare.other')} part="compare-right" {...{ articles, chosen: right, onChoose: setRight }} />
      {left === right ? (
        <span class="button bordered" aria-disabled="true">
          {t('compare.open')}
        </span>
      ) : (
        <a
          class="button bordered"
          data-part="compare-copies"
          href={comparisonAddress(left, right)}
          target="_blank"
          rel="noreferrer"
        >
          {t('compare.open')}
        </a>
      )}
    </div>
  );
}

interface CopyFieldProps {
  readonly label: string;
  readonly part: string;
  readonly articles: readonly ArticleFacts[];
  /** Article id. */
  readonly chosen: string;
  onChoose(id: string): void;
}

const CopyField = ({ label, part, articles, chosen, onChoose }: CopyFieldProps) => (
  <label class="field small">
    {label}
    <select data-part={part} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      {articles.map((article) => (
        <option key={article.id} value={article.id}>
          {nameOf(article)}
        </option>
      ))}
    </select>
  </label>
);

const nameOf = ({ publisher, site, title, published }: ArticleFacts): string =>
  factsText([publisher ?? site, ...(published ? [formatDay(published)] : []), title]);

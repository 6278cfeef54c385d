import { useState } from 'preact/hooks';
import { paragraphUnits } from '../../lib/article/empty-article';
import type { Copy, Passage } from '../../lib/match/copy';
import { webAddress } from '../../lib/text/web-address';
import { formatCount, formatShare } from '../format';
import { Button } from '../ui/Button';
import { Strip } from '../verdict/Strip';
import { missingFrom } from '../verdict/strip-geometry';
import { t } from '../words';
import { CompareHead } from './CompareHead';
import type { ComparedText } from './props';
import { summaryInWords } from './summary';

export interface PlacesViewProps {
  readonly left: ComparedText;
  readonly copy: Copy;
  onPrint(): void;
}

/** The one text that is held, each passage beside its place in the other: all that fingerprints can tell. */
export function PlacesView({ left, copy, onPrint }: PlacesViewProps) {
  const [onlyHere, setOnlyHere] = useState(false);
  const { story } = copy;
  const units = paragraphUnits(left.units.map(({ text }) => text));
  const passagesOf = (unit: number) => copy.passages.filter(({ page }) => page.unit === unit);
  const shown = units.map((_, unit) => unit).filter((unit) => !onlyHere || passagesOf(unit).length === 0);
  const address = webAddress(story.url);
  return (
    <main class="compare" data-part="compare-places">
      <CompareHead
        left={left}
        right={{ outlet: story.publisher, title: story.title, url: story.url, published: story.published }}
        summary={summaryInWords(copy)}
      />
      <p class="notice">
        {t('compare.places')} {address && <a href={address}>{t('compare.openSource')}</a>}
      </p>
      <Strip units={units} copy={copy} />
      <div class="compare-bar">
        <label class="compare-filter">
          <input
            type="checkbox"
            data-part="filter-only-left"
            checked={onlyHere}
            onChange={(event) => setOnlyHere(event.currentTarget.checked)}
          />
          <span>{t('compare.onlyLeft')}</span>
        </label>
        <Button part="print" onClick={onPrint}>
          {t('compare.print')}
        </Button>
      </div>
      <table class="compared places">
        <thead>
          <tr>
            <th scope="col">
              <bdi>{left.outlet}</bdi>
            </th>
            <th scope="col">{t('compare.placeIn', { source: story.publisher })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <PlacedRow key={unit} text={units[unit].text} passages={passagesOf(unit)} />
          ))}
        </tbody>
      </table>
      <Missing copy={copy} />
    </main>
  );
}

function PlacedRow({ text, passages }: { readonly text: string; readonly passages: readonly Passage[] }) {
  const isQuoted = passages.length > 0 && passages.every(({ quoted }) => quoted);
  return (
    <tr class={passages.length === 0 ? 'only' : isQuoted ? 'quoted' : 'shared'} data-part="place-row">
      <td dir="auto">
        <PaintedText text={text} passages={passages} />
      </td>
      <td class="small">
        {passages.length === 0 ? (
          <span class="soft">{t('compare.notFound')}</span>
        ) : (
          passages.map((passage) => <Place key={passage.page.start} {...passage} />)
        )}
      </td>
    </tr>
  );
}

/** A paragraph with its passages marked; they are in the order of the page and none overlaps another. */
function PaintedText({ text, passages }: { readonly text: string; readonly passages: readonly Passage[] }) {
  const starts = [...passages.map(({ page }) => page.start), text.length];
  return (
    <>
      {text.slice(0, starts[0])}
      {passages.map(({ page, quoted }, at) => [
        <mark key={page.start} class={quoted ? 'passage quoted' : 'passage'}>
          {text.slice(page.start, page.end)}
        </mark>,
        text.slice(page.end, starts[at + 1]),
      ])}
    </>
  );
}

/** Whereabouts in the source: a line as long as the source, with the passage on it; and the same in words. */
function Place({ source, words, quoted }: Passage) {
  const from = source.start * 100;
  const style = { insetInlineStart: `${from}%`, inlineSize: `${Math.max(source.end * 100 - from, 1)}%` };
  return (
    <p class="place">
      <span class="place-line" aria-hidden="true">
        <i class={quoted ? 'quoted' : undefined} style={style} />
      </span>
      {t('compare.place', words, {
        count: formatCount(words),
        from: formatShare(source.start),
        to: formatShare(source.end),
      })}
      {quoted && <span class="soft"> · {t('compare.quoted')}</span>}
    </p>
  );
}

function Missing({ copy }: { readonly copy: Copy }) {
  const stretches = missingFrom(copy);
  if (stretches.length === 0) return null;
  return (
    <section class="compare-missing" data-part="missing-places">
      <h2>{t('compare.notHere')}</h2>
      <ul>
        {stretches.map(({ start, end }) => (
          <li key={start}>
            {t('compare.stretch', {
              from: formatShare(start),
              to: formatShare(end),
              count: formatCount(Math.round((end - start) * copy.story.words)),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

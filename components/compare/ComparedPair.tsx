import type { ComparedRow, WordChange } from '../../lib/match/side-by-side';
import { t } from '../words';
import { isShown } from './filter';
import type { ComparedText, CompareFilter } from './props';

export interface ComparedPairProps {
  readonly left: ComparedText;
  readonly right: ComparedText;
  readonly rows: readonly ComparedRow[];
  readonly filter: CompareFilter;
}

type BothRow = Extract<ComparedRow, { kind: 'both' }>;

const placeId = (unit: number) => `place-${unit}`;
const cellId = (side: 'left' | 'right', unit: number) => `${side}-${unit}`;

/** The rows as a table: two texts really are two columns, and a screen reader can walk down either. */
export function ComparedPair({ left, right, rows, filter }: ComparedPairProps) {
  return (
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">
            <bdi>{left.outlet}</bdi>
          </th>
          <th scope="col">
            <bdi>{right.outlet}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => isShown(row, filter))
          .map((row) => {
            if (row.kind === 'both') return <FacingRow key={`b${row.left}`} row={row} />;
            if (row.kind === 'elsewhere') return <ElsewhereRow key={`e${row.right}`} {...row} />;
            const alone = row.kind === 'left' ? left.units[row.left].text : right.units[row.right].text;
            const cell = (
              <td
                class={row.within === undefined ? 'alone' : undefined}
                dir="auto"
                id={row.kind === 'left' ? cellId('left', row.left) : cellId('right', row.right)}
              >
                {row.within === undefined ? (
                  <span class="unseen">{t(row.kind === 'left' ? 'compare.onlyHere' : 'compare.onlyThere')}: </span>
                ) : (
                  <p class="small soft">{t('compare.within', { paragraph: row.within + 1 })}</p>
                )}
                {alone}
              </td>
            );
            return row.kind === 'left' ? (
              <tr key={`l${row.left}`} data-part="row-left">
                {cell}
                <td />
              </tr>
            ) : (
              <tr key={`r${row.right}`} data-part="row-right">
                <td />
                {cell}
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

/** Where a moved paragraph stands in its own text: a line that leads to where it is shown. */
function ElsewhereRow({ left, right }: { readonly left: number; readonly right: number }) {
  return (
    <tr class="elsewhere" data-part="row-elsewhere">
      <td />
      <td id={placeId(right)} class="small soft">
        <a href={`#${cellId('right', right)}`} data-part="moved-link">
          {t('compare.movedFrom', { paragraph: right + 1, partner: left + 1 })}
        </a>
      </td>
    </tr>
  );
}

function FacingRow({ row }: { readonly row: BothRow }) {
  const { left, right, changes, moved, quoted } = row;
  return (
    <tr class={quoted ? 'quoted' : 'shared'} data-part="row-both">
      <td dir="auto" id={cellId('left', left)}>
        <Words changes={changes} side="left" />
      </td>
      <td dir="auto" id={cellId('right', right)}>
        {moved && (
          <p class="small soft moved">
            <a href={`#${placeId(right)}`}>{t('compare.moved', { paragraph: right + 1 })}</a>
          </p>
        )}
        {quoted && <p class="small soft">{t('compare.quoted')}</p>}
        <Words changes={changes} side="right" />
      </td>
    </tr>
  );
}

function Words({ changes, side }: { readonly changes: readonly WordChange[]; readonly side: 'left' | 'right' }) {
  return (
    <>
      {changes
        .filter((change) => change.side === 'both' || change.side === side)
        .map((change, at) =>
          // Stretches have no identity but their place, and are never reordered.
          change.side === 'both' ? <span key={`${at}`}>{change.text}</span> : <mark key={`${at}`}>{change.text}</mark>,
        )}
    </>
  );
}

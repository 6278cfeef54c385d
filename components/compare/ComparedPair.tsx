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
            const alone = row.kind === 'left' ? left.units[row.left].text : right.units[row.right].text;
            const cell = (
              <td
                class="alone"
                dir="auto"
                id={row.kind === 'left' ? cellId('left', row.left) : cellId('right', row.right)}
              >
                <span class="unseen">{t(row.kind === 'left' ? 'compare.onlyHere' : 'compare.onlyThere')}: </span>
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
            <a href={`#${cellId('left', left)}`}>{t('compare.moved', { paragraph: right + 1 })}</a>
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

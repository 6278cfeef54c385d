import { type ReadonlySignal, signal } from '@preact/signals';
import { comparisonHtml } from '../../lib/exchange/report/comparison-html';
import { movedParagraphs, sideBySide } from '../../lib/match/side-by-side';
import { localText, placesIn } from '../../lib/services/local-texts';
import type { TabReadings } from '../../lib/services/tab-readings';
import type { Store } from '../../lib/store/open';
import { storeErrorFrom } from '../../lib/store/store-error';
import { errorWords } from '../fault-words';
import type { CompareState } from './props';
import { summaryInWords } from './summary';

export interface ComparedIds {
  /** Article ids or addresses; '' where the address of the page names none. */
  readonly left: string;
  readonly right: string;
}

export interface CompareModelOptions {
  readonly store: Store;
  readonly readings: TabReadings;
}

/** Two texts that this machine holds, side by side; where it holds one alone, what is known of the other. */
export interface CompareModel {
  readonly state: ReadonlySignal<CompareState>;
  /** Called again when the page's address names others; an answer for those of before is dropped. */
  load(ids: ComparedIds): Promise<void>;
  /** A self-contained HTML document; null where no two texts are shown. */
  exported(): string | null;
}

export function createCompareModel({ store, readings }: CompareModelOptions): CompareModel {
  const state = signal<CompareState>({ kind: 'loading' });
  let asked = 0;

  async function compared({ left: leftId, right: rightId }: ComparedIds): Promise<CompareState> {
    const [left, right] = await Promise.all([leftId, rightId].map((id) => localText(id, readings, store)));
    if (left && right) return { kind: 'ready', left, right, compared: sideBySide(left.units, right.units) };
    const places = left && (await placesIn(left.id, rightId, readings));
    if (left && places) return { kind: 'places', left, copy: places };
    return { kind: 'missing', url: left ? rightId : leftId };
  }

  return {
    state,
    load: async (ids) => {
      asked += 1;
      const mine = asked;
      const next = await compared(ids).catch(
        (error: unknown): CompareState => ({ kind: 'failed', message: errorWords(storeErrorFrom(error)) }),
      );
      if (mine === asked) state.value = next;
    },
    exported: () => {
      if (state.value.kind !== 'ready') return null;
      const { left, right, compared: pair } = state.value;
      const summary = summaryInWords(pair.alignment, movedParagraphs(pair));
      return comparisonHtml({ left, right, compared: pair, summary });
    },
  };
}

import '../../assets/styles/base.css';
import '../../assets/styles/compare.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { comparisonAddress } from '../../components/compare/address';
import { CompareView } from '../../components/compare/CompareView';
import type { CompareState } from '../../components/compare/props';
import { summaryInWords } from '../../components/compare/summary';
import { setDocumentLanguage } from '../../components/document-language';
import { offerFile } from '../../components/download.dom';
import { errorWords } from '../../components/fault-words';
import { t } from '../../components/words';
import { comparisonHtml } from '../../lib/exchange/report/comparison-html';
import { movedParagraphs, sideBySide } from '../../lib/match/side-by-side';
import { localText, placesIn } from '../../lib/services/local-texts';
import { createTabReadings } from '../../lib/services/tab-readings';
import { openStore } from '../../lib/store/open';
import { storeErrorFrom } from '../../lib/store/store-error';

setDocumentLanguage(document, t('compare.kicker'));

const state = signal<CompareState>({ kind: 'loading' });
const asked = () => new URLSearchParams(location.hash.slice(1));

async function load(): Promise<void> {
  const readings = createTabReadings();
  const store = openStore();
  const ids = [asked().get('left') ?? '', asked().get('right') ?? ''];
  const [left, right] = await Promise.all(ids.map((id) => localText(id, readings, store)));
  const places = left && !right ? await placesIn(left.id, ids[1], readings) : null;
  if (left && right) state.value = { kind: 'ready', left, right, compared: sideBySide(left.units, right.units) };
  else if (left && places) state.value = { kind: 'places', left, copy: places };
  else state.value = { kind: 'missing', url: left ? ids[1] : ids[0] };
}

const failed = (error: unknown) => {
  state.value = { kind: 'failed', message: errorWords(storeErrorFrom(error)) };
};

function exportComparison(): void {
  if (state.value.kind !== 'ready') return;
  const { left, right, compared } = state.value;
  const summary = summaryInWords(compared.alignment, movedParagraphs(compared));
  const content = comparisonHtml({ left, right, compared, summary });
  offerFile(document, { name: 'copytaster-comparison.html', type: 'text/html', content });
}

const Compare = () => (
  <CompareView
    state={state.value}
    onSwap={() => {
      const [left, right] = [asked().get('left') ?? '', asked().get('right') ?? ''];
      location.assign(comparisonAddress(right, left));
    }}
    onPrint={() => print()}
    onExport={exportComparison}
  />
);

addEventListener('hashchange', () => void load().catch(failed));
void load().catch(failed);
render(<Compare />, document.body);

import '../../assets/styles/base.css';
import '../../assets/styles/compare.css';
import { render } from 'preact';
import { comparisonAddress } from '../../components/compare/address';
import { CompareView } from '../../components/compare/CompareView';
import { createCompareModel } from '../../components/compare/compare-model';
import { setDocumentLanguage } from '../../components/document-language';
import { offerFile } from '../../components/download.dom';
import { t } from '../../components/words';
import { createTabReadings } from '../../lib/services/tab-readings';
import { openStore } from '../../lib/store/open';

setDocumentLanguage(document, t('compare.kicker'));

const { state, load, exported } = createCompareModel({ store: openStore(), readings: createTabReadings() });

function asked() {
  const named = new URLSearchParams(location.hash.slice(1));
  return { left: named.get('left') ?? '', right: named.get('right') ?? '' };
}

function exportComparison(): void {
  const content = exported();
  if (content !== null) offerFile(document, { name: 'copytaster-comparison.html', type: 'text/html', content });
}

const Compare = () => (
  <CompareView
    state={state.value}
    onSwap={() => {
      const { left, right } = asked();
      location.assign(comparisonAddress(right, left));
    }}
    onPrint={() => print()}
    onExport={exportComparison}
  />
);

addEventListener('hashchange', () => void load(asked()));
void load(asked());
render(<Compare />, document.body);

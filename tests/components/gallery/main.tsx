import { render } from 'preact';
import '../../../assets/styles/base.css';
import { setDocumentLanguage } from '../../../components/document-language';
import { SCENES } from './scenes';

/**
 * Every view in every state, from made-up data: `?scene=NAME` shows one as its page would, no name lists them all with the
 * windows that they are photographed in (tools/screenshots.ts reads that list). `?lang=de` shows it in German, `?lang=pseudo` in pseudo-locale.ts's.
 */
const STYLES = {
  popup: () => import('../../../assets/styles/popup.css'),
  library: () => import('../../../assets/styles/library.css'),
  welcome: () => import('../../../assets/styles/welcome.css'),
  options: () => import('../../../assets/styles/options.css'),
  compare: () => import('../../../assets/styles/compare.css'),
  page: () => import('./page.css'),
} as const;

const parameters = new URLSearchParams(location.search);
const scene = SCENES.find(({ name }) => name === parameters.get('scene'));

function List() {
  return (
    <ul>
      {SCENES.map(({ name, windows, extraModes = [] }) => (
        <li key={name}>
          <a
            href={`?scene=${name}`}
            data-scene={name}
            data-windows={JSON.stringify(windows)}
            data-extra-modes={JSON.stringify(extraModes)}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

if (scene) {
  setDocumentLanguage(document);
  await STYLES[scene.view]();
  render(scene.element, document.body);
  await scene.act?.(document.body);
  document.body.dataset.ready = 'true';
} else {
  render(<List />, document.body);
}

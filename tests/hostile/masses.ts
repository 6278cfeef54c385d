import type { Malice } from './hostile-page';

/** What patterns of a careless reader of bylines, datelines and prose would take for ever on. */
const BAIT = [
  `By ${'A'.repeat(50_000)}`,
  `(${'('.repeat(50_000)}`,
  `${'A. '.repeat(20_000)}(AP`,
  `Reporting by ${'x, '.repeat(20_000)}`,
  `${' '.repeat(50_000)}x`,
  `${'“'.repeat(50_000)}`,
  `${'a-'.repeat(30_000)}!`,
  `${'Mr. '.repeat(20_000)}`,
  `${'\u0301'.repeat(50_000)}`,
  `${'1.'.repeat(30_000)}`,
  `${'of the '.repeat(10_000)}`,
];

/** Pages that are too much: of text, nodes, data, frames or changes. */
export const MASSES: readonly Malice[] = [
  {
    name: 'text-of-twenty-megabytes',
    // Hidden by a style sheet: laying it out would take the browser itself half a minute.
    head: '<style>.mass { display: none }</style>',
    script: `document.addEventListener('DOMContentLoaded', () => {
      const text = 'A ferry struck the bridge and nobody knows why it happened. '.repeat(1_000);
      for (let i = 0; i < 340; i++) {
        const p = document.createElement('p');
        p.className = 'mass';
        p.textContent = text;
        document.querySelector('article').append(p);
      }
    })`,
  },
  {
    name: 'one-word-of-twenty-megabytes',
    head: '<style>.mass { display: none }</style>',
    script: `document.addEventListener('DOMContentLoaded', () => {
      const p = document.createElement('p');
      p.className = 'mass';
      p.textContent = 'x'.repeat(20e6);
      document.querySelector('article').prepend(p);
    })`,
  },
  {
    name: 'hundred-thousand-nodes',
    script: `document.addEventListener('DOMContentLoaded', () => {
      const all = document.createDocumentFragment();
      for (let i = 0; i < 50_000; i++) { const s = document.createElement('span'); s.textContent = 'ferry '; all.append(s); }
      document.body.append(all);
    })`,
  },
  {
    name: 'nested-beyond-measure',
    script: `document.addEventListener('DOMContentLoaded', () => {
      let at = document.body;
      for (let i = 0; i < 1_000; i++) { const next = document.createElement('div'); at.append(next); at = next; }
      at.append('deep');
    })`,
  },
  {
    name: 'hundred-thousand-tags-in-the-head',
    script: `document.addEventListener('DOMContentLoaded', () => {
      for (let i = 0; i < 50_000; i++) { const m = document.createElement('meta'); m.name = 'author'; m.content = 'Ann Number' + i; document.head.append(m); }
    })`,
  },
  {
    name: 'data-of-ten-megabytes',
    head: `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(250_000)}{}]</script>`,
  },
  {
    name: 'bait-for-patterns',
    top: BAIT.map((text) => `<p class="byline">${text}</p><h1>${text}</h1><p>${text}</p>`).join(''),
    head: BAIT.map((text) => `<meta name="author" content="${text}"><meta name="date" content="${text}">`).join(''),
  },
  {
    name: 'endless-changes',
    script:
      "setInterval(() => { const p = document.createElement('p'); p.textContent = 'ferry '.repeat(200) + Math.random(); document.querySelector('article')?.append(p); if (p.parentNode?.children.length > 60) p.parentNode.children[40].remove(); }, 20)",
  },
  {
    name: 'address-after-address',
    script:
      "let n = 0; const turn = setInterval(() => { if (n > 60) clearInterval(turn); history.replaceState(null, '', location.pathname + '?' + n++); document.querySelector('h1').textContent += '.'; }, 60)",
  },
  {
    name: 'endless-returns',
    script:
      "setInterval(() => { for (let i = 0; i < 50; i++) dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); dispatchEvent(new PopStateEvent('popstate')); }, 20)",
  },
  {
    name: 'hundreds-of-frames',
    bottom: '<iframe srcdoc="<article><h1>Ferry</h1><p>A ferry struck the bridge.</p></article>"></iframe>'.repeat(300),
  },
];

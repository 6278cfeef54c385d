import { framedPage } from '../frame';
import { html, jsonLd, type Markup } from '../html';
import { CHANDLERY } from '../outlets';

const REVIEWS = [
  [
    'Rowed home by it',
    'Bought one in March after the old tin lamp went over the side. It has been dropped on the quay, sat on by a dog and left out in sleet, and it still lights at the first turn of the key. The glass is thicker than it looks.',
  ],
  [
    'Good, but mind the wick',
    'A handsome thing. The wick that comes with it is short and should be changed in the first month; the shop sent two spare ones without being asked, which is why I go there.',
  ],
] as const;

/** A product page, with reviews long enough to be taken for paragraphs of a story. */
export function productPage(url: string): Markup {
  const name = 'Brass storm lantern, 30 cm';
  return framedPage({
    outlet: CHANDLERY,
    title: `${name} – ${CHANDLERY.name}`,
    head: html`<link rel="canonical" href="${url}">
<meta property="og:type" content="product">
<meta property="og:title" content="${name}">
${jsonLd({
  '@type': 'Product',
  name,
  sku: 'GSC-0417',
  brand: { '@type': 'Brand', name: 'Kilbrennan Brass' },
  offers: { '@type': 'Offer', price: '64.00', priceCurrency: 'GBP', availability: 'https://schema.org/InStock' },
  aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, reviewCount: 38 },
})}`,
    main: html`<main class="product">
<img src="/art/lighthouse.svg" alt="A lantern" width="1200" height="675">
<div><h1>${name}</h1><p class="price">£64.00</p>
<p>Spun brass, marine glass, burns eleven hours on one filling. Made in Kilbrennan since 1908.</p>
<button type="button">Add to basket</button></div>
<section style="grid-column:1/-1"><h2>38 reviews</h2>
${REVIEWS.map(([title, text]) => html`<div class="review"><h3>${title}</h3><p>${text}</p></div>`)}
</section></main>`,
  });
}

/**
 * The client of the single-page app: draws a story, and its structured data, from the data block.
 * @typedef {{ path: string, title: string, section: string, published: string, author: string, paragraphs: string[] }} AppStory
 */

/** @type {AppStory[]} */
const stories = JSON.parse(document.getElementById('stories')?.textContent ?? '[]');

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param {AppStory} story */
function headOf({ path, title, section, published, author }) {
  const url = new URL(path, location.href).href;
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    articleSection: section,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: 'Tidewire' },
    mainEntityOfPage: url,
  };
  return [
    element('link', { rel: 'canonical', href: url }),
    element('meta', { property: 'og:type', content: 'article' }),
    element('meta', { property: 'og:title', content: title }),
    element('meta', { property: 'og:url', content: url }),
    element('meta', { property: 'article:published_time', content: published }),
    element('script', { type: 'application/ld+json' }, JSON.stringify(structured)),
  ];
}

function draw() {
  const story = stories.find(({ path }) => path === location.pathname) ?? stories[0];
  document.title = `${story.title} | Tidewire`;
  for (const old of document.head.querySelectorAll('[data-story]')) old.remove();
  for (const fresh of headOf(story)) {
    fresh.setAttribute('data-story', '');
    document.head.append(fresh);
  }
  document
    .getElementById('app')
    ?.replaceChildren(
      element(
        'article',
        { class: 'story' },
        element('p', { class: 'kicker' }, story.section),
        element('h1', {}, story.title),
        element(
          'p',
          { class: 'byline' },
          `By ${story.author} `,
          element('time', { datetime: story.published }, story.published.slice(0, 10)),
        ),
        element('div', { class: 'story-body' }, ...story.paragraphs.map((text) => element('p', {}, text))),
      ),
    );
}

document.querySelector('.headlines')?.append(
  ...stories.map(({ path, title }) => {
    const link = element('a', { href: path }, title);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', path);
      draw();
    });
    return link;
  }),
);
addEventListener('popstate', draw);
draw();

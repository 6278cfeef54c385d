/** @type {{ path: string, title: string, published: string, author: string, paragraphs: string[] }} */
const nextStory = JSON.parse(document.getElementById('next-story')?.textContent ?? 'null');
const firstPath = location.pathname;

/** @param {string} tag @param {string} className @param {string} text */
function textElement(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function appendNextStory() {
  const article = document.createElement('article');
  article.className = 'story';
  const body = document.createElement('div');
  body.className = 'story-body';
  body.append(...nextStory.paragraphs.map((text) => textElement('p', '', text)));
  article.append(textElement('h1', '', nextStory.title), textElement('p', 'byline', `By ${nextStory.author}`), body);
  document.getElementById('stories')?.append(article);
  followTheStoryInSight(article);
}

/** The address names the second story once its headline has passed the upper half of the window, and the first before. @param {Element} second */
function followTheStoryInSight(second) {
  addEventListener('scroll', () => {
    const inSight = second.getBoundingClientRect().top < innerHeight / 2 ? nextStory.path : firstPath;
    if (location.pathname !== inSight) history.replaceState(null, '', inSight);
  });
}

const end = document.getElementById('end');
if (end) {
  const atTheEnd = new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) return;
    atTheEnd.disconnect();
    appendNextStory();
  });
  atTheEnd.observe(end);
}

const wanted = Number(document.currentScript?.dataset.count);
const OPENINGS = ['I was there and', 'My cousin says that', 'With respect,', 'Nobody asks why', 'As a former pilot,'];
const ENDINGS = [
  'the fog came in faster than the paper says.',
  'somebody should have rung the bell by hand, as we did in the old days.',
  'the tunnel would have been cheaper than all of this put together.',
  'the school bus was never on time anyway, bridge or no bridge.',
];

const thread = document.createElement('div');
for (let number = 0; number < wanted; number += 1) {
  const comment = document.createElement('div');
  const who = document.createElement('p');
  const words = document.createElement('p');
  const opening = document.createElement('span');
  comment.className = 'comment';
  who.className = 'who';
  who.textContent = `reader${number}`;
  opening.textContent = `${OPENINGS[number % OPENINGS.length]} `;
  words.append(opening, ENDINGS[number % ENDINGS.length]);
  comment.append(who, words);
  thread.append(comment);
}
document.getElementById('comments')?.append(thread);

const rendered = document.getElementById('hydrated');

/** Every text node gives way to a fresh one of the same words, and every paragraph to a fresh paragraph. */
function hydrate() {
  for (const paragraph of rendered?.querySelectorAll('p') ?? []) {
    const fresh = document.createElement('p');
    fresh.append(document.createTextNode(paragraph.textContent));
    paragraph.replaceWith(fresh);
  }
  document.documentElement.dataset.hydrated = '';
}

setTimeout(hydrate, Number(rendered?.dataset.after));

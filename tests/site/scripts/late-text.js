const place = document.getElementById('late-body');
const template = document.getElementById('late-text');

if (place && template instanceof HTMLTemplateElement) {
  setTimeout(() => {
    place.replaceWith(template.content);
    template.remove();
  }, Number(place.dataset.after));
}

/**
 * What a streaming renderer sends along, called by its inline scripts: puts a hidden box's content in the place of its
 * placeholder.
 * @param {string} placeholder id
 * @param {string} content id
 */
function swapStreamed(placeholder, content) {
  const box = document.getElementById(content);
  document.getElementById(placeholder)?.replaceWith(...(box?.childNodes ?? []));
  box?.remove();
}

Object.assign(window, { swapStreamed });

document.getElementById('accept')?.addEventListener('click', () => {
  const text = document.getElementById('consented');
  if (text instanceof HTMLTemplateElement) document.getElementById('behind-consent')?.append(text.content);
  document.getElementById('consent')?.remove();
});

const metered = document.getElementById('metered');

function fall() {
  const paragraphs = [...(metered?.querySelectorAll('p') ?? [])];
  for (const paragraph of paragraphs.slice(Number(metered?.dataset.free))) paragraph.remove();
  const wall = document.createElement('div');
  wall.className = 'promo paywall';
  wall.textContent = 'You have read your three stories of this month. Subscribe for four pounds to read on.';
  metered?.append(wall);
}

setTimeout(fall, Number(metered?.dataset.after));

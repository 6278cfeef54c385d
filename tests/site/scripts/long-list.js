const entries = Number(document.currentScript?.dataset.count);

const list = document.createElement('ul');
for (let number = 0; number < entries; number += 1) {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/archive/${number}`;
  link.textContent = `Archive ${number}`;
  entry.append(link);
  list.append(entry);
}
document.querySelector('.sidebar')?.append(list);

// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Facts, factsText } from '../../components/ui/Facts';

it('facts in one line are isolated from each other, so that none takes another’s place from right to left', () => {
  const { container } = render(<Facts facts={['Reuters', null, false, '', '5 مارس 2019']} />);
  expect(container.innerHTML).toBe('<bdi>Reuters</bdi> · <bdi>5 مارس 2019</bdi>');
  expect(factsText(['Reuters', '5 مارس 2019'])).toBe('\u2068Reuters\u2069 · \u20685 مارس 2019\u2069');
});

it('no view joins facts by hand', () => {
  const views = readdirSync('components', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx') && entry.name !== 'Facts.tsx')
    .map((entry) => join(entry.parentPath, entry.name));
  const joining = /\.join\(' · '\)|\} · \{|` · \$\{/;
  expect(views.filter((file) => joining.test(readFileSync(file, 'utf8')))).toEqual([]);
});

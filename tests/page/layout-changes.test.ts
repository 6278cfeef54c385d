// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { unclobbered } from '../../lib/article/unclobbered.dom';
import { follow } from '../../lib/page/layout-changes.dom';

const QUIET_MS = 300;
const rest = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

it('is told what moves words, through a view of the document too, until it is undone', async () => {
  const closing = new AbortController();
  const onChange = vi.fn();
  const host = document.createElement('div');
  document.documentElement.append(host);
  follow({ document: unclobbered(document), host, signal: closing.signal, onChange });

  document.body.append('Words pushed down.');
  await rest();
  expect(onChange).toHaveBeenCalledTimes(1);

  document.dispatchEvent(new Event('scroll'));
  await rest();
  expect(onChange, 'a short scroll of the document moves the marks with it').toHaveBeenCalledTimes(1);

  closing.abort();
  document.body.append('And more.');
  await rest();
  expect(onChange).toHaveBeenCalledTimes(1);
});

import { expect, it } from 'vitest';
import { shareDetector, storyScore } from '../../../lib/article/detect/shared-detector';
import { pageOf } from '../page';

it('hands the gate’s question to the reader, and is no where no gate has run', () => {
  const page = pageOf('<!doctype html><title>Ferry</title>');
  expect(storyScore(page, 'https://daily.example/')).toBe(0);
  shareDetector((document, url) => ({ score: document === page && url.endsWith('/story') ? 0.9 : 0.1 }));
  expect(storyScore(page, 'https://daily.example/story')).toBe(0.9);
  expect(storyScore(page, 'https://daily.example/')).toBe(0.1);
});

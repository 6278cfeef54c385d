import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectStory } from '../../../lib/article/detect/detect.dom';
import { LENIENT_THRESHOLD, STRICT_THRESHOLD } from '../../../lib/article/detect/thresholds';
import { LIMITS } from '../../../lib/article/limits';
import { anyText } from '../../any-text';
import { casesOf } from '../cases';
import { pageOf } from '../page';

interface Case {
  readonly about: string;
  readonly url: string;
  readonly head: string;
  readonly story: boolean;
}

const page = (head: string) => pageOf(`<!doctype html><html><head>${head}</head><body><p>Text.</p></body></html>`);

describe('the gate', () => {
  it.each(casesOf<Case>('heads'))('looks at $about', ({ url, head, story }) => {
    expect(detectStory(page(head), url).score >= STRICT_THRESHOLD).toBe(story);
  });

  it('asks less on a click than on its own', () => {
    expect(LENIENT_THRESHOLD).toBeLessThan(STRICT_THRESHOLD);
  });

  it('looks at the head and never at the body', () => {
    const document = page('<title>Ferry</title>');
    Object.defineProperty(document, 'body', { get: () => expect.unreachable('the body was asked for') });
    expect(detectStory(document, 'https://daily.example/').score).toBeGreaterThan(0);
  });

  it('takes no address that the reader would not', () => {
    const url = `https://www.harbour-times.example/news/2026/05/03/${'x'.repeat(LIMITS.url)}`;
    expect(detectStory(page("<meta property='og:type' content='article'>"), url).score).toBe(0);
  });

  it('gives a score for any address and any structured data whatever', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webUrl()), anyText, anyText, (url, data, title) => {
        const document = page('<script type="application/ld+json"></script><meta property="og:type" content="">');
        document.title = title;
        const script = document.querySelector('script');
        if (script) script.textContent = data;
        document.querySelector('meta')?.setAttribute('content', data);
        const { score } = detectStory(document, url);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
      }),
      { numRuns: 40 },
    );
  });
});

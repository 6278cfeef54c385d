import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHost } from '../../../lib/article/identity/host-variants';
import { pageId, pageKey } from '../../../lib/article/identity/page-identity';

interface Page {
  readonly url: string;
  readonly canonical?: string;
}

interface Pair {
  readonly same: boolean;
  readonly why: string;
  readonly a: Page;
  readonly b: Page;
}

const pairs = JSON.parse(readFileSync('tests/article/identity/address-pairs.json', 'utf8')) as Pair[];
const keyOf = ({ url, canonical = null }: { url: string; canonical?: string | null }) =>
  pageKey(pageId({ url, canonicalUrl: canonical }));

describe('which page an address names', () => {
  it('is tried with sixty pairs', () => expect(pairs.length).toBeGreaterThanOrEqual(60));

  it.each(pairs)('$why: the same page is $same', ({ same, a, b }) => {
    expect(keyOf(a) === keyOf(b)).toBe(same);
  });
});

const parameters = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z_]{1,8}$/), fc.string({ maxLength: 5 })), {
  maxLength: 6,
  selector: ([name]) => name,
});

describe('the identity of a page', () => {
  it('never throws, whatever the address is', () => {
    const anything = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string());
    fc.assert(
      fc.property(anything, fc.option(anything), (url, canonicalUrl) => {
        pageKey(pageId({ url, canonicalUrl }));
      }),
    );
  });

  it('is its own identity', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const id = pageId({ url, canonicalUrl: null });
        expect(pageId({ url: id, canonicalUrl: null })).toBe(id);
        expect(pageKey(id)).toBe(pageKey(url));
        expect(pageKey(`https://${pageKey(url)}`)).toBe(pageKey(url));
      }),
    );
  });

  it('does not depend on the order of parameters', () => {
    fc.assert(
      fc.property(parameters, (pairs) => {
        const address = (list: [string, string][]) => `https://a.example/s?${new URLSearchParams(list)}`;
        expect(pageKey(address(pairs.toReversed()))).toBe(pageKey(address(pairs)));
      }),
    );
  });

  it('is never that of another host than the page’s own or its variant, whatever its canonical claims', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webUrl(), (url, canonicalUrl) => {
        expect(bareHost(new URL(pageId({ url, canonicalUrl })).host)).toBe(bareHost(new URL(url).host));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UrlTrait, urlShape } from '../../../lib/article/detect/url-shape';
import { casesOf } from '../cases';

describe('urlShape', () => {
  it.each(casesOf<{ url: string; traits: UrlTrait[] }>('addresses'))('$url', ({ url, traits }) => {
    expect(urlShape(new URL(url))).toEqual(expect.arrayContaining(traits));
  });

  it('says nothing twice of any address, and the same with capitals and with a closing slash', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const address = new URL(url);
        const traits = urlShape(address);
        expect(new Set(traits).size).toBe(traits.length);
        const louder = new URL(url);
        louder.pathname = `${louder.pathname.toUpperCase()}/`;
        expect(urlShape(louder)).toEqual(traits);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, restraintOn, settingsFrom, switchingOff, switchingOn } from '../../lib/settings/settings';

describe('where Copytaster reads', () => {
  const everywhere = DEFAULT_SETTINGS;

  it('reads everywhere at first', () => {
    expect(restraintOn(everywhere, 'www.harbour-post.example')).toBeNull();
  });

  it('keeps away from a site that was switched off, and from its subdomains only', () => {
    const settings = switchingOff('harbour-post.example')(everywhere);
    expect(restraintOn(settings, 'www.harbour-post.example')).toBe('site');
    expect(restraintOn(settings, 'amp.harbour-post.example')).toBe('site');
    expect(restraintOn(settings, 'other-harbour-post.example')).toBeNull();
  });

  it('can be switched on again from a subdomain', () => {
    const settings = switchingOn('amp.harbour-post.example')(switchingOff('harbour-post.example')(everywhere));
    expect(settings).toEqual(everywhere);
  });

  it('reads chosen sites, or none but on a click', () => {
    const chosen = { ...everywhere, mode: 'chosen-sites', sites: ['harbour-post.example'] } as const;
    expect(restraintOn(chosen, 'harbour-post.example')).toBeNull();
    expect(restraintOn(chosen, 'northern-ledger.example')).toBe('click-only');
    expect(restraintOn({ ...everywhere, mode: 'on-click' }, 'harbour-post.example')).toBe('click-only');
  });

  it('makes whole whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = settingsFrom(stored);
        expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        expect(restraintOn(settings, 'harbour-post.example')).toBeOneOf([null, 'site', 'click-only']);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../lib/corpus/format/pack-error';
import { encodeSourceTable, openSourceTable, type SourceRow } from '../../../lib/corpus/format/source-table';
import { noSourceFacts, sourceFacts } from '../../../lib/corpus/search/sources';
import { type ListedSource, type SharedSlugs, sourceRows } from '../../../tools/copytaster/source-rows';

const row = (domain: string, changes: Partial<SourceRow> = {}): SourceRow => ({
  domain,
  name: domain.toUpperCase(),
  owner: null,
  network: null,
  outlet: domain,
  ...changes,
});
const rows = [
  row('harbourmail.example', { owner: 'Harbour Group' }),
  row('harbour.example', { owner: 'Harbour Group', outlet: 'harbourmail.example' }),
  row('inland.example', { network: 'Inland Network' }),
  row('zeitung.example', { name: 'Die Zeitung für Köln' }),
];

describe('the source table', () => {
  it('finds every row and nothing else', () => {
    const table = openSourceTable(encodeSourceTable(rows));
    expect(rows.map(({ domain }) => table.find(domain))).toEqual(rows);
    expect(['a.example', 'harbour.exampl', 'harbour.example.org', 'zz.example', ''].map(table.find)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('does so for any rows, in any order, with the same bytes', () => {
    const arbitrary = fc.uniqueArray(
      fc.tuple(fc.domain(), fc.string({ maxLength: 12 }), fc.option(fc.constantFrom('A', 'B'))),
      { selector: ([domain]) => domain, maxLength: 40 },
    );
    fc.assert(
      fc.property(arbitrary, (tuples) => {
        const all = tuples.map(([domain, name, owner]) => row(domain, { name: name.toWellFormed(), owner }));
        const bytes = encodeSourceTable(all);
        expect(encodeSourceTable([...all].reverse())).toEqual(bytes);
        const table = openSourceTable(bytes);
        expect(all.map(({ domain }) => table.find(domain))).toEqual(all);
      }),
    );
  });

  it('is refused when it is cut or flipped, wherever', () => {
    const bytes = encodeSourceTable(rows);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const flipped = bytes.slice();
        flipped[at] ^= 1 << bit;
        expect(() => openSourceTable(flipped)).toThrow(PackError);
        expect(() => openSourceTable(bytes.slice(0, at))).toThrow(PackError);
      }),
    );
  });
});

describe('source facts', () => {
  const facts = sourceFacts(openSourceTable(encodeSourceTable(rows)));

  it('know aliases, owners and agencies', () => {
    expect(facts.outletOf('harbour.example')).toBe('harbourmail.example');
    expect(facts.ownerOf('harbour.example')).toBe('Harbour Group');
    expect(facts.agencyOf('apnews.com')).toBe('AP');
    expect(facts.agencyOf('harbour.example')).toBeNull();
  });

  it('take a subdomain for its site, where the site is not shared by many', () => {
    expect(facts.outletOf('news.harbour.example')).toBe('harbourmail.example');
    expect(noSourceFacts.outletOf('edition.cnn.example')).toBe('cnn.example');
    expect(noSourceFacts.outletOf('news.bbc.co.uk')).toBe('bbc.co.uk');
    expect(noSourceFacts.outletOf('one.substack.com')).not.toBe(noSourceFacts.outletOf('two.substack.com'));
  });
});

describe('joining the lists', () => {
  const listed = (domain: string, name: string, owner = ''): ListedSource => ({ domain, name, owner, network: '' });
  const shared = (a: string, b: string, count: number, owners: [string, string] = ['', '']): SharedSlugs => ({
    a,
    b,
    shared_slugs: String(count),
    owner_a: owners[0],
    owner_b: owners[1],
  });
  const outletsOf = (sources: ListedSource[], pairs: SharedSlugs[]) =>
    Object.fromEntries(sourceRows(sources, pairs).map(({ domain, outlet }) => [domain, outlet]));

  it('takes two domains of one name for one outlet', () => {
    const outlets = outletsOf(
      [listed('kxyz.example', 'KXYZ'), listed('pro8.example', 'The KXYZ')],
      [shared('kxyz.example', 'pro8.example', 18)],
    );
    expect(outlets['pro8.example']).toBe(outlets['kxyz.example']);
  });

  it('takes a domain inside another for one outlet, under the one that is listed', () => {
    const outlets = outletsOf(
      [listed('wabcaction9.example', 'WABC')],
      [shared('action9news.example', 'wabcaction9.example', 3), shared('action9.example', 'wabcaction9.example', 40)],
    );
    expect(outlets['action9.example']).toBe('wabcaction9.example');
    expect(outlets).not.toHaveProperty('action9news.example');
  });

  it('takes an unlisted domain that shares with nobody else for a new address', () => {
    const outlets = outletsOf([listed('wxyz.example', 'WXYZ')], [shared('newscity.example', 'wxyz.example', 80)]);
    expect(outlets['newscity.example']).toBe('wxyz.example');
  });

  it('keeps the sisters of a chain apart', () => {
    const sources = ['one', 'two', 'three'].map((name) => listed(`${name}.example`, name, 'Raycom'));
    const pairs = [
      shared('one.example', 'two.example', 90),
      shared('two.example', 'three.example', 80),
      shared('one.example', 'three.example', 85),
    ];
    expect(outletsOf(sources, pairs)).toEqual({
      'one.example': 'one.example',
      'two.example': 'two.example',
      'three.example': 'three.example',
    });
  });

  it('names owners as they are now', () => {
    const owners = sourceRows(
      [
        listed('a.example', 'A', 'Raycom Media'),
        listed('b.example', 'B', 'Tribune'),
        listed('c.example', 'C'),
        listed('d.example', 'D', 'Own Family'),
      ],
      [shared('c.example', 'd.example', 9, ['GateHouse', ''])],
    );
    expect(Object.fromEntries(owners.map(({ domain, owner }) => [domain, owner]))).toEqual({
      'a.example': 'Gray',
      'b.example': 'Nexstar',
      'c.example': 'Gannett',
      'd.example': 'Own Family',
    });
  });
});

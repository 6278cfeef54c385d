import { describe, expect, it } from 'vitest';
import { describePassage } from '../../lib/anchor/describe';
import { resolvePassages } from '../../lib/anchor/resolve';
import { orphanIn, orphansAmong } from '../../lib/notes/orphans';
import { asPageNote, likelyPlaces, putOn } from '../../lib/notes/reattach';
import { HARBOUR } from '../anchor/story';
import { note } from '../components/fixtures';

const SHIPS = 'forty ships sailed in behind the pilot boat';
const COST = 'cost 214 million crowns, twice what the council had planned';

function selectorOf(words: string) {
  const unit = HARBOUR.findIndex(({ text }) => text.includes(words));
  const start = HARBOUR[unit].text.indexOf(words);
  return describePassage(HARBOUR, { unit, start, end: start + words.length });
}

const noteOn = (...words: readonly string[]) =>
  note({ id: words.join(), target: { kind: 'passage', selectors: words.map(selectorOf) } });

/** The story after its second edition: the ships were rewritten until nothing is sure, the costs are as they were. */
const SECOND_EDITION = HARBOUR.map(({ text }) => ({
  text: text.replace(SHIPS, 'some ships, forty or so, went in after a boat'),
}));

describe('a note that has lost its words', () => {
  it('is told apart from one that was found, and says why', async () => {
    const lost = noteOn(COST, SHIPS);
    const anchors = await resolvePassages([selectorOf(COST), selectorOf(SHIPS)], SECOND_EDITION);
    expect(orphanIn(anchors)).toEqual({ lost: [1], cause: anchors[1].cause });
    const orphans = await orphansAmong([lost, noteOn(COST)], () => SECOND_EDITION.map(({ text }) => text));
    expect([...orphans.keys()]).toEqual([lost.id]);
    expect(orphans.get(lost.id)).toEqual(orphanIn(anchors));
  });

  it('is no orphan while its article was never read here', async () => {
    expect((await orphansAmong([noteOn(SHIPS)], () => undefined)).size).toBe(0);
  });

  it('is offered the likeliest places, best first, with what the note would be put on', () => {
    const places = likelyPlaces(noteOn(COST, SHIPS), [1], SECOND_EDITION);
    expect(places.length).toBeGreaterThan(0);
    expect(places[0]).toMatchObject({ at: 1 });
    expect(places[0].selector.exact).toMatch(/forty/);
    const scores = places.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { selector } of places) {
      const { unit, start, end } = selector.span;
      expect(SECOND_EDITION[unit].text.slice(start, end)).toBe(selector.exact);
    }
  });

  it('goes on the words that are chosen, and keeps those that it has not lost', () => {
    const [place] = likelyPlaces(noteOn(COST, SHIPS), [1], SECOND_EDITION);
    const { target } = putOn(noteOn(COST, SHIPS), [1], [place.selector]);
    expect(target).toMatchObject({ kind: 'passage' });
    const words = target.kind === 'passage' ? target.selectors.map(({ exact }) => exact) : [];
    expect(words.toSorted()).toEqual([COST, place.selector.exact].toSorted());
  });

  it('is kept on the whole page with its words as a quotation', () => {
    expect(asPageNote({ ...noteOn(SHIPS), body: 'Count them.' })).toMatchObject({
      target: { kind: 'page' },
      body: `> ${SHIPS}\n\nCount them.`,
    });
    expect(asPageNote({ ...noteOn(SHIPS), body: '' }).body).toBe(`> ${SHIPS}`);
  });
});

import type { EntityType } from '../../lib/entities/entity';
import type { Recogniser } from '../../lib/entities/recogniser';
import type { MarkedArticle } from './marked-article';

export interface Figures {
  readonly articles: number;
  readonly mentions: number;
  /** Shares of 1: exact span and type, all types and each. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly perType: Readonly<Record<EntityType, number>>;
}

/** How well a recogniser does on marked articles. */
export function measure(articles: readonly MarkedArticle[], recogniser: Recogniser): Figures {
  const counts = { all: counter(), person: counter(), organisation: counter(), place: counter() };
  for (const { units, marks } of articles) {
    const asked = new Set(
      marks
        .map(({ unit, start, end, type }) => `${type} ${unit} ${start} ${end}`)
        .filter((mark) => !/^other/.test(mark)),
    );
    for (const mark of asked) {
      counts.all.asked += 1;
      counts[mark.split(' ')[0] as EntityType].asked += 1;
    }
    for (const { span, type } of recogniser.recognise(units, { english: true })) {
      const right = Number(asked.has(`${type} ${span.unit} ${span.start} ${span.end}`));
      for (const count of [counts.all, counts[type]]) {
        count.given += 1;
        count.right += right;
      }
    }
  }
  return {
    articles: articles.length,
    mentions: counts.all.asked,
    f1: f1(counts.all),
    precision: counts.all.right / Math.max(1, counts.all.given),
    recall: counts.all.right / Math.max(1, counts.all.asked),
    perType: { person: f1(counts.person), organisation: f1(counts.organisation), place: f1(counts.place) },
  };
}

const counter = () => ({ right: 0, given: 0, asked: 0 });

const f1 = ({ right, given, asked }: ReturnType<typeof counter>) => (2 * right) / Math.max(1, given + asked);

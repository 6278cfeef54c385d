import type { Figures } from './figures';
import { TRAINING_SETS } from './recipe';

export interface CardFacts {
  /** YYYY-MM-DD, given by hand so that the same data gives the same bytes. */
  readonly date: string;
  readonly sets: readonly { readonly name: string; readonly articles: number }[];
  readonly bytes: { readonly model: number; readonly names: number };
  readonly figures: readonly { readonly set: string; readonly figures: Figures }[];
}

const percent = (share: number) => (100 * share).toFixed(1);

/** The model card, Markdown. */
export function writeCard({ date, sets, bytes, figures }: CardFacts): string {
  const articles = sets.reduce((sum, set) => sum + set.articles, 0);
  return `# names-en: finds people, organisations and places in English news

A linear-chain conditional random field over hashed features, with word classes. Trained ${date} by \`npm run train\` on
${articles} marked articles. Read by lib/entities/model/model.ts, where the format is drawn.

- **For**: news stories in English, on the reader's own machine. Not for other languages, and not for deciding anything
  about a person: it is wrong about one name in eight.
- **ElementHints**: people, organisations and places in the manner of CoNLL 2003 (tools/train/guideline.md). Peoples, works and
  events are told apart from these and not shown.
- **Size**: names-en.bin ${bytes.model} bytes, names.bin ${bytes.names} bytes, gzipped.
- **Licence**: the weights are under CC BY-SA 4.0, since some of the sources are; the code that reads them is not.

## Figures

Exact span and type, from raw text; articles that the model was not trained on.

| set | articles | mentions | F1 | precision | recall | person | organisation | place |
|---|---|---|---|---|---|---|---|---|
${figures
  .map(({ set, figures: f }) => {
    const types = [f.perType.person, f.perType.organisation, f.perType.place].map(percent).join(' | ');
    return `| ${set} | ${f.articles} | ${f.mentions} | ${percent(f.f1)} | ${percent(f.precision)} | ${percent(f.recall)} | ${types} |`;
  })
  .join('\n')}

gmb: marks made by machine. gum-news: another guideline, which marks titles and common nouns too. wikigold: encyclopedia
articles. own: agency, newspaper and broadcaster stories of 2012 to 2020, which an earlier model marked before we corrected them,
so that its figures flatter. written: short reports in the manner of agencies, with invented people, which we wrote and marked.

## Sources

| source | licence |
|---|---|
${TRAINING_SETS.map(({ source, licence }) => `| ${source} | ${licence} |`).join('\n')}
| our own marks (tools/train/own-marks.jsonl) and articles (tools/train/written-articles.txt) | CC BY-SA 4.0 |
| word classes and news names: counts over the 37,554 stories of Article-Bias-Prediction (Baly et al., 2020), MASC and the above | figures only, no text |
| names.bin: CIA World Factbook, ISO 3166 (PDDL), US Census, congress-legislators, GeoNames | public domain, CC0, CC BY 4.0 (GeoNames) |

No text of any source is in the files: words and names are there as hashes only.
`;
}

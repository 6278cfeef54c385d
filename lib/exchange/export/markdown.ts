import type { ArticleFacts } from '../../notes/article-record';
import type { NotedContent } from '../../notes/library-content';
import type { Note } from '../../notes/note';
import { type EntityGroup, groupByEntity, groupByStory } from '../../notes/query';
import { formatDay, formatTime } from '../../text/format';
import { t } from '../../text/i18n';
import { createFileNames, fileNameOf } from './file-name';
import { frontMatter } from './front-matter';
import { block, inline, link, quotation } from './markdown-text';
import { noteMarkdown } from './note-markdown';

export interface MarkdownOptions extends NotedContent {
  /** One file an article; or one an entity, and one an article for the notes that are on no entity. */
  readonly by: 'article' | 'entity';
}

/**
 * Notes as Markdown files that open well in Obsidian: properties in front, plain CommonMark behind, the notes' own among it.
 * Gives the text of each file by its path: `Articles/TITLE.md`, `Entities/NAME.md`. Words and folders are
 * in the reader's language; keys and dates of the properties are the same in every one, since queries name them.
 */
export function notesMarkdown({ notes, articles, by }: MarkdownOptions): Map<string, string> {
  const files = new Map<string, string>();
  const [entities, pages] = [t('library.entities'), t('import.articles')].map(fileNameOf);
  const isFiledByEntity = ({ target }: Note) => by === 'entity' && target.kind === 'entity';
  const entityName = createFileNames();
  for (const group of groupByEntity(notes.filter(isFiledByEntity))) {
    files.set(`${entities}/${entityName(group.name)}.md`, entityFile(group));
  }
  const articleName = createFileNames();
  for (const story of groupByStory(
    notes.filter((note) => !isFiledByEntity(note)),
    articles,
  )) {
    for (const article of story.articles) {
      const own = story.notes.filter(({ place }) => place.article === article.id);
      files.set(`${pages}/${articleName(article.title)}.md`, articleFile(article, own));
    }
  }
  return files;
}

function articleFile(article: ArticleFacts, notes: readonly Note[]): string {
  const { title, url, site, publisher, published, story, copy } = article;
  const properties = frontMatter({
    title,
    url,
    site,
    publisher,
    published,
    story,
    source: copy?.source ?? null,
    copy: copy?.kind ?? null,
    tags: obsidianTags(notes),
  });
  const facts = [link(url, t('exported.open')), ...[publisher ?? site, formatDay(published ?? '')].map(inline)];
  const source = copy && t('exported.sharesWords', { title: inline(copy.sourceTitle), source: inline(copy.source) });
  return `${properties}\n${parts([
    `# ${inline(title)}`,
    facts.filter((fact) => fact.trim() !== '').join(' · '),
    source,
    ...notes.map((note) => noteText(note, aboutWhat(note))),
  ])}\n`;
}

function entityFile({ key, type, name, notes }: EntityGroup): string {
  const names = [...new Set([name, ...notes.flatMap(({ target }) => (target.kind === 'entity' ? target.name : []))])];
  const properties = frontMatter({ title: name, key, type, aliases: names, tags: obsidianTags(notes) });
  const others = names.slice(1).map(inline).join(' · ');
  return `${properties}\n${parts([
    `# ${inline(name)}`,
    others && `${t('library.alsoNoted')} ${others}`,
    ...notes.map((note) => noteText(note, `### ${link(note.place.url, note.place.title || note.place.url)}`)),
  ])}\n`;
}

function aboutWhat({ target }: Note): string {
  if (target.kind === 'page') return `### ${t('note.onPage')}`;
  if (target.kind === 'entity') return `### ${inline(target.name)} (${t(`type.${target.type}`)})`;
  return parts(target.selectors.map(({ exact }) => quotation(block(exact))));
}

function noteText({ body, followUps, tags, createdAt, colour }: Note, about: string): string {
  const facts = [formatTime(createdAt), t(`colour.${colour}`), ...tags.map(inline)];
  return parts([
    about,
    noteMarkdown(body),
    ...followUps.map((added) => parts([addedOn(added.createdAt), noteMarkdown(added.body)])),
    facts.join(' · '),
  ]);
}

/** Blocks with an empty line between them; empty ones are left out. */
const parts = (blocks: readonly (string | null)[]): string => blocks.filter(Boolean).join('\n\n');

const addedOn = (time: number): string => t('exported.addedOn', { date: formatTime(time) });

/** Obsidian's tags hold letters, digits, `_`, `-` and `/`, and not digits alone; the tags as written stand below each note. */
function obsidianTags(notes: readonly Note[]): string[] {
  const tags = notes
    .flatMap((note) => note.tags)
    .map((tag) =>
      tag
        .trim()
        .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
        .replace(/^-+|(?<!-)-+$/g, ''),
    );
  return [...new Set(tags)].filter((tag) => /[^\d]/.test(tag));
}

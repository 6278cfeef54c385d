import type { ArticleFacts } from '../../notes/article-record';
import type { NotedContent } from '../../notes/library-content';
import type { Note } from '../../notes/note';
import { groupByStory, type StoryGroup } from '../../notes/query';
import { formatCount, formatDay, formatTime } from '../../text/format';
import { t } from '../../text/i18n';
import { htmlDocument } from './html-document';
import { html, isolated, link, type Markup, phrase } from './markup';
import { noteHtml } from './note-html';

export interface NotesPage extends NotedContent {
  readonly title: string;
  readonly exportedAt: Date;
}

/** Notes as one page to read, print or send: a section a story, the notes in the order of the text. */
export function notesHtml({ notes, articles, title, exportedAt }: NotesPage): string {
  const count = t('library.noteCount', notes.length, { count: formatCount(notes.length) });
  const made = t('exported.writtenOut', { date: formatTime(exportedAt.getTime()) });
  const body = html`<h1>${isolated(title)}</h1>
<p class="facts">${count} · ${made}</p>
${groupByStory(notes, articles).map(storySection)}`;
  return htmlDocument(title, body);
}

const storySection = ({ title, source, articles, notes }: StoryGroup): Markup => html`<section>
<h2>${isolated(title)}</h2>
${source !== null && html`<p class="facts">${sourceWords(source)}</p>`}
<ul class="facts">${articles.map((article) => html`<li>${articleLine(article)}</li>`)}</ul>
${notes.map(noteArticle)}
</section>
`;

const sourceWords = (source: string): Markup =>
  phrase((places) => t('exported.source', places), { source: isolated(source) });

function articleLine({ url, title, site, publisher, published }: ArticleFacts): Markup {
  const facts = [publisher ?? site, published && formatDay(published)].filter((fact) => fact !== null && fact !== '');
  return html`${link(url, title || url)}${facts.map((fact) => html` · ${isolated(fact!)}`)}`;
}

const noteArticle = (note: Note): Markup => html`<article>
${aboutWhat(note)}
${note.body !== '' && noteHtml(note.body)}
${note.followUps.map(({ body, createdAt }) => html`<p class="facts">${addedOn(createdAt)}</p>${noteHtml(body)}`)}
<p class="facts">${formatTime(note.createdAt)} · ${isolated(note.place.site)} · ${t(`colour.${note.colour}`)}${note.tags.map((tag) => html` · ${isolated(tag)}`)}</p>
</article>
`;

const addedOn = (time: number): string => t('exported.addedOn', { date: formatTime(time) });

function aboutWhat({ target }: Note): Markup | null {
  if (target.kind === 'page') return null;
  if (target.kind === 'entity')
    return html`<h3>${isolated(target.name)} <span class="facts">${t(`type.${target.type}`)}</span></h3>`;
  return html`<blockquote>${target.selectors.map(({ exact }) => text(exact))}</blockquote>`;
}

/** A text of its own lines: its direction is its own too. */
const text = (words: string): Markup => html`<p class="text" dir="auto">${words}</p>`;

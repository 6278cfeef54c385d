import type { EntityGroup, StoryGroup } from '../../lib/notes/query';
import { t } from '../words';
import type { Exportable } from './ExportDialog';
import type { LibraryProps } from './props';

export interface ExportableOptions extends Pick<LibraryProps, 'route' | 'search' | 'notes' | 'found'> {
  readonly stories: readonly StoryGroup[];
  readonly entities: readonly EntityGroup[];
}

/** What can be exported from here: the story or entity that is open, what the search leaves, everything. */
export function exportablesOf({ route, search, notes, found, stories, entities }: ExportableOptions): Exportable[] {
  const story = route.view === 'stories' && stories.find((group) => group.story === route.story);
  const entity = route.view === 'entities' && entities.find(({ key }) => key === route.entity);
  const exportables: Exportable[] = [];
  if (story) {
    const scope = { kind: 'story' as const, story: story.story, notes: story.notes };
    exportables.push({ scope, title: story.title, notes: story.notes.length });
  }
  if (entity) {
    const scope = { kind: 'entity' as const, notes: entity.notes };
    exportables.push({ scope, title: entity.name, notes: entity.notes.length });
  }
  if (search.trim() !== '') {
    const title = t('export.found', { search: search.trim() });
    exportables.push({ scope: { kind: 'found', notes: found }, title, notes: found.length });
  }
  return [...exportables, { scope: { kind: 'all' }, title: t('export.all'), notes: notes.length }];
}

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryProps } from '../../components/library/props';
import type { LibraryRoute } from '../../components/library/route';
import { compareCopies } from '../../lib/notes/compared-copies';
import type { Store } from '../../lib/store/open';

/** The copies of the story that is open, compared as soon as their texts are read, and anew when one of them was read again. */
export function createComparison(
  store: Store,
  route: ReadonlySignal<LibraryRoute>,
  articles: ReadonlySignal<LibraryProps['articles']>,
): ReadonlySignal<LibraryProps['compared']> {
  const compared = signal<LibraryProps['compared']>(null);
  effect(() => {
    const story = route.value.view === 'stories' ? route.value.story : null;
    const family = articles.value.filter((article) => article.story === story);
    if (story === null || family.length < 2) return;
    void store.articles.ofStory(story).then(
      (records) => {
        compared.value = compareCopies(story, records);
      },
      // The page does without: it says what is the matter with the store elsewhere.
      () => {},
    );
  });
  return compared;
}

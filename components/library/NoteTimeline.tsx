import type { Note } from '../../lib/notes/note';
import { formatCount } from '../format';
import { PeriodBars } from '../ui/PeriodBars';
import { t } from '../words';

/** When notes were written. */
export function NoteTimeline({ notes }: { readonly notes: readonly Note[] }) {
  const said = (from: string, to: string) =>
    t('library.timelineSaid', { count: formatCount(notes.length), range: t('format.range', { from, to }) });
  return <PeriodBars part="note-timeline" times={notes.map(({ createdAt }) => createdAt)} describe={said} />;
}

import type { Note } from '../../lib/notes/note';
import { formatCount } from '../format';
import { t } from '../words';
import { countByPeriod } from './timeline';

const HEIGHT = 40;
const BAR = 10;

/** When notes were written: a bar a month. Said in one sentence to whoever sees no bars. */
export function NoteTimeline({ notes }: { readonly notes: readonly Note[] }) {
  const periods = countByPeriod(notes.map(({ createdAt }) => createdAt));
  if (periods.length < 2) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  const first = periods[0].name;
  const last = periods[periods.length - 1].name;
  return (
    <figure class="note-timeline" data-part="note-timeline">
      <svg
        viewBox={`0 0 ${periods.length * BAR} ${HEIGHT}`}
        role="img"
        aria-label={t('library.timelineSaid', {
          count: formatCount(notes.length),
          range: t('format.range', { from: first, to: last }),
        })}
        preserveAspectRatio="none"
      >
        {periods.map(({ name, count }, index) => (
          <rect
            key={name}
            x={index * BAR + 1}
            width={BAR - 2}
            y={HEIGHT - (count / most) * HEIGHT}
            height={(count / most) * HEIGHT}
          >
            <title>{`${name}: ${formatCount(count)}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption class="small soft">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}

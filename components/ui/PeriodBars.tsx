import { formatCount } from '../format';
import { countByPeriod } from './periods';

const HEIGHT = 40;
const BAR = 10;

export interface PeriodBarsProps {
  /** ms since 1970. */
  readonly times: readonly number[];
  readonly part: string;
  /** The picture in one sentence, for whoever sees no bars. @param range first and last period */
  describe(first: string, last: string): string;
}

/** When something was: a bar a month, or a year where there would be too many. Nothing where one bar would stand alone. */
export function PeriodBars({ times, part, describe }: PeriodBarsProps) {
  const periods = countByPeriod(times);
  if (periods.length < 2) return null;
  const most = Math.max(...periods.map(({ count }) => count));
  const first = periods[0].name;
  const last = periods[periods.length - 1].name;
  return (
    <figure class="period-bars" data-part={part}>
      <svg
        viewBox={`0 0 ${periods.length * BAR} ${HEIGHT}`}
        role="img"
        aria-label={describe(first, last)}
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

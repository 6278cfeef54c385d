import { useId } from 'preact/hooks';
import { t } from '../words';
import { type Ribbon, ribbonPath, type Stretch, type StripGeometry } from './strip-geometry';

export interface StripDrawingProps {
  readonly geometry: StripGeometry;
  readonly width: number;
  /** Index of the paragraph that is pointed at. */
  readonly chosen: number | null;
}

const ROW = 11;
const LABEL = 13;
const PAGE_TOP = LABEL;
const SOURCE_TOP = PAGE_TOP + ROW + 30;
const HEIGHT = SOURCE_TOP + ROW + LABEL;

/** Patterns besides hues: copied is solid, quoted dotted, added an empty box, missing hatched, what cannot be told a dotted outline. */
export function StripDrawing({ geometry, width, chosen }: StripDrawingProps) {
  const { units, source, ribbons, missing, untold } = geometry;
  const dots = useId();
  const hatching = useId();
  const fill = ({ quoted }: Ribbon) => (quoted ? `url(#${dots})` : undefined);
  const run = (ribbon: Ribbon) => (ribbon.quoted ? 'run quoted' : 'run copied');
  return (
    <svg class="strip-drawing" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={dots} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="dots-ground" width="4" height="4" />
          <circle class="dots-dot" cx="2" cy="2" r="0.9" />
        </pattern>
        <pattern id={hatching} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-line" width="2" height="5" />
        </pattern>
      </defs>
      <text class="strip-label" x="0" y={LABEL - 5}>
        {t('strip.page')}
      </text>
      <text class="strip-label" x="0" y={HEIGHT - 2}>
        {t('strip.source')}
      </text>
      {ribbons.map((ribbon) => (
        <path
          key={`${ribbon.page.x} ${ribbon.source.x}`}
          class={ribbon.quoted ? 'ribbon quoted' : 'ribbon copied'}
          d={ribbonPath(ribbon, PAGE_TOP + ROW, SOURCE_TOP)}
        />
      ))}
      {units.map((unit) => (
        <Box key={unit.x} stretch={unit} top={PAGE_TOP} class={unit.added ? 'unit added' : 'unit'} />
      ))}
      <Box stretch={source} top={SOURCE_TOP} class="unit" />
      {missing.map((stretch) => (
        <Box key={stretch.x} stretch={stretch} top={SOURCE_TOP} class="missing" fill={`url(#${hatching})`} />
      ))}
      {ribbons.map((ribbon) => (
        <Box key={ribbon.page.x} stretch={ribbon.page} top={PAGE_TOP} class={run(ribbon)} fill={fill(ribbon)} />
      ))}
      {ribbons.map((ribbon) => (
        <Box key={ribbon.source.x} stretch={ribbon.source} top={SOURCE_TOP} class={run(ribbon)} fill={fill(ribbon)} />
      ))}
      {[untold.page, untold.source].map((stretches, row) =>
        stretches.map((stretch) => (
          <Box key={`${row} ${stretch.x}`} stretch={stretch} top={row === 0 ? PAGE_TOP : SOURCE_TOP} class="untold" />
        )),
      )}
      {chosen !== null && <Box stretch={around(units[chosen])} top={PAGE_TOP - 2} height={ROW + 4} class="chosen" />}
    </svg>
  );
}

interface BoxProps {
  readonly stretch: Stretch;
  readonly top: number;
  readonly height?: number;
  readonly class: string;
  readonly fill?: string | undefined;
}

const Box = ({ stretch: { x, width }, top, height = ROW, ...shape }: BoxProps) => (
  <rect x={x} y={top} width={width} height={height} rx="1.5" {...shape} />
);

const around = ({ x, width }: Stretch): Stretch => ({ x: x - 1.5, width: width + 3 });

import { useId, useState } from 'preact/hooks';
import type { Unit } from '../../lib/article/article';
import type { Copy } from '../../lib/match/copy';
import type { Span } from '../../lib/text/span';
import { Button } from '../ui/Button';
import { t } from '../words';
import { StripDrawing } from './StripDrawing';
import { layOutStrip, missingFrom } from './strip-geometry';
import { editsInWords, evidenceByParagraph, paragraphInWords, stripInWords } from './strip-words';

export interface StripProps {
  readonly units: readonly Unit[];
  readonly copy: Copy;
  /** Left out where there is no page to show words on. */
  onReveal?(span: Span): void;
}

const WIDTH = 368;

/**
 * The page's paragraphs above, the source below, ribbons between what they share. One tab stop: a slider over the paragraphs,
 * which says each in words, with a button that shows it on the page. Whoever does not see it has the whole in sentences.
 */
export function Strip({ units, copy, onReveal }: StripProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const summary = useId();
  const geometry = layOutStrip({ units, copy, width: WIDTH });
  const evidence = evidenceByParagraph(units, copy);
  const edits = editsInWords(units, copy);
  const current = chosen ?? 0;

  const reveal = (unit: number) =>
    onReveal?.(firstPassage(copy, unit) ?? { unit, start: 0, end: units[unit].text.length });
  const choose = (unit: number) => setChosen(Math.max(0, Math.min(units.length - 1, unit)));
  const onKeyDown = (event: KeyboardEvent) => {
    const target = nextParagraph(event.key, { current: chosen ?? -1, last: units.length - 1 });
    if (target !== null) choose(target);
    else if (event.key === 'Enter' && chosen !== null) reveal(chosen);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - left) / width) * WIDTH;
    const unit = geometry.units.findLastIndex((box) => box.x <= x);
    if (unit < 0 || x > geometry.units[unit].x + geometry.units[unit].width + 2) return;
    choose(unit);
    reveal(unit);
  };

  return (
    <figure class="strip" data-part="strip" aria-label={t('strip.label')}>
      <div
        class="strip-rows"
        role="slider"
        tabIndex={0}
        aria-label={t('strip.slider')}
        aria-describedby={summary}
        aria-valuemin={1}
        aria-valuemax={units.length}
        aria-valuenow={current + 1}
        aria-valuetext={paragraphInWords(evidence, current)}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <StripDrawing geometry={geometry} width={WIDTH} chosen={chosen} />
      </div>
      <p class="unseen" id={summary} data-part="strip-text">
        {stripInWords(units, copy)}
      </p>
      {chosen === null ? (
        <>
          <StripKey copy={copy} />
          {edits && (
            <p class="small soft" aria-hidden="true" data-part="strip-edits">
              {edits}
            </p>
          )}
        </>
      ) : (
        <p class="strip-readout small" data-part="strip-readout">
          <span>{paragraphInWords(evidence, chosen)}</span>
          {onReveal && (
            <Button look="link" part="strip-show" onClick={() => reveal(chosen)}>
              {t('strip.show')}
            </Button>
          )}
        </p>
      )}
    </figure>
  );
}

/** What the patterns mean: only those that occur. */
function StripKey({ copy }: { readonly copy: Copy }) {
  const keys = [
    copy.passages.some(({ quoted }) => !quoted) && 'copied',
    copy.passages.some(({ quoted }) => quoted) && 'quoted',
    copy.addedUnits.length > 0 && 'added',
    missingFrom(copy).length > 0 && 'missing',
    copy.untold && 'untold',
  ] as const;
  return (
    <figcaption class="strip-key small soft" aria-hidden="true">
      {keys.map(
        (key) =>
          key && (
            <span key={key}>
              <i class={`swatch ${key}`} />
              {t(`strip.${key}`)}
            </span>
          ),
      )}
    </figcaption>
  );
}

const firstPassage = ({ passages }: Copy, unit: number) => passages.find(({ page }) => page.unit === unit)?.page;

function nextParagraph(key: string, { current, last }: { current: number; last: number }): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return current + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return current - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

import type { EntityType } from '../../lib/entities/entity';
import { t } from '../words';

const SHAPES = {
  person: <circle cx="5" cy="5" r="4.6" />,
  organisation: <rect x="0.8" y="0.8" width="8.4" height="8.4" />,
  place: <path d="M5 0 L10 5 L5 10 L0 5 Z" />,
} as const;

export interface TypeMarkProps {
  readonly type: EntityType;
  /** Where the type stands in words beside the mark, it is not said twice. */
  readonly silent?: boolean;
}

/** Circle, square or diamond: the type by shape, by hue, and in words for whoever sees neither. */
export function TypeMark({ type, silent = false }: TypeMarkProps) {
  return (
    <>
      <svg class={`type-mark ${type}`} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {SHAPES[type]}
      </svg>
      {!silent && <span class="unseen">{t(`type.${type}`)}: </span>}
    </>
  );
}

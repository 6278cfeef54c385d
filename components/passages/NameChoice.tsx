import type { Correction } from '../../lib/entities/corrections';
import type { EntityType } from '../../lib/entities/entity';
import { Button } from '../ui/Button';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';

export interface NameChoiceProps {
  /** The selected words. */
  readonly surface: string;
  onCorrect(correction: Correction): void;
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** Words that the recogniser did not take for a name: the reader says what they are, here and in every article. */
export function NameChoice({ surface, onCorrect }: NameChoiceProps) {
  return (
    <p class="name-choice small">
      <span class="soft">{t('correct.isName')}</span>
      {TYPES.map((type) => (
        <Button key={type} look="plain" part={`add-${type}`} onClick={() => onCorrect({ kind: 'add', surface, type })}>
          <TypeMark type={type} silent /> {t(`types.one.${type}`)}
        </Button>
      ))}
    </p>
  );
}

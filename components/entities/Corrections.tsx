import { useId, useState } from 'preact/hooks';
import { type Correction, keyOfName } from '../../lib/entities/corrections';
import type { Entity, EntityType } from '../../lib/entities/entity';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { t } from '../words';

export interface CorrectionsProps {
  readonly entity: Entity;
  /** The other entities of the article: whom this one may be the same as. */
  readonly others: readonly Entity[];
  onCorrect(correction: Correction): void;
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** Where the reader puts right what the recogniser took for a name, or for one and the same. */
export function Corrections({ entity, others, onCorrect }: CorrectionsProps) {
  const { key, name, type, surfaces } = entity;
  const [typed, setTyped] = useState(name);
  const ids = useId();
  const rename = () => typed.trim() && typed !== name && onCorrect({ kind: 'rename', key, name: typed.trim() });
  const merge = (into: string) => {
    const other = others.find((candidate) => candidate.key === into);
    if (other) onCorrect({ kind: 'merge', key, into, name: other.name, type: other.type });
  };
  return (
    <Disclosure part="corrections" summary={t('correct.open')}>
      <div class="corrections small">
        <label for={`${ids}-name`}>{t('correct.name')}</label>
        <span class="correction-row">
          <input
            id={`${ids}-name`}
            data-part="correct-name"
            value={typed}
            dir="auto"
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && rename()}
          />
          <Button part="rename" onClick={rename}>
            {t('correct.rename')}
          </Button>
        </span>
        <label for={`${ids}-type`}>{t('correct.type')}</label>
        <select
          id={`${ids}-type`}
          data-part="correct-type"
          value={type}
          onChange={(event) => onCorrect({ kind: 'retype', key, type: event.currentTarget.value as EntityType })}
        >
          {TYPES.map((option) => (
            <option key={option} value={option}>
              {t(`types.one.${option}`)}
            </option>
          ))}
        </select>
        {others.length > 0 && (
          <>
            <label for={`${ids}-same`}>{t('correct.same')}</label>
            <select
              id={`${ids}-same`}
              data-part="correct-merge"
              value=""
              onChange={(event) => merge(event.currentTarget.value)}
            >
              <option value="">{t('correct.choose')}</option>
              {others.map((other) => (
                <option key={other.key} value={other.key}>
                  {other.name}
                </option>
              ))}
            </select>
          </>
        )}
        {surfaces.length > 1 && (
          <>
            <span>{t('correct.forms')}</span>
            <ul class="correction-forms">
              {surfaces
                .filter((surface) => keyOfName(type, surface) !== key)
                .map((surface) => (
                  <li key={surface}>
                    <bdi>{surface}</bdi>{' '}
                    <Button look="link" part="split" onClick={() => onCorrect({ kind: 'split', key, surface })}>
                      {t('correct.split')}
                    </Button>
                  </li>
                ))}
            </ul>
          </>
        )}
        <span />
        <Button part="hide-entity" onClick={() => onCorrect({ kind: 'hide', key })}>
          {t('correct.hide')}
        </Button>
      </div>
    </Disclosure>
  );
}

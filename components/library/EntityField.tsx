import { useId } from 'preact/hooks';
import type { EntityGroup } from '../../lib/notes/query';
import { t } from '../words';

export interface EntityFieldProps {
  readonly label: string;
  readonly entities: readonly EntityGroup[];
  /** null while what is typed names none of them. */
  onChoose(entity: EntityGroup | null): void;
}

/** One of the entities that have notes, by name; the browser completes. Two of one name are told apart by their type. */
export function EntityField({ label, entities, onChoose }: EntityFieldProps) {
  const id = useId();
  const nameOf = ({ name, type }: EntityGroup) => `${name} (${t(`type.${type}`)})`;
  return (
    <label class="field">
      {label}
      <input
        type="text"
        list={id}
        data-part="entity-field"
        autocomplete="off"
        onInput={({ currentTarget: { value } }) =>
          onChoose(entities.find((entity) => nameOf(entity) === value || entity.name === value) ?? null)
        }
      />
      <datalist id={id}>
        {entities.map((entity) => (
          <option key={entity.key} value={nameOf(entity)} />
        ))}
      </datalist>
    </label>
  );
}

import { useId } from 'preact/hooks';
import type { NoteColour } from '../../lib/notes/note';
import { t } from '../words';

const COLOURS: readonly NoteColour[] = ['amber', 'rose', 'sea', 'violet', 'moss'];

export interface ColourChoiceProps {
  readonly colour: NoteColour;
  onColour(colour: NoteColour): void;
}

/** Five swatches, each with its own pattern and name. */
export function ColourChoice({ colour, onColour }: ColourChoiceProps) {
  const group = useId();
  return (
    <fieldset class="colours" data-part="colour-choice">
      <legend class="unseen">{t('colour.label')}</legend>
      {COLOURS.map((name) => (
        <label key={name} class={`colour ${name}`} title={t(`colour.${name}`)}>
          <input
            type="radio"
            name={group}
            value={name}
            checked={name === colour}
            aria-label={t(`colour.${name}`)}
            onChange={() => onColour(name)}
          />
        </label>
      ))}
    </fieldset>
  );
}

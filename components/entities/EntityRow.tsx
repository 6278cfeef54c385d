import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Entity } from '../../lib/entities/entity';
import { Button } from '../ui/Button';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';

export interface EntityRowProps {
  readonly entity: Entity;
  readonly noteCount: number;
  /** A note was begun and not saved. */
  readonly hasDraft: boolean;
  readonly open: boolean;
  onReveal(): void;
  /** undefined where notes cannot be kept. */
  readonly onToggle: (() => void) | undefined;
  /** What stands under the line whether or not it is open: who else this may be. */
  readonly offers: ComponentChildren;
  /** Notes and editor, while open. */
  readonly children: ComponentChildren;
}

/** A name that shows itself on the page, how often it is named, and the notes on it. */
export function EntityRow({ entity, noteCount, hasDraft, open, onReveal, onToggle, offers, children }: EntityRowProps) {
  const { name, type, mentions, weak } = entity;
  const panel = useId();
  const words = noteWords({ name, noteCount, hasDraft });
  return (
    <li class="entity" data-part="entity" data-key={entity.key} data-type={type}>
      <div class="entity-line">
        <button
          type="button"
          class="entity-name"
          data-part="entity-name"
          title={t('popup.showMention', { name })}
          onClick={onReveal}
        >
          <TypeMark type={type} />
          <bdi>{name}</bdi>
          {weak && (
            <span class="weak small soft">
              {' '}
              {t(type === 'person' && !name.includes(' ') ? 'popup.weak' : 'popup.lessSure')}
            </span>
          )}
        </button>
        <span class="small soft mention-count" title={t('popup.mentions', mentions.length, { count: mentions.length })}>
          <span aria-hidden="true">{t('popup.times', { count: mentions.length })}</span>
          <span class="unseen">{t('popup.mentions', mentions.length, { count: mentions.length })}</span>
        </span>
        {onToggle && (
          <Button
            look="plain"
            part="note-count"
            data-count={noteCount}
            aria-label={words.label}
            aria-expanded={open}
            aria-controls={panel}
            onClick={onToggle}
          >
            {words.face}
          </Button>
        )}
      </div>
      {offers}
      <div id={panel} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}

interface NoteWordsOptions {
  readonly name: string;
  readonly noteCount: number;
  readonly hasDraft: boolean;
}

/** The visible word comes first in what is heard, so that voice control finds the button by it (WCAG 2.5.3). */
function noteWords({ name, noteCount, hasDraft }: NoteWordsOptions): { face: string; label: string } {
  if (hasDraft) return { face: t('popup.draft'), label: t('popup.draftOn', { name }) };
  if (noteCount === 0) return { face: t('popup.addNote'), label: t('popup.addNoteOn', { name }) };
  const count = noteCount;
  return { face: t('popup.notes', count, { count }), label: t('popup.notesOn', count, { count, name }) };
}

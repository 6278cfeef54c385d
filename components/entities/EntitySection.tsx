import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/entities/corrections';
import type { Entity, EntityType, NamedEntity } from '../../lib/entities/entity';
import { isAttached, type Namesake } from '../../lib/notes/namesakes';
import type { Draft, Note, NoteTarget } from '../../lib/notes/note';
import type { Reading } from '../../lib/notes/reading';
import type { FindSightings } from '../../lib/notes/sighting';
import type { Span } from '../../lib/text/span';
import type { EditingCallbacks } from '../note/editing';
import { NotesOnTarget } from '../note/NotesOnTarget';
import { Tabs } from '../ui/Tabs';
import { TypeMark } from '../ui/TypeMark';
import { t } from '../words';
import { Corrections } from './Corrections';
import { EntityCard } from './EntityCard';
import { EntityRow } from './EntityRow';
import { Namesakes, NotesFromElsewhere } from './Namesakes';

export interface EntitySectionProps {
  readonly reading: Reading;
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  readonly knownTags: readonly string[];
  /** People noted before who may be people of this story. */
  readonly namesakes: readonly Namesake[];
  /** null where notes cannot be kept: names are shown, editors are not. */
  readonly editing: EditingCallbacks | null;
  /** Key of the entity that was clicked on the page: its card is open. */
  readonly wanted: string | null;
  onReveal(span: Span): void;
  onCorrect(correction: Correction): void;
  /** Somebody of the story and somebody noted before are one. */
  onSamePerson(entity: NamedEntity, noted: NamedEntity): void;
  readonly findSightings: FindSightings;
}

type Filter = 'all' | EntityType;
const FILTERS: readonly Filter[] = ['all', 'person', 'organisation', 'place'];

/** Who and what is in the story, by type. */
export function EntitySection(props: EntitySectionProps) {
  const { entities } = props.reading;
  const [filter, setFilter] = useState<Filter>('all');
  const shown = (wanted: Filter) => entities.filter(({ type }) => wanted === 'all' || type === wanted);
  const tabs = FILTERS.map((key) => ({
    key,
    label: `${t(`types.${key}`)} ${shown(key).length}`,
    face: face(key, shown(key)),
  }));
  return (
    <section class="entities" data-part="entities">
      <h2>{t('popup.inThisStory')}</h2>
      {entities.length === 0 ? (
        <p class="soft">{t('popup.noEntities')}</p>
      ) : (
        <Tabs<Filter> label={t('popup.inThisStory')} tabs={tabs} chosen={filter} onChoose={setFilter}>
          <EntityList {...props} entities={shown(filter)} />
        </Tabs>
      )}
    </section>
  );
}

function face(key: Filter, { length }: readonly Entity[]) {
  return key === 'all' ? (
    `${t('types.all')} ${length}`
  ) : (
    <>
      <TypeMark type={key} silent /> {length}
    </>
  );
}

const targetOf = ({ key, name, type }: Entity): NoteTarget => ({ kind: 'entity', key, name, type });
const isOn = ({ target }: Note | Draft, { key }: Entity) => target.kind === 'entity' && target.key === key;

function EntityList(props: EntitySectionProps & { readonly entities: readonly Entity[] }) {
  const { entities, reading, notes, drafts, knownTags, namesakes, editing, onReveal, onCorrect } = props;
  const [open, setOpen] = useState(() => props.wanted ?? keyOfLatest(drafts));
  const [asked, setAsked] = useState(false);
  // Which mention a further click shows: they are walked through in the order of the text.
  const [revealed, setRevealed] = useState<Readonly<Record<string, number>>>({});

  const revealNext = ({ key, mentions }: Entity) => {
    const next = revealed[key] === undefined ? 0 : (revealed[key] + 1) % mentions.length;
    setRevealed({ ...revealed, [key]: next });
    if (mentions[next]) onReveal(mentions[next]);
  };
  const toggle = ({ key }: Entity) => {
    setAsked(true);
    setOpen(open === key ? null : key);
  };

  if (entities.length === 0) return <p class="soft">{t('popup.noneOfType')}</p>;
  return (
    <ul class="entity-list">
      {entities.map((entity) => {
        const own = notes.filter((note) => isAttached(note, entity, reading));
        const elsewhere = notes.filter((note) => isOn(note, entity) && !own.includes(note));
        return (
          <EntityRow
            key={entity.key}
            entity={entity}
            noteCount={own.length}
            hasDraft={drafts.some((draft) => isOn(draft, entity))}
            open={open === entity.key}
            onReveal={() => revealNext(entity)}
            onToggle={editing ? () => toggle(entity) : undefined}
            offers={
              <Namesakes
                namesakes={namesakes.filter(({ key }) => key === entity.key)}
                onSamePerson={(noted) => props.onSamePerson(entity, noted)}
              />
            }
          >
            {editing && (
              <>
                <EntityCard
                  entity={entity}
                  entities={reading.entities}
                  here={reading.article.url}
                  findSightings={props.findSightings}
                />
                <NotesOnTarget
                  reading={reading}
                  target={targetOf(entity)}
                  notes={own}
                  drafts={drafts}
                  knownTags={knownTags}
                  editing={editing}
                  focused={asked}
                  onAbandon={() => setOpen(null)}
                />
                <NotesFromElsewhere notes={elsewhere} />
                <Corrections
                  entity={entity}
                  others={reading.entities.filter(({ key }) => key !== entity.key)}
                  onCorrect={onCorrect}
                />
              </>
            )}
          </EntityRow>
        );
      })}
    </ul>
  );
}

/** What was being written when the popup closed opens again by itself. */
function keyOfLatest(drafts: readonly Draft[]): string | null {
  const onEntities = drafts.flatMap(({ target, updatedAt }) =>
    target.kind === 'entity' ? [{ key: target.key, updatedAt }] : [],
  );
  return onEntities.sort((a, b) => b.updatedAt - a.updatedAt)[0]?.key ?? null;
}

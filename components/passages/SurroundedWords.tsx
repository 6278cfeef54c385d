import type { PassageSelector } from '../../lib/anchor/selector';
import { Marked } from '../ui/Marked';

export interface SurroundedWordsProps {
  readonly selector: PassageSelector;
  /** What was searched for, to be marked. */
  readonly query?: string;
}

/** Words between what stands or stood beside them. */
export const SurroundedWords = ({ selector: { exact, prefix, suffix }, query = '' }: SurroundedWordsProps) => (
  <p class="surrounded-words" dir="auto" data-part="surrounded-words">
    {prefix !== '' && <span class="soft">…{prefix}</span>}
    <b>
      <Marked text={exact} query={query} />
    </b>
    {suffix !== '' && <span class="soft">{suffix}…</span>}
  </p>
);

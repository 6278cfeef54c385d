import type { HistoryChoiceProps } from '../history/props';
import type { ModeChoiceProps } from '../mode/props';

export interface WelcomeProps extends ModeChoiceProps, HistoryChoiceProps {
  /** The reader has chosen and closes the page. */
  onDone(): void;
}

import type { ModeChoiceProps } from '../mode/props';

export interface WelcomeProps extends ModeChoiceProps {
  /** The reader has chosen and closes the page. */
  onDone(): void;
}

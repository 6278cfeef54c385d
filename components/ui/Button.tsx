import type { ButtonHTMLAttributes } from 'preact';

/** main: the one thing to do here. plain: has no border. link: reads as a link, does as a button. */
export type ButtonLook = 'main' | 'bordered' | 'plain' | 'link';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'class'> {
  readonly look?: ButtonLook;
  /** Test hook, stable across designs and languages. */
  readonly part?: string;
}

export function Button({ look = 'bordered', part, ...attributes }: ButtonProps) {
  return <button type="button" class={`button ${look}`} data-part={part} {...attributes} />;
}

import { type ComponentChild, Fragment } from 'preact';

/**
 * Facts in one line, with points between them: "Reuters · 5 March 2019". Each is isolated, since in a line that runs from right to left
 * a date beside a Latin name would otherwise take its place.
 */
export const Facts = ({ facts }: { readonly facts: readonly ComponentChild[] }) => (
  <>
    {facts
      .filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '')
      .map((fact, index) => (
        <Fragment key={`${index}`}>
          {index > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
  </>
);

/** The same where no element can stand, as in an option of a list: by the signs that Unicode has for it (UAX 9: FSI, PDI). */
export const factsText = (facts: readonly string[]): string => facts.map((fact) => `\u2068${fact}\u2069`).join(' · ');

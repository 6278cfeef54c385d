/** A number and what it counts. */
export interface Figure {
  readonly value: string;
  readonly label: string;
  /** Test hook of the number. */
  readonly part: string;
}

/** A row of figures, each read as one: "83 %, of the source is here". */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl class="figures">
      {figures.map(({ value, label, part }) => (
        <div class="figure" key={part}>
          <dt>{label}</dt>
          <dd data-part={part}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a host gave with a file, to be asked "is it still that?" with the next request. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface GivenBefore extends Validators {
  /** Whether the file is to the byte what it was then. */
  readonly same: boolean;
}

/**
 * The validators to give back next time. One that was changed while the file was not tells nothing of the file and may number
 * whoever asks, so it is not given back until the file changes (RFC 9110 8.8: a validator is of a representation).
 */
export function validatorsToKeep({ etag, lastModified }: Validators, before: GivenBefore | null): Validators {
  if (!before?.same) return { etag, lastModified };
  return {
    etag: etag === before.etag ? etag : null,
    lastModified: lastModified === before.lastModified ? lastModified : null,
  };
}

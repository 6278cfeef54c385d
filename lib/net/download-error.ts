import { CodedError } from '../errors/coded-error';

/** Why something could not be fetched. */
export type DownloadFault =
  | { readonly code: 'http'; readonly host: string; readonly status: number }
  | { readonly code: 'notAddress' | 'notWeb'; readonly address: string }
  | { readonly code: 'tooSlow' | 'silent'; readonly host: string; readonly seconds: number }
  /** From https to http: anybody on the way could change what comes. */
  | { readonly code: 'insecure'; readonly host: string }
  /** No answer, redirects without end, or one that breaks off: browsers do not tell these apart. */
  | { readonly code: 'unreachable'; readonly host: string }
  /** A part of the file, and no word of which. */
  | { readonly code: 'unknownPart'; readonly host: string }
  | { readonly code: 'tooLarge'; readonly host: string; readonly megabytes: number }
  /** 304 to somebody who has nothing yet. */
  | { readonly code: 'nothingGiven'; readonly host: string };

export class DownloadError extends CodedError<DownloadFault> {
  override readonly name = 'DownloadError';
  /** ms that the host asks to wait; null where it says nothing. */
  readonly retryAfter: number | null;

  constructor(fault: DownloadFault, { retryAfter = null, ...options }: DownloadErrorOptions = {}) {
    super(fault, options);
    this.retryAfter = retryAfter;
  }

  /** HTTP status; null where there was no answer. */
  get status(): number | null {
    return this.fault.code === 'http' ? this.fault.status : null;
  }
}

interface DownloadErrorOptions extends ErrorOptions {
  readonly retryAfter?: number | null;
}

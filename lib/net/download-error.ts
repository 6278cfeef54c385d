/** Why something could not be fetched. The message is for the reader: it names the host and what is wrong. */
export class DownloadError extends Error {
  override readonly name = 'DownloadFault';
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** ms that the host asks to wait; null where it says nothing. */
  readonly retryAfter: number | null;

  constructor(message: string, { status = null, retryAfter = null, cause }: FaultDetails = {}) {
    super(message, { cause });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

interface FaultDetails {
  readonly status?: number | null;
  readonly retryAfter?: number | null;
  readonly cause?: unknown;
}

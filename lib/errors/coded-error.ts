import { describeFault, type Fault } from './fault';

/**
 * An error that is a code with facts, never a sentence: each folder's own error names the faults that it knows. The message is
 * for the log.
 */
export class CodedError<Known extends Fault = Fault> extends Error {
  override readonly name: string = 'CodedError';
  readonly fault: Known;

  constructor(fault: Known, options?: ErrorOptions) {
    super(describeFault(fault), options);
    this.fault = fault;
  }
}

/** What nobody foresaw; `said` is in the words of whoever threw it, as a rule the browser. */
export type UnexpectedFault = { readonly code: 'unexpected'; readonly said: string };

/** The fault of whatever was thrown. */
export function faultOf(error: unknown): Fault {
  if (error instanceof CodedError) return error.fault;
  return { code: 'unexpected', said: error instanceof Error ? error.message : String(error) } satisfies UnexpectedFault;
}

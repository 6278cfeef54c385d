import { CodedError, type UnexpectedFault } from '../errors/coded-error';

/** Why the store cannot be used. */
export type StoreFault =
  /** The disk, or what the browser gives to extensions. */
  | { readonly code: 'storageFull' }
  /** Another window, from before an update, holds the database. */
  | { readonly code: 'heldUp' }
  /** A newer Copytaster has changed the database: this one only reads it. */
  | { readonly code: 'readOnly' }
  | { readonly code: 'missingShards'; readonly id: string; readonly count: number }
  | UnexpectedFault;

export class StoreError extends CodedError<StoreFault> {
  override readonly name = 'StoreError';
}

/** What the database threw, as a fault; `cause` is the browser's own error. */
export function storeErrorFrom(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const isFull = /Quota/.test(name + message);
  return new StoreError(isFull ? { code: 'storageFull' } : { code: 'unexpected', said: message }, { cause: error });
}

import { CodedError } from '../../errors/coded-error';
import type { Fault } from '../../errors/fault';

/** Why a feed cannot be read. */
export type FeedFault =
  | { readonly code: 'webPage' | 'notOpml' | 'notFeed' | 'notXmlOrJson' | 'brokenOff' }
  /** The name of its outermost element. */
  | { readonly code: 'otherDocument'; readonly name: string }
  /** It nests or repeats without end. */
  | { readonly code: 'endless' }
  | { readonly code: 'badJsonFeed'; readonly fault: Fault };

export class FeedError extends CodedError<FeedFault> {
  override readonly name = 'FeedError';
}

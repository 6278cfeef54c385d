import { pageKey } from './page-identity';

/** Whether a change from one address to the other leaves the reader on the same page, as far as addresses tell. */
export const isSamePage = (a: string, b: string): boolean => a === b || pageKey(a) === pageKey(b);

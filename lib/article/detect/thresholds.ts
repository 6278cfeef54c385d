/** From which score of the gate a page counts as a story. Apart from the gate, so that the reader need not carry it. */

/** Automatic reading. */
export const STRICT_THRESHOLD = 0.4;
/** Reading on the reader's own click. */
export const LENIENT_THRESHOLD = 0.15;

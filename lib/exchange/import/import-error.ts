import { CodedError } from '../../errors/coded-error';
import type { InvalidFault } from '../../errors/invalid';

/** In a text file, counted from 1; the column in UTF-16 code units. */
export type TextPlace =
  | { readonly code: 'line'; readonly line: number }
  | { readonly code: 'lineColumn'; readonly line: number; readonly column: number }
  /** A field of a row, by the name of its column. */
  | { readonly code: 'lineField'; readonly line: number; readonly field: string };

/** The first fault's place: `notes[12].target.selectors[0].exact`, or a line; '' for the file as a whole. */
type ImportPlace = string | TextPlace;

/** What is wrong there. */
export type ImportReason =
  | InvalidFault
  | { readonly code: 'newerArchive'; readonly version: number; readonly supported: number }
  /** An id that is there twice. */
  | { readonly code: 'repeated' }
  | { readonly code: 'openQuote' | 'quoteInside' | 'textBehindQuote' }
  | { readonly code: 'missingColumn'; readonly column: string }
  | { readonly code: 'fieldCount'; readonly fields: number; readonly expected: number }
  | { readonly code: 'emptyFile' | 'notUtf8' | 'notHypothesis' | 'endsEarly' };

export type ImportFault =
  | ImportReason
  | { readonly code: 'at'; readonly place: ImportPlace; readonly fault: ImportReason };

/** Why a file was refused: nothing of it was taken. */
export class ImportError extends CodedError<ImportFault> {
  override readonly name = 'ImportError';

  constructor(place: ImportPlace, fault: ImportReason) {
    super(place === '' ? fault : { code: 'at', place, fault });
  }
}

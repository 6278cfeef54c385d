/** Why a file was refused: nothing of it was taken. The message is for the reader. */
export class ImportError extends Error {
  override readonly name = 'ImportFault';
  /** The first fault's place: `notes[12].target.selectors[0].exact`, `line 7, field Highlighted at`; '' for the file as a whole. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(place === '' ? reason : `${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

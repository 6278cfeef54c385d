/** Gives the payload back as what it should be. Throws PayloadError with its first fault. */
export type Check<Payload> = (payload: unknown) => Payload;

export class PayloadError extends Error {
  override readonly name = 'PayloadFault';
}

/** Gives the payload back as what it should be. Throws PayloadFault with its first fault. */
export type Check<Payload> = (payload: unknown) => Payload;

export class PayloadFault extends Error {
  override readonly name = 'PayloadFault';
}

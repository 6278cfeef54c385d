import type { Span } from '../text/span';
import { type Check, PayloadError } from './check';
import type { PayloadOf } from './protocol';

/**
 * What the reader in the page checks, by hand: a schema library would be a tenth of the injected script. These messages
 * come from our own background and pages only (trust.ts), so what is checked is that nothing was lost between versions.
 */
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isSpan = (value: unknown): value is Span =>
  isRecord(value) && isCount(value.unit) && isCount(value.start) && isCount(value.end);
const areAll = (values: unknown, isOne: (value: unknown) => boolean) => Array.isArray(values) && values.every(isOne);
const hasSpan = (value: unknown) => isRecord(value) && isSpan(value.span);

function checked<Payload>(fits: (payload: Record<string, unknown>) => boolean): Check<Payload> {
  return (payload) => {
    if (!isRecord(payload) || !fits(payload)) throw new PayloadError('bad payload');
    return payload as Payload;
  };
}

export const pagePayloads = {
  'page.reveal': checked<PayloadOf<'page.reveal'>>(hasSpan),
  'page.walk': checked<PayloadOf<'page.walk'>>(({ step }) => step === 1 || step === -1),
  'page.selection': checked<PayloadOf<'page.selection'>>(() => true),
  'page.refresh': checked<PayloadOf<'page.refresh'>>(
    ({ reading }) =>
      isRecord(reading) &&
      areAll(reading.passages, hasSpan) &&
      areAll(reading.mentions, hasSpan) &&
      areAll(reading.notes, (note) => isRecord(note) && areAll(note.spans, isSpan)),
  ),
};

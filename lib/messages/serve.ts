import { type Check, PayloadError } from './check';
import { extensionApi, isOrphaned } from './extension-api';
import type { AnswerOf, Envelope, MessageKey, PayloadOf, Reply } from './protocol';
import { isAllowed, type Sender, senderKindOf } from './trust';

export interface Caller {
  /** Tab that the message came from; null for extension pages and the background. */
  readonly tab: number | null;
  readonly url: string | null;
  readonly incognito: boolean;
}

/** A key's payload check and what to do with a payload that passed. */
export interface Service<Key extends MessageKey> {
  readonly payload: Check<PayloadOf<Key>>;
  answer(payload: PayloadOf<Key>, caller: Caller): Promise<AnswerOf<Key>> | AnswerOf<Key>;
}

export type Services = { readonly [Key in MessageKey]?: Service<Key> };

export interface ServeOptions {
  readonly signal?: AbortSignal;
}

function envelopeIn(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'copytaster')) return null;
  return message as Envelope;
}

const refusal = (error: string): Reply<never> => ({ ok: false, error });

/**
 * Answer a message at the door: known key, speaker who may say it, payload that passes its check; then, and only then,
 * the service sees it. Faults become a refusal with their reason, never a silent drop.
 */
async function replyTo(envelope: Envelope, sender: Sender, services: Services): Promise<Reply<unknown>> {
  const key = envelope.copytaster;
  // A list of one name would be taken for the name.
  if (typeof key !== 'string') return refusal('unknown message');
  const service = Object.hasOwn(services, key) ? (services[key] as Service<MessageKey> | undefined) : undefined;
  if (!service) return refusal('unknown message');
  const senderKind = senderKindOf(sender, {
    id: extensionApi.runtime.id,
    origin: extensionApi.runtime.getURL('/').replace(/\/$/, ''),
  });
  if (!senderKind || !isAllowed(key, senderKind)) return refusal('not allowed');
  if (senderKind === 'page-script' && (sender.frameId ?? 0) !== 0) return refusal('only the top frame is read');
  try {
    const caller = { tab: sender.tab?.id ?? null, url: sender.url ?? null, incognito: sender.tab?.incognito ?? false };
    return { ok: true, answer: await service.answer(service.payload(envelope.payload), caller) };
  } catch (error) {
    if (error instanceof PayloadError) console.warn(key, error.message);
    else console.error(key, error);
    // What failed inside is nothing that a page should hear of.
    if (senderKind === 'page-script' && !(error instanceof PayloadError)) return refusal('failed');
    return refusal(error instanceof Error ? error.message : String(error));
  }
}

/** Answer the given messages until `signal` aborts. One listener a context: a second would answer the first one's messages. */
export function serve(services: Services, { signal }: ServeOptions = {}): void {
  const listen = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const envelope = envelopeIn(message);
    if (!envelope) return undefined;
    void replyTo(envelope, sender, services).then(sendResponse);
    // `true` keeps the channel open in both browsers; a returned promise would not in the fake one of the tests.
    return true as const;
  };
  extensionApi.runtime.onMessage.addListener(listen as never);
  signal?.addEventListener('abort', () => {
    if (!isOrphaned()) extensionApi.runtime.onMessage.removeListener(listen as never);
  });
}

import { extensionApi, isOrphaned } from './extension-api';
import type { AnswerOf, Envelope, MessageKey, PayloadOf, Reply } from './protocol';

/** The other side refused or failed; `message` is what it said. */
class CallError extends Error {
  override readonly name = 'CallError';
}

function answerIn<Key extends MessageKey>(key: Key, reply: unknown): AnswerOf<Key> {
  const given = reply as Reply<AnswerOf<Key>> | undefined;
  if (given?.ok) return given.answer;
  throw new CallError(`${key}: ${given?.error ?? 'nobody answered'}`);
}

/** Ask the background. Rejects with CallError when refused, and with the browser's own error when nobody listens. */
export async function call<Key extends MessageKey>(key: Key, payload: PayloadOf<Key>): Promise<AnswerOf<Key>> {
  const envelope: Envelope = { copytaster: key, payload };
  return answerIn(key, await extensionApi.runtime.sendMessage(envelope));
}

/**
 * Ask the background from a page that is not ours, where nobody must see a fault: null for no answer, whatever the reason
 * (the background logs it). `onOrphaned` is told when there is no extension any more.
 */
export async function ask<Key extends MessageKey>(
  key: Key,
  payload: PayloadOf<Key>,
  onOrphaned: () => void,
): Promise<AnswerOf<Key> | null> {
  try {
    return await call(key, payload);
  } catch {
    if (isOrphaned()) onOrphaned();
    return null;
  }
}

/** Ask the reader in the top frame of a tab. */
export async function callTab<Key extends MessageKey>(
  tab: number,
  key: Key,
  payload: PayloadOf<Key>,
): Promise<AnswerOf<Key>> {
  const envelope: Envelope = { copytaster: key, payload };
  return answerIn(key, await extensionApi.tabs.sendMessage(tab, envelope, { frameId: 0 }));
}

/** What the browser says of our storage; null where it does not say. */
export interface StorageFigures {
  readonly usedBytes: number | null;
  readonly persisted: boolean | null;
}

/**
 * Asks the browser to keep what is stored when space runs out. Firefox grants it to an extension with unlimitedStorage at once and
 * without a question; Chromium exempts such an extension anyway, and says "false" all the same (both measured), so it is not asked.
 */
export async function storageHealth(manager: StorageManager | undefined): Promise<StorageFigures> {
  const isExempt = import.meta.env.BROWSER !== 'firefox';
  const [estimate, persisted] = await Promise.all([
    manager?.estimate?.().catch(() => null) ?? null,
    isExempt ? true : (manager?.persist?.().catch(() => null) ?? null),
  ]);
  return { usedBytes: estimate?.usage ?? null, persisted };
}

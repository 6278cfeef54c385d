/** What the browser says of our storage; null where it does not say. */
export interface StorageFigures {
  readonly usedBytes: number | null;
  readonly persisted: boolean | null;
}

export async function storageHealth(manager: StorageManager | undefined): Promise<StorageFigures> {
  const [estimate, persisted] = await Promise.all([
    manager?.estimate?.().catch(() => null) ?? null,
    manager?.persisted?.().catch(() => null) ?? null,
  ]);
  return { usedBytes: estimate?.usage ?? null, persisted };
}

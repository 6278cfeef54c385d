/**
 * The browser's own extension API, where the polyfill's 10 kB would be most of the script: the gate. Manifest V3 gives
 * promises in both browsers.
 */
interface NativeApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

const scope = globalThis as { browser?: NativeApi; chrome?: NativeApi };

export const native = (scope.browser ?? scope.chrome) as NativeApi;

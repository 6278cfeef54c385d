export interface OfferedFile {
  readonly name: string;
  readonly type: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hand the reader a file as the browser's own download, without the downloads permission. */
export function offerFile(document: Document, { name, type, content }: OfferedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is handled; a minute is ample on any machine.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export interface OfferedFile {
  readonly document: Document;
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hand the reader a file as the browser's own download, without the downloads permission. */
export function offerFile({ document, name, type, text }: OfferedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is handled; a minute is ample on any machine.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

// A text of ours as a file on the reader's disk: a download that no server sees.

export function saveFile(
  file: { readonly name: string; readonly type: string } & (
    | { readonly text: string }
    | { readonly bytes: ArrayBuffer }
  ),
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob(['text' in file ? file.text : file.bytes], { type: file.type }),
  );
  link.download = file.name;
  link.click();
  // The browser has taken it by the next minute.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

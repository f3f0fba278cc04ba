/** How far a work is, as a bar and in percent. */
export function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * 24);
  return `${'█'.repeat(full)}${'░'.repeat(24 - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

/** One line on standard error that is drawn over itself; '' takes it away. */
export function drawOver(line: string): void {
  process.stderr.write(line === '' ? '\r\u001b[2K' : `\r\u001b[2K${line}`);
}

/** What a QR code holds: all in capitals, which take the least room in it. */
export function scanned(origin: string, code: string): string {
  return `${new URL(origin).origin.toUpperCase()}/Q/${code}/`;
}

/** The short address as people type it. */
export function typed(origin: string, code: string): string {
  return `${new URL(origin).host}/q/${code.toLowerCase()}`;
}

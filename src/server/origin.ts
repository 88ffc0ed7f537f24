/**
 * Whether a request comes from a page of our own. Browsers name its origin on everything that a script sends; the plain
 * form names none, since pages tell nobody where the reader was, so there the browser's own word for "same site" decides.
 * Behind TLS the scheme that the function sees is another one than the reader's; the host must be the same.
 */
export function isOurs(request: Request, { form = false } = {}): boolean {
  const from = request.headers.get('sec-fetch-site');
  if (from !== null && from !== 'same-origin') return false;
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return form;
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

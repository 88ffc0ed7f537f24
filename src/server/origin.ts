/**
 * Whether a request comes from a page of this site, as far as the browser says. Old browsers say nothing, and a plain
 * form of a page that hides its address says `null`: both are let through, since nothing here acts for a person.
 */
export function isFromOurPages(request: Request): boolean {
  const from = request.headers.get('Sec-Fetch-Site');
  if (from !== null) return from === 'same-origin';
  const origin = request.headers.get('Origin');
  if (origin === null || origin === 'null') return true;
  // Behind TLS the scheme that the function sees is another one than the reader's.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

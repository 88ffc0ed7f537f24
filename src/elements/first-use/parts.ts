/** Shows or hides the parts of the form with this name. */
export function showPart(root: HTMLElement, name: string, shown: boolean): void {
  for (const part of root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)) part.hidden = !shown;
}

/** Shows one of the sentences of a place that speaks, or none, and hides the others. */
export function say(place: Element | null, name?: string): void {
  for (const said of place?.querySelectorAll<HTMLElement>('[data-say]') ?? [])
    said.hidden = said.dataset['say'] !== name;
}

/** SHA-256 by the browser. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Posts bytes to the function. Throws only when no answer comes. */
export function post(path: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  return fetch(path, { method: 'POST', body, cache: 'no-store', credentials: 'omit', redirect: 'error' });
}

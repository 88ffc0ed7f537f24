import { CacheableResponse } from 'workbox-cacheable-response';

const whole = new CacheableResponse({ statuses: [200] });

/** Fetches what a copy needs, past the browser's own cache, so that nothing of it stays there. Throws unless all of it comes. */
export async function fetchWhole(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { cache: 'no-store', credentials: 'omit', redirect: 'error', ...init });
  if (!whole.isResponseCacheable(response)) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** The text of an answer; says each time how many bytes have come. */
export async function textOf(response: Response, onBytes: (bytes: number) => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    onBytes(part.value.length);
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

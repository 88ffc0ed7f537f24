import type { Recipients } from '#lib/request/seal.ts';

/** The keys to encrypt to, and the mark that names them to the function. */
export interface Keys {
  recipients: Recipients;
  /** First 8 bytes of the SHA-256 of their file. */
  tag: Uint8Array;
}

/** Loads the keys that the page names by their hash. Throws when the file is another one, or its last day is past. */
export async function loadKeys({ keyset, hash, until }: DOMStringMap): Promise<Keys> {
  // The browser itself refuses a file whose hash is not the page's.
  const response = await fetch(keyset ?? '', { integrity: `sha256-${hash ?? ''}`, credentials: 'omit' });
  if (!response.ok || hash === undefined || (until ?? '') < new Date().toISOString().slice(0, 10))
    throw new Error('There are no keys to encrypt to.');
  const tag = Uint8Array.from(atob(hash), (letter) => letter.charCodeAt(0)).slice(0, 8);
  return { recipients: (await response.json()) as Recipients, tag };
}

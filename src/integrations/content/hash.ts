import { createHash } from 'node:crypto';

/** Short mark of a file: equal bytes have equal marks. */
export function bytesHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

/** Short mark of a text: equal texts have equal marks. White space at its ends and in rows does not count. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);
}

import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that nobody mixes up when reading aloud. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A passphrase of 99 bits, in groups of four. */
export function newPassphrase(): string {
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)] ?? '').join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** A token that opens the list of the inbox, and the hash of it that the function gets. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: createHash('sha256').update(token).digest('hex') };
}

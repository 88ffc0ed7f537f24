import { dayAfter } from '#lib/days.ts';
import { eraseNote } from './erase.ts';
import type { Made } from './make-keyset.ts';
import { newToken } from './secrets.ts';

/** Days after the end of a keyset until no request encrypted to it can be open any more. */
const lastRequest = 8;

/** Everything that is shown once after a keyset was made: passphrases, tokens, and what each worker does next. */
export function sayMade({ id, keyset, signer, holders }: Made): string {
  const tokens = holders.filter(({ holder }) => holder !== 'recovery').map(({ holder }) => ({ holder, ...newToken() }));
  const place = id.split('-')[0] ?? '';
  return [
    `Made: content/keysets/${id}.json, in use from ${keyset.from} until ${keyset.until}.`,
    `To open requests: ${keyset.kind === 'pq' ? 'the inbox, or age 1.3 or newer' : 'the inbox, or any age or rage'}.`,
    '',
    'Shown once. Tell each holder in person, apart from the file:',
    ...holders.map(({ holder, file, passphrase }) => `  ${holder}: ${file}\n    passphrase ${passphrase}`),
    ...tokens.map(({ holder, token }) => `  ${holder}: token of the inbox ${token}`),
    ...(signer.made === undefined ? [] : [`  signing key: passphrase ${signer.made}`]),
    '',
    `Give the function: INBOX_TOKENS=${tokens.map(({ hash }) => `${place}:${hash}`).join(',')}`,
    `In content/places/${place}.yaml, under callback: keyset: ${id}, signer: ${signer.publicKey}`,
    'Keep the recovery key away from this place and from the workers.',
  ].join('\n');
}

/** What each worker does once the old keyset can have no open request: a step that no program can do for them. */
export function sayErase(id: string, until: string, holders: readonly string[]): string {
  const day = dayAfter(until, lastRequest);
  return [
    `From ${day} on, no request to ${id} is left. Then each holder erases their old key:`,
    ...holders.map((holder) => `  ${holder}: npm run keys -- erase FOLDER/${id}-${holder}.age`),
    eraseNote,
  ].join('\n');
}

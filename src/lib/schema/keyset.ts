import { z } from 'zod';
import { isoDay } from './values.ts';

/** How requests are encrypted: `pq` withstands a later quantum computer; `classic` suits tools older than age 1.3. */
export const keysetKinds = ['pq', 'classic'] as const;
export type KeysetKind = (typeof keysetKinds)[number];

const recipient = z.string().regex(/^age1(?:pq1)?[02-9ac-hj-np-z]+$/, 'a public key such as age1pq1…');

/** A keyset: the public keys that requests of one place are encrypted to, for some months. No private key, ever. */
export const keyset = z
  .strictObject({
    /** Kind of all of its keys; kinds are never mixed. */
    kind: z.enum(keysetKinds),
    /** First day on which it may be used. */
    from: isoDay,
    /** Last day on which it may be used. */
    until: isoDay,
    /** Public keys: one for each worker, and one for recovery that is kept away from all of them. */
    recipients: z.array(recipient).min(2).max(6),
    /** Set on keys made for trying out: their private halves lie beside the build, so nobody may trust them. */
    demo: z.literal(true).optional(),
    /** Ed25519 signature of all of the above by the key that the place names as `signer`, in base64. */
    signature: z.base64(),
  })
  .refine(({ from, until }) => from < until, { path: ['until'], error: 'a day after from' })
  .refine(({ recipients }) => new Set(recipients).size === recipients.length, {
    path: ['recipients'],
    error: 'keys that differ from each other',
  })
  .refine(({ kind, recipients }) => recipients.every((one) => one.startsWith('age1pq1') === (kind === 'pq')), {
    path: ['recipients'],
    error: 'keys of one kind, the one in kind: age1pq1… for pq, age1… for classic',
  });
export type Keyset = z.infer<typeof keyset>;

/** The text that the signature of a keyset is made of: its id and every field but the signature, in a fixed order. */
export function signedText(id: string, { kind, from, until, recipients, demo }: Omit<Keyset, 'signature'>): string {
  return [id, kind, from, until, demo === true ? 'demo' : 'real', ...recipients].join('\n');
}

import { createHash } from 'node:crypto';
import { identityToRecipient, generateHybridIdentity, generateX25519Identity } from 'age-encryption';
import { packed } from '#lib/request/parcel.ts';
import { encodeRecord, type RequestRecord } from '#lib/request/record.ts';
import { seal, type Recipients } from '#lib/request/seal.ts';
import type { KeysetKind } from '#lib/schema/keyset.ts';
import { createApp } from '#server/app.ts';
import type { Places } from '#server/requests/config.ts';
import type { Limits } from '#server/requests/limits.ts';
import type { RequestStore } from '#server/requests/store.ts';
import { memoryStore } from '#server/stores/memory.ts';
import { memoryRequests } from '#server/stores/requests-memory.ts';

/** The moment at which tests of the function play. */
export const now = new Date('2026-11-22T12:34:56Z');

/** A request with everything that a person can write. */
export function aRecord(change: Partial<RequestRecord> = {}): RequestRecord {
  return {
    v: 1,
    way: 'call',
    to: '+47 22 33 44 55',
    days: ['mo', 'tu'],
    from: '10:00',
    until: '16:00',
    zone: 'Europe/Oslo',
    dies: '2026-11-25T12:00:00.000Z',
    other: 'hang-up',
    voicemail: 'none',
    number: 'hidden',
    tell: 'nobody',
    lang: 'en',
    name: 'Maria',
    word: 'blue',
    line: 'I can talk at lunch.',
    ...change,
  };
}

/** A keyset with its private keys, for tests. */
export interface TestKeys {
  identities: string[];
  recipients: Recipients;
  tag: Uint8Array;
}

/** Makes keys of a kind. */
export async function someKeys(kind: KeysetKind, count = 2): Promise<TestKeys> {
  const make = kind === 'pq' ? generateHybridIdentity : generateX25519Identity;
  const identities = await Promise.all(Array.from({ length: count }, () => make()));
  const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
  return {
    identities,
    recipients: { kind, recipients },
    tag: createHash('sha256').update(recipients.join()).digest().subarray(0, 8),
  };
}

/** An encrypted request as the page sends it. */
export async function aParcel(
  { recipients, tag }: TestKeys,
  {
    record = aRecord(),
    life = 3 as const,
    id = crypto.getRandomValues(new Uint8Array(16)),
    token = new Uint8Array(32),
  } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const withdraw = new Uint8Array(createHash('sha256').update(token).digest());
  return packed({ life, tag, id, withdraw, blob: await seal(encodeRecord(record), recipients) });
}

/** The list of places that a build for one place would have. */
export function placesFor({ recipients, tag }: TestKeys, from = '2026-11-01', until = '2027-02-22'): Places {
  const keyset = {
    id: 'no-2027-02-22',
    tag: Buffer.from(tag).toString('hex'),
    kind: recipients.kind,
    recipients: recipients.recipients.length,
    from,
    until,
  };
  return { no: { current: keyset.id, keysets: [keyset], plain: true, call: ['116006'], demo: false } };
}

/** The token of the worker in tests. */
export const workerToken = 'worker-token-of-the-tests';

/** The function over a store, as a host would make it. */
export function appWith(
  keys: TestKeys,
  {
    store = memoryRequests(),
    limits = { open: 100, counted: undefined },
    clock = () => now,
    page = '<div data-answer="form"></div>',
    address = undefined as string | undefined,
  }: { store?: RequestStore; limits?: Limits; clock?: () => Date; page?: string; address?: string | undefined } = {},
) {
  const built: Record<string, string> = {
    '/data/keysets/index.json': JSON.stringify(placesFor(keys)),
    '/data/keysets/no-2027-02-22.json': JSON.stringify({ id: 'no-2027-02-22', ...keys.recipients }),
    '/en/no/call-me/plain/index.html': page,
  };
  const files = (path: string) =>
    Promise.resolve(built[path] === undefined ? undefined : new TextEncoder().encode(built[path]));
  return createApp({
    store: memoryStore(),
    clock,
    headers: () => ({ 'Cache-Control': 'no-store' }),
    requests: {
      store,
      limits,
      tokens: { no: [createHash('sha256').update(workerToken).digest('hex')] },
      files,
      address: (context) => context.req.header('x-address') ?? address,
    },
  });
}

/** What a browser sends beside a body from a page of ours. */
export const ours = { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };

/** Posts a body as our page does. */
export async function post(
  app: ReturnType<typeof appWith>,
  path: string,
  body: BodyInit,
  headers: Record<string, string> = {},
) {
  return app.request(`http://localhost${path}`, { method: 'POST', body, headers: { ...ours, ...headers } });
}

import { Hono, type Context } from 'hono';
import { readBody } from './body.ts';
import { base64, sameHex, sha256 } from './bytes.ts';
import type { Places } from './config.ts';
import { isOurs } from '../origin.ts';
import { hourOf, type RequestStore } from './store.ts';

/** Hashes of workers' tokens by place: only these are kept, in hex SHA-256. */
export type Tokens = Readonly<Record<string, readonly string[]>>;

/** What the worker's routes need. */
export interface InboxHost {
  store: RequestStore;
  places: () => Promise<Places>;
  tokens: Tokens;
  clock: () => Date;
}

const most = 1000;
const page = 50;
/** What a worker says of a request. `over` deletes it at once, whatever came of the call. */
const outcomes = ['opened', 'tried', 'over'] as const;

/** Reads `INBOX_TOKENS`: `no:HASH,no:HASH`. Throws with a sentence for anything else. */
export function readTokens(text: string): Tokens {
  const entries = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const wrong = entries.find((one) => !/^[a-z]+:[0-9a-f]{64}$/.test(one));
  if (wrong !== undefined)
    throw new Error('INBOX_TOKENS has an entry that is not PLACE:HASH; npm run keys -- token makes one.');
  const pairs = entries.map((one) => one.split(':') as [string, string]);
  return Object.fromEntries(
    [...Map.groupBy(pairs, ([place]) => place)].map(([place, all]) => [place, all.map(([, hash]) => hash)]),
  );
}

/** The worker's list and outcomes. Without a token of the place the answer tells nothing but that. */
export function inboxRoutes(host: InboxHost): Hono {
  const app = new Hono();

  app.post('/inbox/:place/list', async (context) => {
    const body = await bodyOf(context, host);
    if (body instanceof Response) return body;
    const keysets = (await host.places())[context.req.param('place')]?.keysets.map((one) => one.id) ?? [];
    const rows = await host.store.list(keysets, hourOf(host.clock()), isId(body['after']) ? body['after'] : '', page);
    return context.json({
      rows: rows.map(({ withdraw, blob, ...row }) => ({ ...row, blob: base64(blob) })),
      more: rows.length === page,
    });
  });

  app.post('/inbox/:place/outcome', async (context) => {
    const body = await bodyOf(context, host);
    if (body instanceof Response) return body;
    const outcome = outcomes.find((one) => one === body['outcome']);
    if (!isId(body['id']) || outcome === undefined) return context.json({ error: 'refused' }, 400);
    if (outcome === 'over') await host.store.remove(body['id']);
    else await host.store.mark(body['id'], outcome);
    return context.json({ ok: true });
  });

  return app;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

async function bodyOf(context: Context, host: InboxHost): Promise<Record<string, unknown> | Response> {
  if (!isOurs(context.req.raw)) return context.json({ error: 'not-ours' }, 403);
  if (!(await isWorker(context, host))) return context.json({ error: 'token' }, 401);
  const body = await readBody(context.req.raw, most);
  try {
    return { ...(JSON.parse(new TextDecoder().decode(body)) as Record<string, unknown>) };
  } catch {
    return context.json({ error: 'refused' }, 400);
  }
}

async function isWorker(context: Context, { tokens }: InboxHost): Promise<boolean> {
  const token = /^Bearer ([\w-]{20,200})$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
  const hash = await sha256(new TextEncoder().encode(token));
  const place = context.req.param('place') ?? '';
  const known = Object.hasOwn(tokens, place) ? (tokens[place] ?? []) : [];
  // Every hash is compared, so that the time does not tell which one was close.
  return known.filter((one) => sameHex(one, hash)).length > 0;
}

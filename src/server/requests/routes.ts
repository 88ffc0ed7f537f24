import { Hono, type Context } from 'hono';
import { largestParcel } from '#lib/request/parcel.ts';
import { no } from './answers.ts';
import { readBody } from './body.ts';
import { hex, sameHex, sha256 } from './bytes.ts';
import type { AnsweredPlace, Places } from './config.ts';
import { isOurs } from '../origin.ts';
import { hourOf, statuses, type RequestStore } from './store.ts';
import { keep, rowFor, type Desk } from './submit.ts';

/** What the routes of a person who asks to be called need. */
export interface RequestsHost extends Desk {
  /** Which places take requests. */
  places: () => Promise<Places>;
  clock: () => Date;
  /** Address of who asks, for the counters and nothing else. */
  address: (context: Context) => string | undefined;
}

const bytes = { id: 16, token: 32 } as const;

/** Submit, status and withdraw. Unknown, expired, withdrawn and never sent are one and the same answer. */
export function requestRoutes(host: RequestsHost): Hono {
  const app = new Hono();

  app.post('/requests/:place', async (context) => {
    const place = await placeOf(context, host);
    if (!place) return context.notFound();
    if (!isOurs(context.req.raw)) return no(context, 'not-ours', place);
    const body = await readBody(context.req.raw, largestParcel);
    if (!body) return no(context, 'too-large', place);
    const now = host.clock();
    const row = rowFor(body, place, now);
    if (!row) return no(context, 'refused', place);
    const outcome = await keep(row, host.address(context), host, now);
    return outcome === 'kept' ? context.json({ ok: true }) : no(context, outcome, place);
  });

  app.post('/requests/:place/status', async (context) => {
    const sent = await bodyOf(context, host, bytes.id);
    if (sent instanceof Response) return sent;
    const row = await host.store.find(hex(sent), hourOf(host.clock()));
    // A number and no word, so that every answer is equally long.
    return context.json({ status: row ? statuses.indexOf(row.status) + 1 : 0 });
  });

  app.post('/requests/:place/withdraw', async (context) => {
    const sent = await bodyOf(context, host, bytes.id + bytes.token);
    if (sent instanceof Response) return sent;
    await withdraw(host.store, sent, hourOf(host.clock()));
    return context.json({ ok: true });
  });

  return app;
}

async function withdraw(store: RequestStore, sent: Uint8Array<ArrayBuffer>, hour: number): Promise<void> {
  const id = hex(sent.subarray(0, bytes.id));
  const [row, hash] = await Promise.all([store.find(id, hour), sha256(sent.slice(bytes.id))]);
  if (row && sameHex(row.withdraw, hash)) await store.remove(id);
}

async function placeOf(context: Context, { places }: Pick<RequestsHost, 'places'>): Promise<AnsweredPlace | undefined> {
  const all = await places();
  const place = context.req.param('place') ?? '';
  return Object.hasOwn(all, place) ? all[place] : undefined;
}

/** A body of exactly so many bytes from our own page, or the answer that says no. */
async function bodyOf(
  context: Context,
  host: RequestsHost,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | Response> {
  const place = await placeOf(context, host);
  if (!place) return context.notFound();
  if (!isOurs(context.req.raw)) return no(context, 'not-ours', place);
  const body = await readBody(context.req.raw, length);
  return body?.length === length ? body : no(context, 'refused', place);
}

import { Hono } from 'hono';
import { packed } from '#lib/request/parcel.ts';
import { encodeRecord } from '#lib/request/record.ts';
import { readFields } from '#lib/request/fields.ts';
import { seal, type Recipients } from '#lib/request/seal.ts';
import { ways } from '#lib/request/ways.ts';
import { find, type ReadFile } from '../files.ts';
import { readBody } from './body.ts';
import type { AnsweredPlace } from './config.ts';
import { isOurs } from '../origin.ts';
import type { RequestsHost } from './routes.ts';
import { keep, rowFor, type Outcome } from './submit.ts';

/** Most bytes of a form that was filled in to the brim, in a script of three bytes a letter. */
const most = 16_384;

/** What stands in the built page where the answer goes. */
const answerPlace = 'data-answer="form"';

/**
 * The page without scripts. For as long as it takes to encrypt, the server sees what was written; then only the same
 * blob is kept as from the other page. What was written never stands in an answer.
 */
export function plainRoutes(host: RequestsHost, files: ReadFile): Hono {
  const app = new Hono();
  app.post('/:locale/:place/call-me/plain/', async (context) => {
    const { place: id } = context.req.param();
    const all = await host.places();
    const place = Object.hasOwn(all, id) ? all[id] : undefined;
    const page = await find(context.req.path, files);
    if (place?.plain !== true || page.kind !== 'file' || page.status !== 200) return context.notFound();
    const say = (answer: 'sent' | 'wrong' | 'busy', status: 200 | 400 | 403 | 429 | 503): Response => {
      const html = new TextDecoder().decode(page.body).replace(answerPlace, `data-answer="${answer}"`);
      return context.html(html, status);
    };
    if (!isOurs(context.req.raw, { form: true })) return say('busy', 403);
    const body = await readBody(context.req.raw, most);
    const outcome = body ? await take(body, place, host, files, host.address(context)) : 'refused';
    if (outcome === 'kept') return say('sent', 200);
    return outcome === 'refused' ? say('wrong', 400) : say('busy', outcome === 'full' ? 503 : 429);
  });
  return app;
}

async function take(
  body: Uint8Array,
  place: AnsweredPlace,
  host: RequestsHost,
  files: ReadFile,
  address: string | undefined,
): Promise<Outcome> {
  const now = host.clock();
  const answers = Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body)));
  const asked = readFields(answers, { ways, zone: answers['zone'] ?? 'UTC', now });
  const known = place.keysets.find(({ id }) => id === place.current);
  if ('wrong' in asked || !known) return 'refused';
  const file = await files(`/data/keysets/${known.id}.json`);
  const keys = JSON.parse(new TextDecoder().decode(file)) as Recipients;
  const blob = await seal(encodeRecord(asked.record), keys);
  const parcel = {
    life: asked.life,
    tag: Uint8Array.from(known.tag.match(/../g) ?? [], (two) => Number.parseInt(two, 16)),
    id: crypto.getRandomValues(new Uint8Array(16)),
    // Nobody knows what this is the hash of: without a code nothing can be taken back.
    withdraw: crypto.getRandomValues(new Uint8Array(32)),
    blob,
  };
  const row = rowFor(packed(parcel), place, now);
  return row ? await keep(row, address, host, now) : 'refused';
}

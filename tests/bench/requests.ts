import { availableParallelism } from 'node:os';
import { packed, unpacked } from '#lib/request/parcel.ts';
import { shippedLimits } from '#server/requests/limits.ts';
import { sqliteRequests } from '#server/stores/requests-sqlite.ts';
import { floodServer, sendTo } from '#tests/support/flood.ts';
import { aParcel, someKeys } from '#tests/support/requests.ts';
import { quantile, type Result } from './results.ts';

/** Requests in a second, and for how long, in seconds. */
const rate = 200;
const seconds = 60;
/** After so many seconds memory is measured first. */
const settled = 10;

/** What became of a flood. */
interface Flood {
  statuses: number[];
  /** Milliseconds until each answer. */
  times: number[];
  /** Ids of the requests that were answered with yes. */
  accepted: string[];
  /** Seconds that it took until the last answer. */
  took: number;
}

/** Takes 200 requests a second for a minute, first without counters, then with the limits that are shipped. */
export async function measureRequests(): Promise<Result[]> {
  const keys = await someKeys('pq', 3);
  const parcel = unpacked(await aParcel(keys));
  if (!parcel) throw new Error('A request of our own is none.');
  // Only the id differs: what is encrypted is as blind to the function as chance.
  const bodies = Array.from({ length: rate * seconds }, () =>
    packed({ ...parcel, id: crypto.getRandomValues(new Uint8Array(16)) }),
  );

  const open = floodServer(keys, { open: 20_000, counted: undefined });
  const origin = await open.start();
  let early = 0;
  const flood = await send(origin, bodies, async () => {
    early = await open.memory();
  });
  const late = await open.memory();
  await open.kill();
  const lost = await missing(open.file, flood.accepted);
  await open.end();

  const shipped = floodServer(keys, shippedLimits);
  const refusing = await send(await shipped.start(), bodies.slice(0, rate * 10), () => Promise.resolve());
  await shipped.kill();
  const lostThen = await missing(shipped.file, refusing.accepted);
  await shipped.end();

  const label = `requests, ${rate} a second for ${seconds} s on ${availableParallelism()} cores`;
  const other = refusing.statuses.filter((status) => ![200, 429, 503].includes(status)).length;
  return [
    { name: `${label}: accepted`, value: flood.accepted.length, unit: `of ${bodies.length}` },
    { name: `${label}: not accepted`, value: bodies.length - flood.accepted.length, unit: 'requests', target: 0 },
    { name: `${label}: time`, value: flood.took, unit: 's', target: seconds * 1.02 },
    { name: `${label}: half of the answers`, value: quantile(flood.times, 0.5), unit: 'ms' },
    { name: `${label}: 99 of 100 answers`, value: quantile(flood.times, 0.99), unit: 'ms' },
    { name: `${label}: accepted and lost`, value: lost, unit: 'requests', target: 0 },
    { name: `${label}: memory, end to ${settled} s`, value: late / early, unit: '×', target: 1.2 },
    {
      name: 'requests, the same with the shipped limits: accepted',
      value: refusing.accepted.length,
      unit: 'requests',
      target: shippedLimits.counted?.network ?? 0,
    },
    {
      name: 'requests, the same with the shipped limits: accepted and lost',
      value: lostThen,
      unit: 'requests',
      target: 0,
    },
    {
      name: 'requests, the same with the shipped limits: neither taken nor told to call',
      value: other,
      unit: 'requests',
      target: 0,
    },
  ];
}

/** Sends bodies at the rate, whether the ones before were answered or not. */
async function send(
  origin: string,
  bodies: readonly Uint8Array<ArrayBuffer>[],
  atSettled: () => Promise<void>,
): Promise<Flood> {
  const flood: Flood = { statuses: [], times: [], accepted: [], took: 0 };
  const begun = performance.now();
  const one = async (body: Uint8Array<ArrayBuffer>): Promise<void> => {
    const start = performance.now();
    const response = await sendTo(origin, body);
    const says = (await response?.text()) ?? '';
    // A refusal without a number to call counts as no answer.
    flood.statuses.push(response && (response.ok || says.includes('116006')) ? response.status : 0);
    flood.times.push(performance.now() - start);
    if (response?.status === 200) flood.accepted.push(Buffer.from(body.slice(10, 26)).toString('hex'));
  };
  const all: Promise<void>[] = [];
  let next = 0;
  let measured: Promise<void> | undefined;
  while (next < bodies.length) {
    const due = Math.min(bodies.length, Math.floor(((performance.now() - begun) / 1000) * rate) + 1);
    for (; next < due; next += 1) all.push(one(bodies[next] ?? new Uint8Array()));
    if (next >= rate * settled) measured ??= atSettled();
    await new Promise((resume) => setTimeout(resume, 1));
  }
  await Promise.all([...all, measured]);
  flood.took = (performance.now() - begun) / 1000;
  return flood;
}

async function missing(file: string, ids: readonly string[]): Promise<number> {
  const store = sqliteRequests(file);
  const found = await Promise.all(ids.map((id) => store.find(id, 0)));
  store.close();
  return found.filter((row) => !row).length;
}

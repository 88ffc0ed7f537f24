import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { heartbeat } from '#tools/setup/heartbeat.mjs';
import { root } from '#tools/setup/project.mjs';
import { measureAnswers, slowerForAnswers } from './answers.ts';
import { measureBuild, measureBuildOf } from './build.ts';
import { measureLeaflets } from './leaflets.ts';
import { measureLeaving, slower } from './leaving.ts';
import { manyServices, measureMany } from './many.ts';
import { measurePacks } from './packs.ts';
import { measureRequests } from './requests.ts';
import { quantile, table, withEarlier, type Result } from './results.ts';
import { measureSearch } from './search.ts';
import { measureVisits } from './visits.ts';
import { measureWeights } from './weights.ts';

/** How many times the content larger builds are measured with. */
const larger = [4, 16];

/** What can be measured, by name. */
const parts: Record<string, () => Promise<void>> = {
  build: () => step('building the content', () => built(1)),
  larger: async () => {
    for (const times of larger) await step(`building ${times} × the content`, () => built(times));
  },
  many: () =>
    step('building thousands of services', async () => {
      const { found, dist, remove } = await measureBuildOf('5,000 services in two languages', manyServices);
      await step('finding among thousands of services', () => measureMany(dist));
      remove();
      return found;
    }),
  requests: () => step('requests to be called', measureRequests),
  leaflets: () => step('printing sheets', measureLeaflets),
  leaving: () => step('leaving', left),
  answers: () => step('answering taps', answered),
};

const results: Result[] = [];
let now = '';
const pulse = heartbeat(() => now, console.log);

async function step(name: string, measure: () => Promise<Result[]> | Result[]): Promise<void> {
  now = name;
  console.log(`… ${name}`);
  pulse.touch();
  results.push(...(await measure()));
}

async function built(times: number): Promise<Result[]> {
  const { found, dist, remove } = await measureBuild(times);
  if (times === 1) {
    await step('weighing pages', () => measureWeights(dist));
    await step('counting requests', () => measureVisits(dist));
    await step('keeping copies', () => measurePacks(dist));
    await step('searching', () => measureSearch(dist));
  }
  remove();
  return found;
}

async function left(): Promise<Result[]> {
  const ends = { 'until the page is blank': 'blank', 'until the next site is asked': 'asked' } as const;
  const found: Result[] = [];
  for (const kept of [false, true]) {
    const times = await measureLeaving(kept);
    for (const [end, key] of Object.entries(ends))
      found.push(
        ...halfAndSlowest(
          `leaving${kept ? ' with a copy kept' : ''}, ${slower} × slower, ${end}`,
          times.map((one) => one[key]),
          kept ? 150 : 100,
        ),
      );
  }
  return found;
}

async function answered(): Promise<Result[]> {
  return halfAndSlowest(`from a tap on a sentence to the answer, ${slowerForAnswers} × slower`, await measureAnswers());
}

/** What the design wants to be done within a tenth of a second, or so. */
function halfAndSlowest(name: string, times: readonly number[], target = 100): Result[] {
  return [
    { name: `${name}: half of the times`, value: quantile(times, 0.5), unit: 'ms', target },
    { name: `${name}: the slowest`, value: Math.max(...times), unit: 'ms' },
  ];
}

/**
 * `npm run bench`: measures this project, prints what it found beside the targets and writes `bench/results.json`;
 * `npm run bench -- leaving answers` measures these parts only.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')} to measure; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();
pulse.stop();

const machine = {
  processor: cpus()[0]?.model ?? 'not known',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
};
const out = join(root, 'bench');
const file = join(out, 'results.json');
mkdirSync(out, { recursive: true });
writeFileSync(
  file,
  `${JSON.stringify({ machine, results: asked.length === 0 ? results : withEarlier(results, machine, file) }, undefined, 2)}\n`,
);
console.log(`\n${table(results)}\n\nWritten: bench/results.json`);

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
import { measureRequests } from './requests.ts';
import { quantile, table, type Result } from './results.ts';
import { measureSearch } from './search.ts';
import { measureVisits } from './visits.ts';
import { measureWeights } from './weights.ts';

/** `npm run bench`: measures this project, prints what it found beside the targets and writes `bench/results.json`. */
const sizes = [1, 4, 16];

const results: Result[] = [];
let now = '';
const pulse = heartbeat(() => now, console.log);
const step = async (name: string, measure: () => Promise<Result[]> | Result[]): Promise<void> => {
  now = name;
  console.log(`… ${name}`);
  pulse.touch();
  results.push(...(await measure()));
};

for (const times of sizes) {
  await step(`building ${times} × the content`, async () => {
    const { found, dist, remove } = await measureBuild(times);
    if (times === 1) {
      await step('weighing pages', () => measureWeights(dist));
      await step('counting requests', () => measureVisits(dist));
      await step('searching', () => measureSearch(dist));
    }
    remove();
    return found;
  });
}
await step('building thousands of services', async () => {
  const { found, dist, remove } = await measureBuildOf('5,000 services in two languages', manyServices);
  await step('finding among thousands of services', () => measureMany(dist));
  remove();
  return found;
});
await step('requests to be called', measureRequests);
await step('printing sheets', measureLeaflets);
await step('leaving', async () => {
  const times = await measureLeaving();
  const ends = { 'until the page is blank': 'blank', 'until the next site is asked': 'asked' } as const;
  return Object.entries(ends).flatMap(([end, key]): Result[] => {
    const all = times.map((one) => one[key]);
    const name = `leaving, ${slower} × slower, ${end}`;
    return [
      { name: `${name}: half of the times`, value: quantile(all, 0.5), unit: 'ms', target: 100 },
      { name: `${name}: the slowest`, value: Math.max(...all), unit: 'ms' },
    ];
  });
});
await step('answering taps', async () => {
  const times = await measureAnswers();
  const name = `from a tap on a sentence to the answer, ${slowerForAnswers} × slower`;
  return [
    { name: `${name}: half of the times`, value: quantile(times, 0.5), unit: 'ms', target: 100 },
    { name: `${name}: the slowest`, value: Math.max(...times), unit: 'ms' },
  ];
});
pulse.stop();

const machine = {
  processor: cpus()[0]?.model ?? 'not known',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
};
const out = join(root, 'bench');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'results.json'), `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
console.log(`\n${table(results)}\n\nWritten: bench/results.json`);

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { infoOf, localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { sizes } from '#tests/support/browser/test.ts';
import { launchOptions } from '#tests/support/launch.ts';
import { writeRegistry } from '#tests/support/other-build.ts';
import { serveDist } from '#tests/support/serve-dist.ts';
import { pagesOf } from '../support/browser/dist-copy.ts';
import { slower } from './leaving.ts';
import { quantile, type Result } from './results.ts';

/** The place that grows, how far, and in which languages: one from left to right, one from right to left. */
const place = 'no';
const total = 5000;
const kept = (['ltr', 'rtl'] as const).flatMap((dir) => localeList.find((locale) => locales[locale].dir === dir) ?? []);
const kib = 1024;

/** What is changed of a record. */
interface Yaml {
  needs: string[];
  areas: string[] | 'all';
  contacts: { area?: string }[];
  entry: string;
}

/**
 * Makes a country of `total` services in a copy of the project: the same services again in one new town after the other,
 * as a country has more towns when it has more services. All but two languages are taken out of the registry.
 */
export function manyServices(folder: string): void {
  writeRegistry(folder, Object.fromEntries(kept.map((locale) => [locale, infoOf(locale)])));
  const placeFile = join(folder, 'content/places', `${place}.yaml`);
  const coverageFile = join(folder, 'content/coverage.yaml');
  const services = join(folder, 'content/services', place);
  const record = parse(readFileSync(placeFile, 'utf8')) as { areas: Record<string, object> };
  const coverage = parse(readFileSync(coverageFile, 'utf8')) as Record<string, Record<string, { published: string[] }>>;
  const originals = readdirSync(services).map((file) => parse(readFileSync(join(services, file), 'utf8')) as Yaml);
  for (let made = originals.length; made < total; made += 1) {
    const at = Math.floor(made / originals.length);
    const town = `town${at}`;
    // Spread over the country, so that some are near each other.
    record.areas[town] ??= { names: { en: `Town ${at}` }, at: [58 + (at % 13), 5 + ((at * 7) % 25)] };
    const original = originals[made % originals.length];
    if (!original) throw new Error(`There are no services in content/services/${place}.`);
    const id = `${original.needs[0] ?? 'talk'}-${town}-${made}`;
    const copy = { ...original, areas: [town], contacts: original.contacts.map(({ area: _, ...contact }) => contact) };
    writeFileSync(join(services, `${id}.yaml`), stringify(copy, { aliasDuplicateObjects: false }));
    coverage[place]?.[original.entry]?.published.push(id);
  }
  writeFileSync(placeFile, stringify(record, { aliasDuplicateObjects: false }));
  writeFileSync(coverageFile, stringify(coverage, { aliasDuplicateObjects: false }));
}

/** Weights of the lists of services and of what the filter loads, and how long a choice takes on a slow phone. */
export async function measureMany(dist: string): Promise<Result[]> {
  const packed = (path: string): number => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
  const heaviest = (pattern: RegExp): number =>
    Math.max(
      ...pagesOf(dist)
        .filter((path) => pattern.test(path))
        .map((path) => packed(join(path, 'index.html'))),
    );
  const name = `finding among ${total} services`;
  const folder = join('data/find', place, sourceLocale);
  const parts = readdirSync(join(dist, folder)).map((file) => packed(join(folder, file)));
  return [
    { name: `${name}: the list`, value: heaviest(/\/services\/$/), unit: 'bytes', target: 14 * kib },
    { name: `${name}: the heaviest need`, value: heaviest(/\/services\/\w+\/$/), unit: 'bytes', target: 14 * kib },
    {
      name: `${name}: the heaviest need in a town`,
      value: heaviest(/\/services\/\w+\/\w+\/$/),
      unit: 'bytes',
      target: 14 * kib,
    },
    { name: `${name}: the heaviest card`, value: heaviest(/\/service\/[\w-]+\/$/), unit: 'bytes', target: 11 * kib },
    {
      name: `${name}: the heaviest guide`,
      value: heaviest(new RegExp(`^/\\w+/${place}/(?!notes)[a-z]+/$`)),
      unit: 'bytes',
      target: 14 * kib,
    },
    { name: `${name}: the heaviest file of the filter`, value: Math.max(...parts), unit: 'bytes', target: 15 * kib },
    ...(await measureChoices(dist, name)),
  ];
}

async function measureChoices(dist: string, name: string): Promise<Result[]> {
  const served = await serveDist(dist);
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage(sizes['a phone']);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(served.origin + pathTo(sourceLocale, place, 'services'));
  await page.locator('.filter > summary').click();
  await page.locator('find-services:defined').waitFor();
  const towns = await page
    .locator('[name=area] > option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const first: number[] = [];
  const again: number[] = [];
  for (const town of towns.slice(1, 11)) {
    first.push(await choose(page, 'area', town));
    for (const need of ['advice', 'rooms', 'talk', '']) again.push(await choose(page, 'need', need));
  }
  await browser.close();
  await served.stop();
  return [
    {
      name: `${name}, ${slower} × slower: a town, with its files: the slowest`,
      value: Math.max(...first),
      unit: 'ms',
      target: 1000,
    },
    {
      name: `${name}, ${slower} × slower: a choice: half of the times`,
      value: quantile(again, 0.5),
      unit: 'ms',
      target: 100,
    },
    { name: `${name}, ${slower} × slower: a choice: the slowest`, value: Math.max(...again), unit: 'ms' },
  ];
}

/** Milliseconds from a choice until its list stands in the page and the browser has painted it. */
function choose(page: Page, field: string, value: string): Promise<number> {
  return page.evaluate(
    async ([name, chosen]) => {
      const select = document.querySelector<HTMLSelectElement>(`find-services [name=${name}]`);
      const found = document.querySelector('[data-found]');
      if (!select || !found) throw new Error('There is no filter.');
      const changed = new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          done();
        }).observe(found, { childList: true });
      });
      const begun = performance.now();
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await changed;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begun;
    },
    [field, value] as const,
  );
}

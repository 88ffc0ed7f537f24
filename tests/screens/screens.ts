import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { isLocale, localeList, type Locale } from '#lib/i18n/locales.ts';
import { templates } from '#tools/templates.ts';
import { launchOptions } from '../support/launch.ts';
import { serveDist } from '../support/serve-dist.ts';

/** `npm run screens [-- guide home] [sr-latn sq] [rs]`: one contact sheet per template, widths × languages × light, dark and print. */
const widths = [320, 390, 1280];
const looks: [name: string, options: BrowserContextOptions, print: boolean][] = [
  ['light', { colorScheme: 'light' }, false],
  ['dark', { colorScheme: 'dark' }, false],
  ['print', { colorScheme: 'light' }, true],
];
const out = resolve('screens');
const places = readdirSync(resolve('content/places')).map((file) => file.replace('.yaml', ''));

/** What a reader does first on a page, for pictures that a page at rest does not show. */
const acts: Record<string, { template: string; act: (page: Page) => Promise<void> }> = {
  filter: {
    template: 'services',
    act: async (page) => {
      await page.locator('.filter > summary').click();
      await page.locator('find-services:defined').waitFor();
      await page.locator('[name=need]').selectOption('advice');
      await page.locator('[data-found] > section').first().waitFor();
    },
  },
};
const names = [...Object.keys(templates), ...Object.keys(acts)];

const words = process.argv.slice(2);
const wanted = words.filter((word) => names.includes(word));
const spoken = words.filter((word): word is Locale => isLocale(word));
const place = words.find((word) => places.includes(word)) ?? places[0] ?? '';
const unknown = words.find((word) => !(names.includes(word) || isLocale(word) || places.includes(word)));
if (unknown !== undefined) {
  const known = [...names, ...localeList, ...places];
  console.error(`There is no template, language or place “${unknown}”; write some of: ${known.join(', ')}.`);
  process.exit(1);
}

mkdirSync(out, { recursive: true });
const served = await serveDist();
const browser = await chromium.launch(launchOptions());
for (const name of wanted.length > 0 ? wanted : names) {
  const { template, act } = acts[name] ?? { template: name, act: () => Promise.resolve() };
  const shots: { label: string; width: number; image: Buffer }[] = [];
  for (const [look, options, print] of looks) {
    for (const width of widths) {
      for (const locale of spoken.length > 0 ? spoken : localeList) {
        const path = templates[template]?.(locale, place) ?? '/';
        shots.push({
          label: `${locale} ${width} ${look}`,
          width,
          image: await shoot(
            browser,
            served.origin + path,
            { ...options, viewport: { width, height: 844 } },
            act,
            print,
          ),
        });
      }
    }
  }
  writeFileSync(join(out, `${name}.png`), await sheet(browser, shots));
  console.log(join('screens', `${name}.png`));
}
await browser.close();
await served.stop();

async function shoot(
  from: Browser,
  address: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
  print: boolean,
): Promise<Buffer> {
  const page = await from.newPage(options);
  await page.goto(address);
  await act(page);
  if (print) await page.emulateMedia({ media: 'print' });
  const image = await page.screenshot({ fullPage: true });
  await page.close();
  return image;
}

/** All pictures of a template on one page, each scaled to a fourth of a wide screen. */
async function sheet(
  from: Browser,
  shots: readonly { label: string; width: number; image: Buffer }[],
): Promise<Buffer> {
  const page = await from.newPage({ viewport: { width: 2600, height: 1200 } });
  const figures = shots.map(
    ({ label, width, image }) =>
      `<figure><figcaption>${label}</figcaption><img width="${width === 1280 ? 480 : 220}" src="data:image/png;base64,${image.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<body style="display:flex;flex-wrap:wrap;gap:12px;align-items:start;font:14px sans-serif;background:#888">${figures.join('')}`,
  );
  const image = await page.screenshot({ fullPage: true });
  await page.close();
  return image;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { localeList } from '#lib/i18n/locales.ts';
import { templates } from '#tools/templates.ts';
import { launchOptions } from '../support/launch.ts';
import { serveDist } from '../support/serve-dist.ts';

/** `npm run screens [-- guide home]`: one contact sheet per template, widths × languages × light, dark and print. */
const widths = [320, 390, 1280];
const looks: [name: string, options: BrowserContextOptions, print: boolean][] = [
  ['light', { colorScheme: 'light' }, false],
  ['dark', { colorScheme: 'dark' }, false],
  ['print', { colorScheme: 'light' }, true],
];
const place = 'no';
const out = resolve('screens');

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

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no template “${unknown}”; write one of: ${names.join(', ')}.`);
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
      for (const locale of localeList) {
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

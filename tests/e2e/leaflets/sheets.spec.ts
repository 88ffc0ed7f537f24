import { expect, test } from '@playwright/test';
import { leafletsOf } from '#integrations/content/leaflets.ts';
import { scanned } from '#lib/leaflets/address.ts';
import { formatList, formats, type FormatId } from '#lib/leaflets/formats.ts';
import { quietZone } from '#lib/leaflets/qr.ts';
import { sheetsOf, type Sheet } from '#lib/leaflets/sheet.ts';
import { localeList, locales, type Locale } from '#lib/i18n/locales.ts';
import { everything, placesInScope } from '#tests/support/browser/scope.ts';
import { inside } from '#tests/support/leaflets/pdf.ts';
import { codesOn, damaged, drawn, lightAround } from '#tests/support/leaflets/raster.ts';
import { withClass, wordsOf } from '#tests/support/leaflets/tree.ts';
import { Printer } from '#tools/leaflets/printer.ts';

const isFirstOfScript = (locale: Locale): boolean =>
  localeList.find((one) => locales[one].script === locales[locale].script) === locale;
const scripts = localeList.filter(isFirstOfScript);
const looks = everything ? [false, true] : [false];

/** Languages under test: all, or in turns one of those that write from left to right, and the one that does not. */
function languagesFor(format: FormatId): Locale[] {
  if (everything) return localeList;
  const [toTheRight, toTheLeft] = ['ltr', 'rtl'].map((dir) => scripts.filter((one) => locales[one].dir === dir));
  const turn = toTheRight?.[formatList.indexOf(format) % toTheRight.length];
  return [...(toTheLeft ?? []), ...(turn ? [turn] : [])];
}

/** Sheets of a kind for the languages under test; where several stand on one, each is first once. */
function sheetsFor(place: string, format: FormatId, plain: boolean): Sheet[] {
  const leaflets = leafletsOf(place);
  const order = { format, worker: 'en', area: '', plain };
  const languages = languagesFor(format);
  if (formats[format].languages === 1) return sheetsOf({ ...order, locales: languages }, leaflets);
  const orders = languages.map((first) => [first, ...localeList.filter((one) => one !== first)]);
  return orders.flatMap((inOrder) => sheetsOf({ ...order, locales: inOrder }, leaflets).slice(0, everything ? 9 : 1));
}

// Printing and reading a sheet takes a second, and a test goes through many.
test.setTimeout(everything ? 300_000 : 120_000);

let printer: Printer;
test.beforeAll(async () => {
  printer = await Printer.start();
});
test.afterAll(async () => {
  await printer.stop();
});

for (const place of placesInScope)
  for (const format of formatList)
    for (const plain of looks)
      test(`a program that did not make it reads ${format} of ${place}${plain ? ', plain' : ''}`, async () => {
        const { origin } = leafletsOf(place);
        for (const { node, codes, locales: on } of sheetsFor(place, format, plain)) {
          const pdf = await printer.print(node, format);
          const { pages, texts } = await drawn(pdf);
          const { fonts, glyphs, metadata } = await inside(pdf);
          const [page] = pages;
          const label = `${format} in ${on.join(', ')}`;

          expect(pages.length, `pages of ${label}`).toBe(1);
          const found = page ? await codesOn(page) : [];
          expect(found.length, `codes on ${label}`).toBe(withClass(node, 'leaf-qr').length);
          const wanted = codes.map((code) => scanned(origin, code)).sort();
          expect([...new Set(found.map(({ says }) => says))].sort(), `addresses on ${label}`).toEqual(wanted);
          expect(
            page && found.every((code) => lightAround(page, code, quietZone)),
            `white around codes of ${label}`,
          ).toBe(true);

          const phones = withClass(node, 'leaf-phone').map(wordsOf);
          expect(phones.length).toBeGreaterThan(0);
          const text = texts.join('');
          expect(
            phones.filter((one) => !text.includes(one)),
            `numbers of ${label}`,
          ).toEqual([]);

          expect(
            fonts.filter(({ name, embedded }) => !embedded || !name.includes('+Noto')),
            `fonts of ${label}`,
          ).toEqual([]);
          expect(glyphs.length).toBeGreaterThan(50);
          expect(
            glyphs.filter((glyph) => glyph === 0),
            `boxes in place of letters on ${label}`,
          ).toEqual([]);
          expect(metadata, `metadata of ${label}`).toEqual([]);
        }
      });

test('every letter of every language is in the fonts that travel along', async () => {
  const { length } = localeList;
  for (const format of formatList.filter((one) => formats[one].languages === 6)) {
    const order = { format, worker: 'en', area: '', plain: false, locales: localeList };
    const sheets = sheetsOf(order, leafletsOf(placesInScope[0]));
    expect(new Set(sheets.flatMap((one) => one.locales)).size).toBe(length);
    for (const { node, locales: on } of sheets) {
      const { fonts, glyphs } = await inside(await printer.print(node, format));
      const label = `${format} in ${on.join(', ')}`;
      expect(
        fonts.filter(({ embedded }) => !embedded),
        `fonts of ${label}`,
      ).toEqual([]);
      expect(
        glyphs.filter((glyph) => glyph === 0),
        `boxes in place of letters on ${label}`,
      ).toEqual([]);
    }
  }
});

test('a label is still read when 15 % of its code is worn off from a corner, or a tenth in the middle', async () => {
  const { origin } = leafletsOf(placesInScope[0]);
  for (const { node, codes } of sheetsFor(placesInScope[0], 'labels', false)) {
    const { pages } = await drawn(await printer.print(node, 'labels'));
    const [page] = pages;
    if (!page) throw new Error('The sheet has no page.');
    const whole = await codesOn(page);
    for (const [side, share] of [
      ['corner', 0.15],
      ['middle', 0.1],
    ] as const)
      for (const colour of [0, 255]) {
        const read = await codesOn(damaged(page, whole, { share, side, colour }));
        expect(
          read.map(({ says }) => says),
          `worn in the ${side}, ${colour}`,
        ).toEqual(whole.map(() => scanned(origin, codes[0] ?? '')));
      }
  }
});

test('the same sheet is the same file, byte for byte, from another browser too', async () => {
  const other = await Printer.start();
  try {
    for (const format of formatList)
      for (const { node } of sheetsFor(placesInScope[0], format, true).slice(0, 1)) {
        const [one, two] = [await printer.print(node, format), await other.print(node, format)];
        expect(Buffer.compare(one, two), format).toBe(0);
      }
  } finally {
    await other.stop();
  }
});

test('a sheet that is too full is not printed', async () => {
  const leaflets = leafletsOf(placesInScope[0]);
  const long = 'word '.repeat(400);
  const words = Object.fromEntries(
    Object.entries(leaflets.languages).map(([locale, one]) => [locale, { ...one, three: [long] }]),
  );
  const order = { format: 'cards', locales: ['en'], worker: 'en', area: '', plain: true } as const;
  const [sheet] = sheetsOf(order, { ...leaflets, languages: words });
  await expect(printer.print(sheet?.node ?? { tag: 'p', attributes: {}, children: [] }, 'cards')).rejects.toThrow(
    'cards: not everything fits; write fewer numbers after --lines, leave out the name with --plain, or shorten it in content/site.yaml.',
  );
});

test('a letter that no font of ours has stops the printing', async () => {
  const node = { tag: 'section', attributes: { class: 'leaf' }, children: ['ខ្មែរ 漢'] };
  await expect(printer.print(node, 'cards')).rejects.toThrow('in none of our fonts');
});

import { leafletsOf } from '#integrations/content/leaflets.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { formatList } from '#lib/leaflets/formats.ts';
import { sheetsOf } from '#lib/leaflets/sheet.ts';
import { Printer } from '#tools/leaflets/printer.ts';
import { quantile, type Result } from './results.ts';

/** Time to make one sheet as a PDF, over every kind and language of a place, once the browser has started. */
export async function measureLeaflets(): Promise<Result[]> {
  const place = leafletsOf('no');
  const order = { locales: localeList, worker: 'en', area: '', plain: false };
  const sheets = formatList.flatMap((format) => sheetsOf({ ...order, format }, place));
  const printer = await Printer.start();
  const times: number[] = [];
  for (const { node } of sheets) {
    const begun = performance.now();
    await printer.print(node, 'a sheet');
    times.push(performance.now() - begun);
  }
  await printer.stop();
  return [
    {
      name: `one of ${sheets.length} sheets as a PDF: half of the times`,
      value: quantile(times, 0.5),
      unit: 'ms',
      target: 500,
    },
    { name: 'one sheet as a PDF: the slowest', value: Math.max(...times), unit: 'ms' },
  ];
}

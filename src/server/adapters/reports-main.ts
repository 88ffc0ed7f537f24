import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceMessages } from '#lib/i18n/messages.ts';
import { countReports, removeReports, type Counted } from '../reports.ts';
import type { Store } from '../store.ts';
import { sqliteStore } from '../stores/sqlite.ts';

/** Something that the command cannot do, as a sentence for who asked for it. */
class Refusal extends Error {}

/** `npm run reports [-- --done SERVICE]`: what readers say is wrong, or the end of it for one service. */
async function main(words: readonly string[]): Promise<void> {
  const file = process.env['STORE_FILE'] ?? fileURLToPath(new URL('../../../var/store.sqlite', import.meta.url));
  const done = askedFor(words);
  if (!existsSync(file)) {
    throw new Refusal(
      `There is no store at ${relative('.', file)}, so nothing was reported yet. STORE_FILE names another one.`,
    );
  }
  const store = sqliteStore(file);
  try {
    const reports = await countReports(store);
    console.log(done === undefined ? said(reports) : await remove(done, reports, store));
  } finally {
    store.close();
  }
}

function askedFor(words: readonly string[]): string | undefined {
  const [option, service, ...more] = words.flatMap((word) => (word.startsWith('--') ? word.split('=') : [word]));
  if (option === undefined) return undefined;
  if (option !== '--done') throw new Refusal(`There is no “${option}” here; write nothing, or --done and a service.`);
  if (service === undefined) throw new Refusal('--done needs a service; write its name, such as no/talk-oslo-1.');
  if (more.length > 0) throw new Refusal(`“${more.join(' ')}” is too much; write --done and one service.`);
  return service;
}

async function remove(asked: string, reports: readonly Counted[], store: Store): Promise<string> {
  const known = [...new Set(reports.map(({ service }) => service))];
  const found = known.filter((one) => one === asked || one.endsWith(`/${asked}`));
  const [service, ...others] = found;
  if (service === undefined) {
    throw new Refusal(
      `Nothing is reported about “${asked}”; there are reports about: ${known.join(', ') || 'nothing'}.`,
    );
  }
  if (others.length > 0) throw new Refusal(`“${asked}” may be any of ${found.join(', ')}; write one of them.`);
  await removeReports(service, store);
  return `The reports about ${service} are removed.`;
}

function said(reports: readonly Counted[]): string {
  if (reports.length === 0) return 'Nothing is reported.';
  const lines = reports.map((report, at) => {
    const head = reports[at - 1]?.service === report.service ? '' : `${report.service}\n`;
    return `${head}  ${sourceMessages[`wrong.${report.what}`] ?? report.what}: ${howOften(report)}`;
  });
  return `${lines.join('\n')}\nWhen a service is right again: npm run reports -- --done SERVICE`;
}

function howOften({ count, first, last }: Counted): string {
  return `${count} ${count === 1 ? 'time' : 'times'}, ${first === last ? `on ${first}` : `${first} to ${last}`}`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

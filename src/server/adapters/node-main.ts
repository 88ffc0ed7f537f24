import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedLimits } from '../requests/limits.ts';
import { sqliteRequests } from '../stores/requests-sqlite.ts';
import { sqliteStore } from '../stores/sqlite.ts';
import { isCode } from './dist-files.ts';
import { readEdition, takesReports } from './edition.ts';
import { sendBy } from './notify.ts';
import { startServer } from './node.ts';
import { readTokensFor } from './tokens.ts';

const root = new URL('../../../', import.meta.url);
const inRoot = (path: string) => fileURLToPath(new URL(path, root));
const { PORT, HOST, DIST_DIR, STORE_FILE, REQUESTS_FILE, INBOX_TOKENS, ADDRESS_HEADER, BEHIND_TLS } = process.env;
const port = Number(PORT ?? 4321);
const dist = DIST_DIR ?? inRoot('dist');

async function main(): Promise<void> {
  if (!existsSync(dist)) throw new Error('There is no dist/ yet, so there is nothing to serve. Run: npm run build');
  const store = sqliteStore(STORE_FILE ?? inRoot('var/store.sqlite'));
  const site = new URL('content/site.yaml', root);
  const edition = readEdition(site, BEHIND_TLS === '1');
  const requestStore = sqliteRequests(REQUESTS_FILE ?? inRoot('var/requests.sqlite'));
  const { tokens, demo } = readTokensFor(dist, inRoot('var/demo'), INBOX_TOKENS ?? '');
  const requests = { store: requestStore, limits: shippedLimits, tokens };
  const server = await startServer({
    dist,
    store,
    edition,
    reports: takesReports(site),
    port,
    host: HOST,
    requests,
    addressHeader: ADDRESS_HEADER,
    send: sendBy(process.env),
  });

  const address = `http://${HOST ?? 'localhost'}:${server.port}`;
  console.log(`The site:     ${address}/\nThe function: ${address}/api/health`);
  if (demo !== undefined) console.log(`The inbox:    ${address}/inbox/ (${demo})`);
  console.log('Ctrl+C stops all.');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    store.close();
    requestStore.close();
    process.exit(0);
  };
  // The last one: whoever started this process is gone.
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => void stop());
}

function sentence(error: unknown): string {
  if (isCode(error, 'EADDRINUSE')) {
    return `Port ${port} is in use by another program. Choose another one, for example: PORT=${port + 1} npm run serve`;
  }
  if (isCode(error, 'EACCES'))
    return `This user may not use port ${port}. Choose one above 1023, for example: PORT=4321 npm run serve`;
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(sentence(error));
  process.exitCode = 1;
});

import { sqliteRequests } from '#server/stores/requests-sqlite.ts';
import { memoryStore } from '#server/stores/memory.ts';
import { startServer } from '#server/adapters/node.ts';
import type { Limits } from '#server/requests/limits.ts';

/** A server of its own, as `npm run serve` starts it, that a test may kill: `DIST`, `REQUESTS` and `LIMITS` say how. */
const { DIST = '', REQUESTS = '', LIMITS = '' } = process.env;
const server = await startServer({
  dist: DIST,
  store: memoryStore(),
  edition: { trial: true, tls: false },
  port: 0,
  requests: { store: sqliteRequests(REQUESTS), limits: JSON.parse(LIMITS) as Limits, tokens: {} },
});
process.send?.({ port: server.port });
process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));

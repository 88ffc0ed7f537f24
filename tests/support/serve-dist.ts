import { fileURLToPath } from 'node:url';
import { startServer } from '#server/adapters/node.ts';
import { memoryStore } from '#server/stores/memory.ts';

/** The build, served as readers get it. */
export interface Served {
  /** Without a slash at its end. */
  origin: string;
  /** Ends it. */
  stop: () => Promise<void>;
}

/** Serves a build on a free port of this machine. */
export async function serveDist(dist = fileURLToPath(new URL('../../dist', import.meta.url))): Promise<Served> {
  const server = await startServer({ dist, store: memoryStore(), edition: { trial: true, tls: false }, port: 0 });
  return { origin: `http://localhost:${server.port}`, stop: server.stop };
}

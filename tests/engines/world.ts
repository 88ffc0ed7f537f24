import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { copyDist, pagesOf } from '../support/browser/dist-copy.ts';
import { serveDist } from '../support/serve-dist.ts';

/** The built site and the two other sites of a visit, on ports of this machine. */
export interface EngineWorld {
  /** Origin of the site. */
  site: string;
  /** The page on which the reader found the site: what Back must show. */
  before: string;
  /** The site that the exit leads to here. */
  neutral: string;
  stop: () => Promise<void>;
}

/** Serves a copy of the build whose exits lead to a page of this machine; nothing asks the real address. */
export async function startEngineWorld(): Promise<EngineWorld> {
  const { folder, exits, remove } = copyDist();
  const before = await startPage('before');
  const neutral = await startPage('neutral');
  for (const path of pagesOf(folder)) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const html = exits.reduce((text, exit) => text.replaceAll(exit, neutral.address), readFileSync(file, 'utf8'));
    writeFileSync(file, html);
  }
  const served = await serveDist(folder);
  return {
    site: served.origin,
    before: before.address,
    neutral: neutral.address,
    stop: async () => {
      await Promise.all([served.stop(), stopped(before.server), stopped(neutral.server)]);
      remove();
    },
  };
}

async function startPage(title: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>${title}</title><link rel="icon" href="data:,"><p>${title}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function stopped(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

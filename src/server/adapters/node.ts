import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { headersFor, type Edition } from '#lib/headers.ts';
import { createApp } from '../app.ts';
import type { Store } from '../store.ts';
import { servicesIn } from '../files.ts';
import { distFiles, isCode } from './dist-files.ts';

/** How to serve on this machine. */
export interface NodeOptions {
  /** Folder of the build. */
  dist: string;
  /** Where blobs are kept. */
  store: Store;
  /** What decides the headers. */
  edition: Edition;
  /** Whether readers can say that something is wrong with a service. */
  reports?: boolean;
  /** 0 takes any free port. */
  port: number;
  /** Names or addresses to listen on; without them, this machine only. */
  host?: string | undefined;
  /** The time now. */
  clock?: () => Date;
}

/** A running server. */
export interface Running {
  /** The port it really got. */
  port: number;
  /** Takes no more requests, and ends when the open ones are answered, at the latest after two seconds. */
  stop: () => Promise<void>;
}

const sweepEvery = 60 * 60 * 1000;
const patience = 2000;

/** Serves the build and the function. Nothing of a request is printed or kept. */
export async function startServer({
  dist,
  store,
  edition,
  reports = false,
  port,
  host,
  clock,
}: NodeOptions): Promise<Running> {
  const now = clock ?? (() => new Date());
  const files = await distFiles(dist);
  const app = createApp({
    store,
    clock: now,
    headers: (path) => headersFor(path, edition),
    files,
    isService: reports ? servicesIn(files) : undefined,
  });
  const listener = getRequestListener(app.fetch);
  const servers: Server[] = [await listen(listener, port, host ?? '127.0.0.1')];
  const got = (servers[0]?.address() as AddressInfo).port;
  if (host === undefined) servers.push(...(await alsoOnIpv6(listener, got)));

  const sweep = () => void store.sweep(now()).catch(() => undefined);
  sweep();
  const timer = setInterval(sweep, sweepEvery).unref();

  return {
    port: got,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(servers.map(close));
    },
  };
}

type Listener = ReturnType<typeof getRequestListener>;

function listen(listener: Listener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => void listener(request, response));
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Some clients turn `localhost` into ::1 and try nothing else. A machine without IPv6 does without;
 * another program on that port is a mistake, since readers would meet that one.
 */
async function alsoOnIpv6(listener: Listener, port: number): Promise<Server[]> {
  try {
    return [await listen(listener, port, '::1')];
  } catch (error) {
    if (isCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL')) return [];
    throw error;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
  });
}

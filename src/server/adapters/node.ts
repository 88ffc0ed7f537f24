import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Context } from 'hono';
import { headersFor, type Edition } from '#lib/headers.ts';
import { createApp } from '../app.ts';
import { notifier, tickMinutes, type Send } from '../notify/notifier.ts';
import { readPlaces } from '../requests/config.ts';
import type { RequestsOptions } from '../requests/mount.ts';
import { hourOf } from '../requests/store.ts';
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
  /** How requests to be called are taken; without it none are. */
  requests?: Omit<RequestsOptions, 'files' | 'address'> | undefined;
  /** Sends the notification of the helpline; without it none is sent. */
  send?: Send | undefined;
  /** Name of the header in which a proxy in front says who asks; without it the connection says. */
  addressHeader?: string | undefined;
}

/** A running server. */
export interface Running {
  /** The port it really got. */
  port: number;
  /** Takes no more requests, and ends when the open ones are answered, at the latest after two seconds. */
  stop: () => Promise<void>;
}

/** Requests end with an hour, so none outlives it by more than this. */
const sweepEvery = 5 * 60 * 1000;
const patience = 2000;

/** Serves the build and the function. Nothing of a request is printed or kept. */
export async function startServer(options: NodeOptions): Promise<Running> {
  const { dist, store, edition, reports, port, host, clock, requests, addressHeader, send } = options;
  const now = clock ?? (() => new Date());
  const files = await distFiles(dist);
  const keysets = async () =>
    Object.values(await readPlaces(files)).flatMap((place) => place.keysets.map(({ id }) => id));
  const tell = requests && send && notifier(requests.store, keysets, send);
  const app = createApp({
    store,
    clock: now,
    headers: (path) => headersFor(path, edition),
    files,
    isService: reports === true ? servicesIn(files) : undefined,
    requests: requests && { ...requests, files, address: addressFrom(addressHeader), arrived: tell?.arrived },
  });
  const listener = getRequestListener(app.fetch);
  const servers: Server[] = [await listen(listener, port, host ?? '127.0.0.1')];
  const got = (servers[0]?.address() as AddressInfo).port;
  if (host === undefined) servers.push(...(await alsoOnIpv6(listener, got)));

  const sweep = () => {
    void store.sweep(now()).catch(() => undefined);
    void requests?.store.sweep(hourOf(now())).catch(() => undefined);
  };
  sweep();
  const timer = setInterval(sweep, sweepEvery).unref();

  const ticks = setInterval(() => void tell?.tick(now()).catch(() => undefined), tickMinutes * 60_000).unref();

  return {
    port: got,
    stop: async () => {
      clearInterval(timer);
      clearInterval(ticks);
      await Promise.all(servers.map(close));
    },
  };
}

/** Who asks, for the counters: nothing else may use it. */
function addressFrom(header: string | undefined): (context: Context) => string | undefined {
  return (context) => {
    if (header !== undefined) return context.req.header(header)?.split(',').at(-1)?.trim();
    const { incoming } = context.env as { incoming?: { socket: { remoteAddress?: string } } };
    return incoming?.socket.remoteAddress;
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

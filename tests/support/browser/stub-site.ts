import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/**
 * How the stub behaves: it answers at once, late, never, nobody listens, or it gives no page, as when a phone hands
 * the address to an app.
 */
export type Mood = 'answers' | 'answers late' | 'never answers' | 'refuses' | 'gives no page';

/** Every way in which another site can meet somebody who leaves. */
export const moods: readonly Mood[] = ['answers', 'answers late', 'never answers', 'refuses', 'gives no page'];

/** Whether the page of the site stays in its place, and must be blank itself. */
export function leavesInPlace(mood: Mood): boolean {
  return mood === 'never answers' || mood === 'gives no page';
}

/** A request that reached the stub. */
export interface Asked {
  method: string;
  host: string;
  /** Path with its query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** By the clock of this machine, in milliseconds. */
  at: number;
}

/** Colour of the page that ends a recording. */
export const endColour = [0, 0, 254] as const;

const late = 1500;

/** A stub that stands for other sites, whatever their names. */
export interface StubSite {
  port: number;
  /** Requests since the last `forget`. */
  asked: Asked[];
  /** Forgets the requests so far. */
  forget: () => void;
  /** Changes how it behaves from the next request on. */
  be: (mood: Mood) => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts a stub that answers every address with a small page. `/empty` answers 204, as some downloads do;
 * `/find?to=ADDRESS` is the page where a reader found the site, with links to it; `/end` is blue, to end a recording.
 */
export async function startStub(certificate: Certificate): Promise<StubSite> {
  const asked: Asked[] = [];
  const waiting = new Set<NodeJS.Timeout>();
  let mood: Mood = 'answers';

  const server = createServer(certificate, ({ method = '', url = '', headers }, response) => {
    asked.push({
      method,
      host: headers.host ?? '',
      path: url,
      headers,
      at: performance.timeOrigin + performance.now(),
    });
    if (mood === 'never answers') return;
    if (mood === 'gives no page') response.writeHead(204).end();
    else if (mood === 'answers late') waiting.add(setTimeout(() => answer(url, headers.host ?? '', response), late));
    else answer(url, headers.host ?? '', response);
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    port,
    asked,
    forget: () => void asked.splice(0),
    be: async (next) => {
      mood = next;
      // A connection that waits for an answer would go on waiting in the next test.
      server.closeAllConnections();
      if (next === 'refuses') await close();
      else if (!server.listening) await listen(port);
    },
    stop: async () => {
      for (const timer of waiting) clearTimeout(timer);
      await close();
    },
  };
}

function answer(url: string, host: string, response: ServerResponse): void {
  if (url === '/empty') {
    response.writeHead(204).end();
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  // Without an icon of its own a browser would ask for one, and the count of requests would not be the reader's.
  const to = new URL(url, `https://${host}`).searchParams.get('to') ?? '';
  const links = to && `<p><a id="same" href="${to}">Here</a> <a id="new" target="_blank" href="${to}">New tab</a>`;
  const style = url === '/end' ? `<style>html{background:rgb(${endColour.join(' ')})}</style>` : '';
  response.end(`<!doctype html><title>${host}</title><link rel="icon" href="data:,">${style}<p>Another site${links}`);
}

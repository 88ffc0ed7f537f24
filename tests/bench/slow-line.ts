import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A line to a server: how long the way there and back takes, in milliseconds, and how many bytes come in a second. */
export interface Line {
  wayAndBack: number;
  bytesPerSecond: number;
}

/** Slow 3G, as Lighthouse has it: 400 kbit/s and 400 ms. */
export const slow3g: Line = { wayAndBack: 400, bytesPerSecond: 50_000 };

/**
 * Puts a slow line before a server. The browser's own brake does not slow down workers, so the line itself is slow: every
 * answer waits for the way there and back, and all answers share what comes in a second.
 */
export async function slowLine(origin: string, line: Line): Promise<{ origin: string; stop: () => Promise<void> }> {
  let freeAt = 0;
  const pass = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const passed = request(`${origin}${asked.url ?? '/'}`, { headers: asked.headers }).end();
    const [got] = (await once(passed, 'response')) as [IncomingMessage];
    const body = Buffer.concat((await got.toArray()) as Buffer[]);
    const start = Math.max(performance.now() + line.wayAndBack, freeAt);
    freeAt = start + (body.length / line.bytesPerSecond) * 1000;
    await setTimeout(freeAt - performance.now());
    answer.writeHead(got.statusCode ?? 500, { ...got.headers, 'content-length': body.length }).end(body);
  };
  const server = createServer((asked, answer) => {
    pass(asked, answer).catch((error: unknown) => answer.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

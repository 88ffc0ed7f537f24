import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { siteDomain } from './built-site.ts';
import type { World } from './world.ts';

/** A proxy for browsers that cannot be told where a name leads: every name leads into the world. */
export interface Tunnel {
  port: number;
  stop: () => Promise<void>;
}

/** Opens a proxy that knows no way out of this machine. */
export async function openTunnel({ site, neutral, others, exits }: World): Promise<Tunnel> {
  const exitHosts = exits.map((exit) => new URL(exit).hostname);
  const portFor = (host: string): number => {
    if (host.endsWith(`.${siteDomain}`)) return site.port;
    return exitHosts.includes(host) ? neutral.port : others.port;
  };
  const open = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client: Socket) => {
    const target = connect(portFor(url.split(':')[0] ?? ''), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      for (const socket of open) socket.destroy();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

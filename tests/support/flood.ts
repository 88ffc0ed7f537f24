import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limits } from '#server/requests/limits.ts';
import { serverFlags } from '#tools/setup/server-flags.mjs';
import { placesFor, type TestKeys } from './requests.ts';

/** A server of its own over a file of requests; it can be killed and started again on the same file. */
export interface FloodServer {
  /** File of the requests. */
  file: string;
  /** All that it printed, on both streams. */
  printed: () => string;
  /** Starts it, and gives its origin. */
  start: () => Promise<string>;
  /** Ends it at once, as a power cut does. */
  kill: () => Promise<void>;
  /** Memory that it holds, in bytes. */
  memory: () => Promise<number>;
  /** Ends it and removes its files. */
  end: () => Promise<void>;
}

/** Makes such a server with limits. */
export function floodServer(keys: TestKeys, limits: Limits): FloodServer {
  const folder = mkdtempSync(join(tmpdir(), 'flood-'));
  const dist = join(folder, 'dist');
  const file = join(folder, 'requests.sqlite');
  mkdirSync(join(dist, 'data', 'keysets'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '<!doctype html>');
  writeFileSync(
    join(dist, 'data', 'keysets', 'index.json'),
    JSON.stringify(placesFor(keys, '2000-01-01', '2999-12-31')),
  );
  let child: ChildProcess | undefined;
  let printed = '';
  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    file,
    printed: () => printed,
    start: async () => {
      const env = { ...process.env, DIST: dist, REQUESTS: file, LIMITS: JSON.stringify(limits) };
      child = fork(new URL('requests-server.ts', import.meta.url), { env, silent: true, execArgv: serverFlags });
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (text: Buffer) => (printed += text.toString()));
      const [{ port }] = (await once(child, 'message')) as [{ port: number }];
      return `http://localhost:${port}`;
    },
    kill,
    memory: async () => {
      if (!child) throw new Error('The server was not started.');
      const answered = once(child, 'message');
      child.send('memory');
      const [{ memory }] = (await answered) as [{ memory: number }];
      return memory;
    },
    end: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Sends a request as our page does; undefined when no answer came. */
export async function sendTo(origin: string, body: Uint8Array<ArrayBuffer>): Promise<Response | undefined> {
  const headers = { Origin: origin, 'Sec-Fetch-Site': 'same-origin', 'User-Agent': 'sentinel-agent' };
  return fetch(`${origin}/api/requests/no`, { method: 'POST', body, headers }).catch(() => undefined);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Engine, Tab } from './tab.ts';

const element = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts WebKit's driver on a screen that nobody sees. Every tab is a browser of its own. */
export async function startWebKit(proxyPort: number): Promise<Engine> {
  const port = await freePort();
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (binary === undefined) throw new Error('There is no MiniBrowser on this machine.');
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
  const ended = once(driver, 'exit');
  // It leads a group of its own: the driver, its screen and its browsers end with it, also when a run is broken off.
  const end = (): void => {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid);
  };
  process.once('exit', end);
  const call = caller(`http://127.0.0.1:${port}`);
  await answers(call);

  const newTab = async (): Promise<Tab> => {
    const options = {
      'webkitgtk:browserOptions': { binary, args: ['--automation', `--proxy=http://127.0.0.1:${proxyPort}`] },
    };
    const alwaysMatch = { acceptInsecureCerts: true, pageLoadStrategy: 'none', ...options };
    const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
    const at = (path: string) => `/session/${sessionId}${path}`;
    const find = async (value: string): Promise<string> => {
      const found = await call('POST', at('/element'), { using: 'css selector', value });
      return (found as Record<string, string>)[element] ?? '';
    };
    return {
      open: async (url) => {
        await call('POST', at('/url'), { url });
      },
      click: async (selector) => {
        await call('POST', at(`/element/${await find(selector)}/click`), {});
      },
      back: async () => {
        await call('POST', at('/back'), {});
      },
      forward: async () => {
        await call('POST', at('/forward'), {});
      },
      ask: (expression) => call('POST', at('/execute/sync'), { script: `return ${expression}`, args: [] }),
      close: async () => {
        await call('DELETE', at(''));
      },
    };
  };
  return {
    newTab,
    stop: async () => {
      process.off('exit', end);
      end();
      await ended;
    },
  };
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

function caller(base: string): Call {
  return async (method, path, body) => {
    const request = { method, signal: AbortSignal.timeout(30_000), ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(base + path, request).catch((error: unknown) => {
      throw new Error(`${method} ${path} ${JSON.stringify(body)}`, { cause: error });
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

/** Waits until the driver listens. */
async function answers(call: Call): Promise<void> {
  const end = performance.now() + 10_000;
  for (;;) {
    const isThere = await call('GET', '/status').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (performance.now() > end) throw new Error('WebKitWebDriver did not answer within ten seconds.');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

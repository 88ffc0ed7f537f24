import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../support/free-port.ts';

/** A browser driven over the W3C WebDriver protocol, as far as a visit needs it. */
export interface Driven {
  open: (address: string) => Promise<void>;
  /** Runs a function body in the page and gives what it returns. */
  run: (body: string) => Promise<unknown>;
  back: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts WebKit's small browser on a screen that nobody sees. */
export async function startWebKit(paths: { screen: string; driver: string; browser: string }): Promise<Driven> {
  const port = freePort();
  const driver = spawn(paths.screen, ['-a', paths.driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const call = caller(`http://127.0.0.1:${port}`);
  await answering(call);
  const options = { 'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] } };
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
    sessionId: string;
  };
  const at = (path: string): string => `/session/${sessionId}${path}`;
  return {
    open: async (url) => void (await call('POST', at('/url'), { url })),
    run: (script) => call('POST', at('/execute/sync'), { script, args: [] }),
    back: async () => void (await call('POST', at('/back'), {})),
    stop: async () => {
      await call('DELETE', at(''));
      await ended(driver);
    },
  };
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

function caller(origin: string): Call {
  return async (method, path, body) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = (await (await fetch(origin + path, init)).json()) as { value: unknown };
    const { value } = answer;
    if (value !== null && typeof value === 'object' && 'error' in value) throw new Error(JSON.stringify(value));
    return value;
  };
}

/** Waits until the driver listens. */
async function answering(call: Call): Promise<void> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    try {
      await call('GET', '/status');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The driver of WebKit never answered.');
}

/** Ends the driver, its screen and its browser, which are one group of processes. */
async function ended(driver: ChildProcess): Promise<void> {
  const gone = once(driver, 'exit');
  if (driver.pid !== undefined) process.kill(-driver.pid);
  await gone;
}

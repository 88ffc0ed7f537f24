import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { assertPortFree, readPort } from './port.mjs';
import { npm, ownNode, root } from './project.mjs';
import { endTogether, run, stay } from './run.mjs';
import { explain, Sentence } from './sentence.mjs';
import { serverFlags } from './server-flags.mjs';
import { lastLines, step } from './step.mjs';

/** `npm start`: installs, builds, and serves the site and the function on one port. */
export async function start() {
  await withSentences(async () => {
    const port = readPort(process.env);
    await assertPortFree(port, process.env['HOST']);
    await install();
    await build();
    return server(port);
  });
}

/** `npm run serve`: serves what was built. */
export async function serve() {
  await withSentences(async () => {
    const port = readPort(process.env);
    if (!existsSync(ownNode())) throw new Sentence('Nothing is installed yet. Run: npm start');
    await assertPortFree(port, process.env['HOST']);
    return server(port);
  });
}

async function build() {
  await step('build the site', async () => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const { code, output } = await run([...npm(process.env), 'run', '--silent', 'build'], { cwd: root, env });
    if (code !== 0)
      throw new Sentence(`${lastLines(output)}\n\nThe site could not be built. To see all of it: npm run build`);
  });
}

/** @param {number} port */
function server(port) {
  const main = join(root, 'src', 'server', 'adapters', 'node-main.ts');
  return stay([ownNode(), ...serverFlags, main], { cwd: root, env: { ...process.env, PORT: String(port) } });
}

/** @param {() => Promise<number>} work that ends in an exit code */
async function withSentences(work) {
  endTogether();
  try {
    process.exitCode = await work();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../requests/config.ts';
import { readTokens, type Tokens } from '../requests/inbox.ts';

/**
 * Tokens of the inbox from the environment; in a build for trying out, the one that was made with its keys for every
 * place. `demo` says then how the inbox is opened.
 */
export function readTokensFor(
  dist: string,
  demoFolder: string,
  environment: string,
): { tokens: Tokens; demo: string | undefined } {
  const tokens = readTokens(environment);
  const index = join(dist, 'data', 'keysets', 'index.json');
  const tokenFile = join(demoFolder, 'token.txt');
  if (!existsSync(index) || !existsSync(tokenFile)) return { tokens, demo: undefined };
  const places = JSON.parse(readFileSync(index, 'utf8')) as Places;
  const token = readFileSync(tokenFile, 'utf8').trim();
  const hash = createHash('sha256').update(token).digest('hex');
  const demos = Object.entries(places).filter(([, place]) => place.demo);
  return {
    tokens: { ...tokens, ...Object.fromEntries(demos.map(([place]) => [place, [hash]])) },
    demo:
      demos.length > 0
        ? `demo: token in ${tokenFile}, key in ${join(demoFolder, 'key.age')}, passphrase demo`
        : undefined,
  };
}

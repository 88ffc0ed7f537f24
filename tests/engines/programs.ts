import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** A program of the distribution that a test needs: where it may be, and in which package. */
interface Program {
  paths: readonly string[];
  package: string;
}

/** Programs of the other engines. */
export const programs = {
  firefox: { paths: ['/usr/bin/firefox-esr'], package: 'firefox-esr' },
  webkitDriver: { paths: ['/usr/bin/WebKitWebDriver'], package: 'webkit2gtk-driver' },
  miniBrowser: { paths: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser'], package: 'webkit2gtk-driver' },
  screen: { paths: ['/usr/bin/xvfb-run'], package: 'xvfb' },
} as const satisfies Record<string, Program>;

/** Where a program is, got from the distribution if we may; or one sentence on how to get it. */
export function find(program: Program): { path: string } | { missing: string } {
  const path = placeOf(program) ?? (process.getuid?.() === 0 ? installed(program) : undefined);
  return path === undefined
    ? { missing: `${program.package} is not here. Run: sudo apt-get install ${program.package}` }
    : { path };
}

function placeOf({ paths }: Program): string | undefined {
  return paths.flatMap((path) => globSync(path)).find((path) => existsSync(path));
}

function installed(program: Program): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', program.package], { env, stdio: 'ignore' });
  } catch {
    // Without network the sentence says what is missing.
    return undefined;
  }
  return placeOf(program);
}

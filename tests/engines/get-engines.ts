import { spawnSync } from 'node:child_process';

/** A browser engine, and the programs that it needs. */
export interface Needed {
  engine: string;
  programs: readonly string[];
  packages: readonly string[];
}

/** What runs Firefox. */
export const firefoxNeeds: Needed = { engine: 'Firefox', programs: ['firefox-esr'], packages: ['firefox-esr'] };

/** What runs WebKit without a screen. */
export const webkitNeeds: Needed = {
  engine: 'WebKit',
  programs: ['WebKitWebDriver', 'xvfb-run'],
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const installer = 'apt-get';

/** Gets an engine if it is missing and may be got. Gives a sentence when the tests must do without it. */
export function getEngine({ engine, programs, packages }: Needed): string | undefined {
  const isMissing = (): boolean => programs.some((program) => !pathOf(program));
  if (!isMissing()) return undefined;
  const command = `${installer} install ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) return `Skipped: ${engine} is not on this machine. Run: sudo ${command}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(installer, ['update', '-qq'], { env });
  spawnSync(installer, ['install', '-y', '--no-install-recommends', ...packages], { env });
  return isMissing() ? `Skipped: ${engine} could not be installed here. To see why: ${command}` : undefined;
}

/** Where a program is, if it is there. */
export function pathOf(program: string): string | undefined {
  const { stdout, status } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

import { launchOptions } from '../launch.ts';
import { serveBuild, siteDomain, type BuiltSite } from './built-site.ts';
import { selfSigned } from './certificate.ts';
import { copyDist } from './dist-copy.ts';
import { startStub, type StubSite } from './stub-site.ts';

/** All that a browser under test can reach: our site, the site that exit leads to, and any other one. */
export interface World {
  site: BuiltSite;
  /** The only site that answers at the exit addresses. Nothing ever asks the real one. */
  neutral: StubSite;
  /** Answers at every other address. */
  others: StubSite;
  /** Folder of the build that is served. */
  folder: string;
  /** Where the exits lead. */
  exits: string[];
  /** Makes a Chromium live in this world. */
  chromiumArgs: string[];
  stop: () => Promise<void>;
}

/** The page on which a reader found the site: what Back must show. */
export const before = 'https://before.example';

/** What a Chromium asks by itself, so that the stubs meet only what pages ask. */
const browsersOwn = ['accounts.google.com', '*.googleapis.com', '*.gstatic.com', '*.gvt1.com'];

/** Builds the world on free ports of this machine. */
export async function startWorld(): Promise<World> {
  const certificate = selfSigned();
  const { folder, exits, remove } = copyDist();
  const site = await serveBuild(folder, certificate);
  const neutral = await startStub(certificate);
  const others = await startStub(certificate);
  const rules = [
    ...new Set(exits.map((exit) => `MAP ${new URL(exit).host} 127.0.0.1:${neutral.port}`)),
    `MAP *.${siteDomain} 127.0.0.1:${site.port}`,
    ...browsersOwn.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP * 127.0.0.1:${others.port}`,
  ];
  return {
    site,
    neutral,
    others,
    folder,
    exits,
    chromiumArgs: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors', '--no-proxy-server'],
    stop: async () => {
      await Promise.all([site.stop(), neutral.stop(), others.stop()]);
      remove();
    },
  };
}

/** How to start Chromium in a world, with Back from memory on, as on a phone, or off. */
export function inWorld({ chromiumArgs }: World, backFromMemory = true) {
  const { args, ...launch } = launchOptions();
  return {
    ...launch,
    args: [...args, ...chromiumArgs],
    // Playwright turns it off, which would hide just what these tests look for.
    ignoreDefaultArgs: backFromMemory ? ['--disable-back-forward-cache'] : [],
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { seal } from '#lib/request/seal.ts';
import { textBytes } from '#lib/request/sizes.ts';
import { isPublic } from '#lib/public.ts';
import { answeredIn, keysetFile, keysetHash, keysetsOf } from './content/callback.ts';
import { content } from './content/content.ts';
import { readKeysets } from './content/keysets.ts';
import { Problems } from './content/problems.ts';
import { makeDemo } from './demo-keys.ts';
import { writeFirstUse } from './first-use.ts';

/** Makes demo keys for a build for this machine, and writes the keys and the list of places that take requests. */
export function requestFiles(): AstroIntegration {
  return {
    name: 'request-files',
    hooks: {
      'astro:config:setup': async () => {
        const broken = await brokenKeysets();
        if (broken.length > 0) {
          console.error(broken.join('\n'));
          process.exit(1);
        }
        if (!isPublic(content().site.origin)) await makeDemo();
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeFirstUse(dist);
        writeKeysets(join(dist, 'data', 'keysets'));
      },
    },
  };
}

/** Keysets with a key that nothing can be encrypted to, or should be: cut off, or of a known bad form. */
async function brokenKeysets(): Promise<string[]> {
  const keysets = [...readKeysets(resolve('content'), new Problems()).values()];
  const tried = keysets.map(async (keyset) => {
    try {
      await seal(new Uint8Array(textBytes), keyset);
      return [];
    } catch {
      return [
        `keysets/${keyset.id}.json, recipients: has a key that cannot be used; make a new keyset with npm run keys.`,
      ];
    }
  });
  return (await Promise.all(tried)).flat();
}

/** What the function needs to know, and each keyset to the byte that pages name by its hash. */
function writeKeysets(folder: string): void {
  const places = [...content().places.values()].flatMap((place) => {
    const answered = answeredIn(place.id);
    if (!answered) return [];
    const known = keysetsOf(place.id).map((keyset) => ({
      id: keyset.id,
      tag: keysetHash(keyset).toString('hex', 0, 8),
      kind: keyset.kind,
      recipients: keyset.recipients.length,
      from: keyset.from,
      until: keyset.until,
    }));
    const call = place.now.filter(({ everywhere }) => everywhere === true).map(({ value }) => value);
    const { keyset, callback, demo } = answered;
    return [[place.id, { current: keyset.id, keysets: known, plain: callback.plain, call, demo }] as const];
  });
  if (places.length === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(Object.fromEntries(places))}\n`);
  for (const [id] of places)
    for (const keyset of keysetsOf(id)) writeFileSync(join(folder, `${keyset.id}.json`), keysetFile(keyset));
}

import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { saidAloud } from './content/said-aloud.ts';
import { saidBeside } from './content/said-beside.ts';
import { saidChoosing, wordsForChoosing } from './content/said-choosing.ts';
import { writeFile } from './write-file.ts';

/** Scripts that a page loads only once the reader acts, by name: their entry in `src/elements/first-use`. */
const entries = ['call-me-form', 'copies', 'waiting', 'beside', 'listen', 'find-language'] as const;
/** Name of such a script. */
export type FirstUse = (typeof entries)[number];

const folder = '/_astro/';

interface Bundled {
  paths: Record<string, string>;
  files: { path: string; text: string }[];
}

let bundled: Bundled | undefined;

/** Address of a script in the build: its name holds a hash of what is in it. */
export function firstUsePath(name: FirstUse): string {
  bundled ??= bundle();
  return bundled.paths[name] ?? '';
}

/** Writes the scripts into the build. */
export function writeFirstUse(dist: string): void {
  bundled ??= bundle();
  for (const { path, text } of bundled.files) writeFile(join(dist, path), text);
}

/** A script in one file, with everything in it; `define` says what stands for a name in it. */
export function wholeScript(entry: string, define: Readonly<Record<string, string>> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define,
    legalComments: 'none',
  });
  // Inside a page this would end the script.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

function bundle(): Bundled {
  const { outputFiles, metafile } = buildSync({
    entryPoints: entries.map((name) => resolve(`src/elements/first-use/${name}.ts`)),
    outdir: resolve('dist/_astro'),
    entryNames: '[name].[hash]',
    chunkNames: 'part.[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    define: {
      besideStyle: JSON.stringify(style('beside')),
      besideSaid: asText(saidBeside()),
      listenStyle: JSON.stringify(style('listen')),
      listenSaid: asText(saidAloud()),
      languagesKnown: asText(wordsForChoosing()),
      languagesNone: asText(saidChoosing()),
    },
    legalComments: 'none',
  });
  const files = outputFiles.map(({ path, text }) => ({ path: folder + basename(path), text }));
  const paths = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[basename(entryPoint, '.ts'), folder + basename(path)] as const],
  );
  return { paths: Object.fromEntries(paths), files };
}

/** Data as a text in the script that reads it: as an object it would come with all of these scripts, in a file that they share. */
function asText(data: object): string {
  return JSON.stringify(JSON.stringify(data));
}

/** A style of ours as text, for a script that brings its own. */
function style(name: string): string {
  return transformSync(readFileSync(`src/styles/${name}.css`, 'utf8'), { loader: 'css', minify: true }).code.trim();
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The package of each family that sheets are printed in, by the family's name in a PDF. A language in a new script adds the Noto family of its script here and in `leaf.css`. */
const families = { NotoSans: '@fontsource/noto-sans', NotoSansArabic: '@fontsource/noto-sans-arabic' } as const;
const packages = Object.values(families);
const weights = [400, 700];

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Rules that name every font file of the families; browsers load those whose letters a sheet has. */
export function fontRules(): string {
  return packages
    .flatMap((name, at) =>
      weights.map((weight) =>
        readFileSync(join(folderOf(name), `${weight}.css`), 'utf8').replaceAll('url(./files/', `url(/fonts/${at}/`),
      ),
    )
    .join('\n');
}

/** A font file by the address that the rules give it; undefined for any other address. */
export function fontFile(path: string): Buffer | undefined {
  const [, at, file = ''] = /^\/fonts\/(\d)\/([\w-]+\.woff2?)$/.exec(path) ?? [];
  const name = packages[Number(at)];
  return name === undefined ? undefined : readFileSync(join(folderOf(name), 'files', file));
}

/** Whether a font in a PDF is one of ours, and not one of this machine that stepped in for a letter. */
export function isOurFont(name: string): boolean {
  const [, family = ''] = /^\/?[A-Z]{6}\+(\w+)-/.exec(name) ?? [];
  return Object.hasOwn(families, family);
}

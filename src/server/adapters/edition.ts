import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Edition } from '#lib/headers.ts';
import { site } from '#lib/schema/site.ts';

/**
 * What `content/site.yaml` says of the edition. A file that cannot be read counts as a trial:
 * asking robots to stay away for too long harms nobody.
 */
export function readEdition(siteFile: URL, tls: boolean): Edition {
  return { trial: !checkedLive(siteFile), tls };
}

function checkedLive(siteFile: URL): boolean {
  try {
    return site.parse(parse(readFileSync(siteFile, 'utf8'))).checkedLive !== undefined;
  } catch {
    return false;
  }
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Edition } from '#lib/headers.ts';
import { site, type Site } from '#lib/schema/site.ts';

/**
 * What `content/site.yaml` says of the edition. A file that cannot be read counts as a trial:
 * asking robots to stay away for too long harms nobody.
 */
export function readEdition(siteFile: URL, tls: boolean): Edition {
  return { trial: siteIn(siteFile)?.checkedLive === undefined, tls };
}

/** Whether `content/site.yaml` lets readers say that something is wrong. A file that cannot be read does not. */
export function takesReports(siteFile: URL): boolean {
  return siteIn(siteFile)?.reports === 'on';
}

function siteIn(siteFile: URL): Site | undefined {
  try {
    return site.parse(parse(readFileSync(siteFile, 'utf8')));
  } catch {
    return undefined;
  }
}

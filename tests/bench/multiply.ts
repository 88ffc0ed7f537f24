import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The place that is multiplied. */
const original = 'no';

/**
 * Adds copies of a place, with all of its services, until there are `times` as many places. Every page of a place
 * stands once in each language, so the pages multiply too, while the prose stays what it is.
 */
export function multiply(content: string, times: number): void {
  const coverageFile = join(content, 'coverage.yaml');
  const coverage = parse(readFileSync(coverageFile, 'utf8')) as Record<string, unknown>;
  for (let number = 2; number <= times; number += 1) {
    const copy = `${original}${number}`;
    cpSync(join(content, 'places', `${original}.yaml`), join(content, 'places', `${copy}.yaml`));
    cpSync(join(content, 'services', original), join(content, 'services', copy), { recursive: true });
    coverage[copy] = coverage[original];
  }
  if (readdirSync(join(content, 'places')).length < times) throw new Error('The places were not multiplied.');
  writeFileSync(coverageFile, stringify(coverage, { aliasDuplicateObjects: false }));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '#integrations/content/load.ts';
import { olderDate } from '#lib/freshness.ts';
import { OptionError } from '#tools/due/options.ts';
import { readAsked } from './asked.ts';
import { findService, findTarget, nameOf } from './find.ts';
import { withValues } from './renew.ts';

/**
 * Renews one check of a service in its file below a content folder, for all languages at once, and says what it did.
 * Sources, grade and kind of page stay. Throws `OptionError` or `ContentError`, and then changes nothing.
 */
export function confirm(root: string, words: readonly string[], day: string): string {
  const asked = readAsked(words, day);
  const service = findService(loadContent(root, day), asked);
  const { field, of, check } = findTarget(service, asked.contact);
  if (check.on !== asked.on && olderDate(check.on, asked.on) === asked.on) {
    throw new OptionError(`${nameOf(service)}, ${of}: was seen later, on ${check.on}; write that day or a later one.`);
  }
  const file = `services/${nameOf(service)}.yaml`;
  const path = field === '' ? 'check' : `${field}.check`;
  const values = new Map([
    [`${path}.on`, asked.on],
    [`${path}.how`, asked.how],
  ]);
  const text = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), withValues(text, `content/${file}`, values));
  return `content/${file}, ${of}: ${asked.how} on ${asked.on}; before, ${check.how} on ${check.on}.`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, readYaml } from '#integrations/content/files.ts';
import { checked, ContentError, Problems } from '#integrations/content/problems.ts';
import type { Reading } from '#lib/hsds/read/contacts.ts';
import { draftFrom } from '#lib/hsds/read/draft.ts';
import { fromLocation, fromOrganization, fromService, type Found } from '#lib/hsds/read/found.ts';
import { inputs } from '#lib/hsds/read/input.ts';
import { shapeOf, type Candidate } from '#lib/hsds/read/shapes.ts';
import { place as placeSchema, type Place } from '#lib/schema/place.ts';
import { draftText } from './draft-file.ts';
import type { ImportOptions } from './options.ts';
import { readInput, type Input } from './read-input.ts';
import { SentenceError } from './sentence-error.ts';
import { refuseTaken, writeDrafts, type DraftFile } from './write-drafts.ts';

/**
 * Reads HSDS data and writes a draft for each service, below `content`. Gives what to print.
 * Throws `SentenceError` or `ContentError`, and then has written nothing.
 */
export function importHsds(options: ImportOptions, content: string, today: string): string[] {
  const reading: Reading = { place: readPlace(content, options.place), today, source: options.source };
  const problems = new Problems();
  const read = readInput(options.from).map((input) => readOne(input, problems));
  problems.throwIfAny();
  const files = read.flatMap(({ found }) => found).map((one) => fileOf(one, options.place, reading));
  const notes = [...read.flatMap((one) => one.notes), ...notesOn(options, reading, files.length)];
  refuseTaken(content, files);
  if (!options.dryRun) writeDrafts(content, files);
  const would = options.dryRun ? 'would be written' : 'is written';
  return [
    ...files.map(({ path, text }) => `${join('content', path)} ${would}${options.dryRun ? `:\n${text}` : '.'}`),
    ...notes,
    `${files.length} ${files.length === 1 ? 'draft' : 'drafts'} ${options.dryRun ? 'would be' : files.length === 1 ? 'is' : 'are'} written to ${join('content/services', options.place)}/. ${options.dryRun ? 'Nothing was written.' : 'npm run content says what a person still has to settle.'}`,
  ];
}

function readOne({ file, data }: Input, problems: Problems): { found: Found[]; notes: string[] } {
  const { candidates, terms, left } = shapeOf(data);
  const notes = left.map(({ field, sentence }) => `${[file, field].filter(Boolean).join(', ')}: ${sentence}`);
  if (candidates.length === 0 && terms.length === 0) {
    throw new SentenceError(notes[0] ?? `${file}: holds nothing; name a file with at least one service.`);
  }
  if (terms.length > 0 && candidates.length === 0) {
    notes.push(
      `${file}: holds ${terms.length === 1 ? 'a term' : `${terms.length} terms`} and no service: ${terms.join('; ')}. Our needs are our own, so there is nothing to write.`,
    );
  }
  return { found: candidates.flatMap((one) => foundIn(one, file, problems) ?? []), notes };
}

function foundIn({ kind, field, data }: Candidate, file: string, problems: Problems): Found | undefined {
  const where = [file, field].filter(Boolean).join(', ');
  if (kind === 'service') {
    const service = checked(inputs.service, data, where, problems);
    return service && fromService(service);
  }
  if (kind === 'location') {
    const location = checked(inputs.location, data, where, problems);
    return location && fromLocation(location);
  }
  const organization = checked(inputs.organization, data, where, problems);
  return organization && fromOrganization(organization);
}

function fileOf(found: Found, place: string, reading: Reading): DraftFile {
  const draft = draftFrom(found, reading);
  const path = `services/${place}/${draft.name}.yaml`;
  return { path, text: draftText(draft, path) };
}

function notesOn({ place, source }: ImportOptions, reading: Reading, count: number): string[] {
  if (count === 0) return [];
  return [
    ...(reading.place
      ? []
      : [
          `content/places/${place}.yaml is not there yet; write it, since the build needs it to read numbers, areas and hours.`,
        ]),
    ...(source === undefined
      ? ['--source is missing; without the address of the data no draft can be published.']
      : []),
  ];
}

function readPlace(content: string, id: string): Place | undefined {
  const path = `places/${id}.yaml`;
  if (!existsSync(join(content, path))) return undefined;
  const problems = new Problems();
  const record = checked(placeSchema, readYaml(readText(content, path), path, problems), path, problems);
  problems.throwIfAny();
  if (!record) throw new ContentError([]);
  return { ...record, id };
}

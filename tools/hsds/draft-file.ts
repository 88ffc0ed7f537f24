import { Document } from 'yaml';
import { checked, ContentError, Problems } from '#integrations/content/problems.ts';
import type { Draft } from '#lib/hsds/read/draft.ts';
import { service } from '#lib/schema/service.ts';

/** Characters of a text of others that are shown. */
const enough = 300;

/** A draft as the text of its file: at the top what a person has to settle, then the record. */
export function draftText({ record, asks, texts }: Draft, file: string): string {
  const missing = wrongWith(record);
  const lines = [
    ...(missing.length > 0
      ? ['Draft. The build refuses it until a person has settled this:', ...missing.map((one) => `- ${one}`)]
      : []),
    ...(asks.length > 0 ? ['Look at this before it is published:', ...asks.map((one) => `- ${one}`)] : []),
    ...(texts.length > 0
      ? [
          'What they say themselves, to find the codes. Do not copy it, and take it away here when you are done:',
          ...texts.map((one) => `- ${short(one)}`),
        ]
      : []),
    ...(missing.length + asks.length + texts.length > 0
      ? [`The fields are explained in src/lib/schema/service.ts. Check it with: npm run content`]
      : []),
  ];
  const document = new Document(record, { aliasDuplicateObjects: false });
  if (lines.length > 0) document.commentBefore = lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
  const text = document.toString({ lineWidth: 120, singleQuote: true });
  if (text.includes('\0')) throw new Error(`${file} would hold a zero byte.`);
  return text;
}

/** What our schema says of a record, one sentence each. */
function wrongWith(record: Record<string, unknown>): string[] {
  const problems = new Problems();
  checked(service, record, '', problems);
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((one) => one.replace(/^, /, ''));
  }
}

function short(text: string): string {
  return text.length > enough ? `${text.slice(0, enough)} …` : text;
}

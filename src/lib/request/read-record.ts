import { z } from 'zod';
import { clock } from '../schema/values.ts';
import { days } from '../week.ts';
import { choices, longest, type RequestRecord } from './record.ts';
import { textBytes } from './sizes.ts';
import { ways } from './ways.ts';

const text = (most: number) => z.string().max(most);

const schema = z.strictObject({
  v: z.literal(1),
  way: z.enum(ways),
  to: text(longest.to).min(1),
  days: z.array(z.enum(days)).min(1),
  from: clock,
  until: clock,
  zone: z.string().max(64).refine(isZone),
  dies: z.iso.datetime(),
  other: z.enum(choices.other),
  voicemail: z.enum(choices.voicemail),
  number: z.enum(choices.number),
  tell: z.enum(choices.tell),
  lang: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  name: text(longest.name),
  word: text(longest.word),
  line: text(longest.line),
}) satisfies z.ZodType<RequestRecord>;

/** Reads decrypted bytes. Undefined for anything that our page cannot have written: anybody may encrypt to public keys. */
export function decodeRecord(bytes: Uint8Array): RequestRecord | undefined {
  if (bytes.length !== textBytes) return undefined;
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

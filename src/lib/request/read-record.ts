// The whole of zod is five times the inbox; this is the same library with what is used of it.
import * as z from 'zod/mini';
import { days } from '../week.ts';
import { choices, longest, type RequestRecord } from './record.ts';
import { textBytes } from './sizes.ts';
import { ways } from './ways.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

const schema = z.strictObject({
  v: z.literal(1),
  way: z.enum(ways),
  to: text(longest.to).check(z.minLength(1)),
  days: z.array(z.enum(days)).check(z.minLength(1)),
  from: clock,
  until: clock,
  zone: text(64).check(z.refine(isZone)),
  dies: z.iso.datetime(),
  other: z.enum(choices.other),
  voicemail: z.enum(choices.voicemail),
  number: z.enum(choices.number),
  tell: z.enum(choices.tell),
  lang: z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)),
  name: text(longest.name),
  word: text(longest.word),
  line: text(longest.line),
}) satisfies z.ZodMiniType<RequestRecord>;

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

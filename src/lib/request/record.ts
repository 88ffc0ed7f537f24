import { days, type Day } from '../week.ts';
import { textBytes } from './sizes.ts';
import type { Way } from './ways.ts';

/** Days after which a request may die. */
export const lives = [1, 3, 7] as const;
export type Life = (typeof lives)[number];

/** What a person may choose; the first of each is the careful one, and stands unless they change it. */
export const choices = {
  /** What the caller does when somebody else answers. */
  other: ['hang-up', 'wrong-number'],
  /** Whether a message may be left. */
  voicemail: ['none', 'short'],
  /** Whether the caller's number shows. */
  number: ['hidden', 'shown'],
  /** Whom the helpers tell. */
  tell: ['nobody', 'talk-about-police'],
} as const;
/** One of the things that a person may choose. */
export type Choice = keyof typeof choices;

/** Most characters (UTF-16 units) of what a person writes. Together they always fit into the one size. */
export const longest = { to: 80, name: 40, word: 40, line: 200 } as const;

/** A wish to be called back, as only the helpline reads it. */
export interface RequestRecord {
  /** Version of this list. */
  v: 1;
  way: Way;
  /** Number, name in an app, or address. */
  to: string;
  /** Days on which it is good. */
  days: Day[];
  /** From this time of day, `HH:MM` in `zone`. */
  from: string;
  /** Until this time of day; earlier than `from` runs past midnight, `24:00` ends the day. */
  until: string;
  /** IANA time zone of the person's clock. */
  zone: string;
  /** Nobody calls after this moment, ISO 8601 in UTC. */
  dies: string;
  other: (typeof choices.other)[number];
  voicemail: (typeof choices.voicemail)[number];
  number: (typeof choices.number)[number];
  tell: (typeof choices.tell)[number];
  /** BCP 47 tag of the language to speak. */
  lang: string;
  /** A name to ask for; empty if none. */
  name: string;
  /** A word that the caller says first; empty if none. */
  word: string;
  /** One line for the helpline; empty if none. */
  line: string;
}

/** What a person wrote, as it is kept: one Unicode form, one line, no control characters, nothing around it, cut at `most`. */
export function cleaned(text: string, most: number): string {
  // A lone half of a pair has no bytes of its own; the coder puts the mark for unknown in its place.
  const whole = new TextDecoder().decode(new TextEncoder().encode(text));
  const plain = whole
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  if (plain.length <= most) return plain;
  return plain
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** The bytes that are encrypted: readable lines, filled with spaces to the one size. Throws when it would be longer. */
export function encodeRecord(record: RequestRecord): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(
    JSON.stringify(
      {
        ...record,
        days: days.filter((one) => record.days.includes(one)),
        to: cleaned(record.to, longest.to),
        name: cleaned(record.name, longest.name),
        word: cleaned(record.word, longest.word),
        line: cleaned(record.line, longest.line),
      },
      undefined,
      1,
    ),
  );
  if (text.length >= textBytes) throw new RangeError('A request is longer than its one size.');
  const filled = new Uint8Array(textBytes).fill(0x20);
  filled.set(text);
  filled[textBytes - 1] = 0x0a;
  return filled;
}

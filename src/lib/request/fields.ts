import type { Day } from '../week.ts';
import { latinDigits } from './digits.ts';
import { choices, cleaned, lives, longest, type Choice, type Life, type RequestRecord } from './record.ts';
import type { Way } from './ways.ts';

/** The answer of one field by its id; a box that is not ticked gives none. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A field in which something is missing or cannot be used. */
export type WrongField = 'to' | 'days' | 'until';

/** A request as it was asked for, or the fields to look at again. */
export type Asked = { record: RequestRecord; life: Life } | { wrong: WrongField[] };

/** What the form is not asked for. */
export interface Around {
  /** Ways that the helpline offers; the first stands if none is chosen. */
  ways: readonly Way[];
  /** IANA time zone of the person's clock. */
  zone: string;
  now: Date;
}

/** The ids of the two boxes for days, and the days that they stand for. */
const dayBoxes = {
  weekdays: ['mo', 'tu', 'we', 'th', 'fr'],
  weekend: ['sa', 'su'],
} as const satisfies Record<string, readonly Day[]>;

const numbered: readonly Way[] = ['call', 'sms', 'whatsapp', 'viber'];

/** Reads the form, in the browser and on the page without scripts alike. Whatever was not chosen is the careful choice. */
export function readFields(answers: Answers, { ways, zone, now }: Around): Asked {
  const way = ways.find((one) => one === answers['way']) ?? ways[0] ?? 'call';
  const to = reachedAt(answers['to'] ?? '', way);
  const days = Object.entries(dayBoxes).flatMap(([box, those]) => (answers[box] === undefined ? [] : [...those]));
  const from = answers['from'] ?? '';
  const until = answers['until'] ?? '';
  const wrong: WrongField[] = [
    ...(to === undefined ? ['to' as const] : []),
    ...(days.length === 0 ? ['days' as const] : []),
    ...(from === until ? ['until' as const] : []),
  ];
  if (to === undefined || wrong.length > 0) return { wrong };
  const life = lives.find((one) => String(one) === answers['life']) ?? 3;
  const chosen = <Name extends Choice>(name: Name): (typeof choices)[Name][number] =>
    choices[name].find((one) => one === answers[name]) ?? choices[name][0];
  const written = (name: 'name' | 'word' | 'line'): string => cleaned(answers[name] ?? '', longest[name]);
  return {
    life,
    record: {
      v: 1,
      way,
      to,
      days,
      from,
      until,
      zone,
      dies: new Date(now.getTime() + life * 86_400_000).toISOString(),
      other: chosen('other'),
      voicemail: chosen('voicemail'),
      number: chosen('number'),
      tell: chosen('tell'),
      lang: answers['lang'] ?? 'en',
      name: written('name'),
      word: written('word'),
      line: written('line'),
    },
  };
}

/** Number, name or address as it is kept, or undefined when it cannot be one. Digits of any script become 0 to 9. */
function reachedAt(typed: string, way: Way): string | undefined {
  const to = cleaned(numbered.includes(way) ? latinDigits(typed) : typed, longest.to);
  if (numbered.includes(way)) return /^[+\d\s()./-]+$/.test(to) && to.replace(/\D/g, '').length >= 5 ? to : undefined;
  if (way === 'email') return /^\S+@\S+\.\S+$/.test(to) ? to : undefined;
  return to === '' ? undefined : to;
}

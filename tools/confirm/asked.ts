import { parseArgs } from 'node:util';
import { OptionError } from '#tools/due/options.ts';
import type { Check } from '#lib/schema/check.ts';
import { isoDay } from '#lib/schema/values.ts';

/** How an editor may have seen again that a contact is right: the words of the schema that name an act of today. */
const hows = ['called', 'written', 'live-page'] as const satisfies readonly Check['how'][];

/** What `npm run checks:confirm` is asked to do. */
export interface Asked {
  /** Id, or place and id (`no/talk-oslo-1`). */
  service: string;
  /** Number, address, or position as other commands print it (`contacts.0`). */
  contact: string;
  how: (typeof hows)[number];
  place: string | undefined;
  /** Day on which it was seen, `YYYY-MM-DD`. */
  on: string;
}

const usage = `npm run checks:confirm -- SERVICE CONTACT --how ${hows.join('|')} [--place PLACE] [--on YYYY-MM-DD]`;

/** Reads the words behind the command; without `--on` it was seen on `day`. Throws `OptionError`. */
export function readAsked(words: readonly string[], day: string): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: { how: { type: 'string' }, place: { type: 'string' }, on: { type: 'string' } },
  });
  const unknown = Object.keys(values).find((name) => !['how', 'place', 'on'].includes(name));
  if (unknown !== undefined) throw new OptionError(`There is no option “--${unknown}”; write ${usage}`);
  const [service, contact, ...more] = positionals;
  if (service === undefined || contact === undefined) throw new OptionError(`A service and a contact; write ${usage}`);
  if (more.length > 0) throw new OptionError(`“${more.join(' ')}” is too much; write ${usage}`);
  const how = hows.find((one) => one === values['how']);
  if (how === undefined) throw new OptionError(`--how says how it was seen; write one of: ${hows.join(', ')}.`);
  return { service, contact, how, place: text(values['place'], '--place'), on: dayOf(text(values['on'], '--on'), day) };
}

function text(value: string | boolean | undefined, option: string): string | undefined {
  if (typeof value !== 'boolean') return value;
  throw new OptionError(`${option} needs a value; write ${usage}`);
}

function dayOf(on: string | undefined, day: string): string {
  if (on === undefined) return day;
  if (!isoDay.safeParse(on).success) throw new OptionError(`--on is “${on}”; write a day such as ${day}.`);
  if (on > day) throw new OptionError(`--on is ${on}, a day in the future; write ${day} or a day before it.`);
  return on;
}

import type { RequestRecord } from '../request/record.ts';
import { clockIn, isGoodNow } from '../request/window.ts';
import { days } from '../week.ts';
import { inboxTexts } from './texts.ts';

/** Whether a call would be welcome at a moment. */
export type Moment = 'now' | 'notNow' | 'dead';

/** What a worker sees of a request before the number: what to do, and when. */
export interface InboxCard {
  moment: Moment;
  /** What to do and never to do, in the order in which it matters. */
  rules: string[];
  /** Label and value; values are the person's own words or coded ones. */
  rows: [label: string, value: string][];
}

const dayNames = { mo: 'Mon', tu: 'Tue', we: 'Wed', th: 'Thu', fr: 'Fri', sa: 'Sat', su: 'Sun' } as const;

/** Says a request for a worker at a moment. The number is not in it. */
export function inboxCard(record: RequestRecord, now: Date): InboxCard {
  const texts = inboxTexts;
  const moment = momentOf(record, now);
  const { day, time } = clockIn(record.zone, now);
  const good = days.filter((one) => record.days.includes(one)).map((one) => dayNames[one]);
  const rows: [string, string][] = [
    [texts.say, record.word],
    [texts.ask, record.name],
    [texts.speak, languageName(record.lang)],
    [texts.way, texts[`way.${record.way}`]],
    [texts.window, `${good.join(', ')}, ${record.from}–${record.until} (${record.zone})`],
    [texts.theirTime, `${dayNames[day]} ${time}`],
    [
      texts.until,
      `${dayNames[clockIn(record.zone, new Date(record.dies)).day]} ${record.dies.slice(0, 16).replace('T', ' ')} UTC`,
    ],
    [texts.line, record.line],
  ];
  return {
    moment,
    rules: [
      texts[`other.${record.other}`],
      texts[`voicemail.${record.voicemail}`],
      texts[`number.${record.number}`],
      texts[`tell.${record.tell}`],
      texts.never,
    ],
    rows: rows.filter(([, value]) => value !== ''),
  };
}

/** Whether a call is welcome, not now, or not any more. */
export function momentOf(record: RequestRecord, now: Date): Moment {
  if (now.getTime() >= Date.parse(record.dies)) return 'dead';
  return isGoodNow(record, now) ? 'now' : 'notNow';
}

function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return name === tag ? tag : `${name} (${tag})`;
}

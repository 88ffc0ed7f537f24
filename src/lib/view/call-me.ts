import { locales, localeList, sourceLocale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import { choices, lives, longest, type Choice } from '../request/record.ts';
import type { Way } from '../request/ways.ts';
import type { Callback } from '../schema/callback.ts';
import { hoursLines } from './hours.ts';
import type { Part } from './part.ts';
import type { Scope } from './scope.ts';
import { servedIn } from './served.ts';

/** A text, with the English beside it where nobody has checked the translation. */
export interface SaidView {
  text: string;
  english: string | undefined;
}

/** A text of the helpline's own, with the attributes of its language. */
interface OwnText {
  text: string;
  served: Record<string, string>;
}

/** One thing to choose among sentences; the first is the careful one. */
export interface ChoiceView {
  id: Choice | 'life';
  label: SaidView;
  options: (SaidView & { value: string })[];
}

/** Says a message, with its English beside it if the page needs that. */
export type Say = (id: Parameters<Translate>[0], values?: Parameters<Translate>[1]) => SaidView;

/** Everything that the form shows. */
export interface CallMeView {
  say: Say;
  demo: boolean;
  /** Says beside numbers that nobody has called them yet. */
  trial: string | undefined;
  answeredBy: OwnText;
  exceptions: OwnText;
  hours: Part[][];
  within: SaidView;
  ways: { value: Way; label: string }[];
  careful: ChoiceView[];
  /** Languages to speak: tag and own name, and which one the page is in. */
  langs: { lang: string; name: string; own: boolean }[];
  /** Most characters of what a person writes, by field. */
  longest: typeof longest;
  /** Time zone of the place, where the person's own is not known. */
  zone: string;
}

/** Builds the form of a place from who answers there. `english` says a message in English, where the page needs it. */
export function callMeView(
  scope: Scope,
  { callback, demo }: { callback: Callback; demo: boolean },
  english: Translate | undefined,
): CallMeView {
  const { t, place } = scope;
  const { lang } = locales[scope.locale];
  const say: Say = (id, values) => {
    const text = t(id, values);
    const beside = english?.(id, values);
    return { text, english: beside === text ? undefined : beside };
  };
  const own = (texts: Callback['answeredBy']): OwnText => {
    const served = lang in texts ? lang : locales[sourceLocale].lang;
    return { text: texts[served] ?? '', served: servedIn(served, lang) };
  };
  const ours = (id: Parameters<Translate>[0]): OwnText => ({ text: t(id), served: {} });
  return {
    say,
    demo,
    trial: scope.trial ? t('trial') : undefined,
    answeredBy: demo ? ours('callMe.demo.who') : own(callback.answeredBy),
    exceptions: demo ? ours('callMe.demo.exceptions') : own(callback.exceptions),
    hours: hoursLines(callback.hours, scope),
    within: say('callMe.who.within', { count: callback.answersWithin }),
    ways: callback.ways.map((value) => ({
      value,
      label: value === 'call' || value === 'sms' ? t(`callMe.way.${value}`) : t(`channel.${value}`),
    })),
    careful: [...carefulChoices(say), lifeChoice(say)],
    langs: localeList.map((one) => ({
      lang: locales[one].lang,
      name: locales[one].name,
      own: one === scope.locale,
    })),
    longest,
    zone: place.zone,
  };
}

function carefulChoices(say: Say): ChoiceView[] {
  const names = Object.keys(choices) as Choice[];
  return names.map((id) => ({
    id,
    label: say(`callMe.${id}`),
    options: choices[id].map((value) => ({ value, ...say(`callMe.${id}.${value}` as Parameters<Say>[0]) })),
  }));
}

/** Three days stand first, since nobody has to change it. */
function lifeChoice(say: Say): ChoiceView {
  const order = lives.toSorted((a, b) => Number(b === 3) - Number(a === 3));
  const options = order.map((count) => ({ value: String(count), ...say('callMe.life.days', { count }) }));
  return { id: 'life', label: say('callMe.life'), options };
}

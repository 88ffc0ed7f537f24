import { dates, numbers } from '../i18n/intl.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { FactValue } from '../schema/fact.ts';
import { isolated, type Part } from './part.ts';
import type { Scope } from './scope.ts';

const units = { D: 'day', W: 'week', M: 'month', Y: 'year', TH: 'hour', TM: 'minute' } as const;

/** A date in words, such as `13 August 2026`. */
export function dateText(iso: string, locale: Locale): string {
  return dates(locale, { dateStyle: 'long' }).format(new Date(iso));
}

/** A date as a piece of a sentence. */
export function datePart(iso: string, locale: Locale): Part {
  return { date: iso, text: dateText(iso, locale) };
}

/** The figure of a fact in words: `6 months`, `Yes`, `40 %`. Undefined for a link, which has none. */
export function figureText(value: FactValue, { t, locale }: Pick<Scope, 't' | 'locale'>): string | undefined {
  if ('link' in value) return undefined;
  if ('answer' in value) return t(`fact.${value.answer}`);
  const figure =
    'working' in value && value.working === true
      ? t('fact.workingDays', { count: Number(value.duration.slice(1, -1)) })
      : bareFigure(value, locale);
  if ('atLeast' in value && value.atLeast === true) return t('fact.atLeast', { figure });
  if ('atMost' in value && value.atMost === true) return t('fact.atMost', { figure });
  return figure;
}

function bareFigure(value: Exclude<FactValue, { link: string } | { answer: string }>, locale: Locale): string {
  if ('money' in value)
    return numbers(locale, {
      style: 'currency',
      currency: value.currency,
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value.money);
  if ('percent' in value) {
    const share = numbers(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value.percent / 100);
    // Arabic has marks of direction in it; Persian has none, and its sign would change sides after a letter.
    return locales[locale].dir === 'rtl' ? isolated(share) : share;
  }
  if ('number' in value) return numbers(locale, {}).format(value.number);
  const [, time = '', count = '0', letter = 'D'] = /^P(T?)(\d+)([DWMYH])$/.exec(value.duration) ?? [];
  const unit = units[`${time}${letter}` as keyof typeof units];
  return numbers(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
}

import { callMeOption, optionOrder } from '#lib/groups.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { pathTo } from '#lib/paths.ts';
import { questions } from '#lib/schema/prose.ts';
import { checkView, oldestCheck } from '#lib/view/check.ts';
import { compareView } from '#lib/view/compare.ts';
import { factViews } from '#lib/view/fact.ts';
import type { OptionParts } from '#lib/view/option.ts';
import { serviceRows, servicesFor } from '#lib/view/service-list.ts';
import { besideView } from './beside.ts';
import { content } from './content.ts';
import { guideRow } from './guide-parts.ts';
import { frameOf, scopeOf } from './scope.ts';
import { noticeFor, optionIn } from './served.ts';

/** The option that every other one is compared with. */
const still = 'wait';
const listed = 3;

/** Gathers everything that the page of an option shows. */
export function optionParts(locale: Locale, placeId: string, slug: string): OptionParts {
  const scope = scopeOf(locale, placeId);
  const source = content().optionSources.get(slug);
  if (!source) throw new Error(`There is no option ${slug}.`);
  const text = optionIn(locale, slug);
  const { words } = text.option;
  const number = optionOrder.findIndex((one) => one === slug) + 1;
  const beside = [...source.compare, ...(slug === still ? [] : [still])].map(
    (one) => optionIn(locale, one).option.words,
  );
  const oldest = oldestCheck(
    Object.values(source.facts)
      .flat()
      .flatMap((id) => scope.place.facts[id]?.check ?? []),
  );
  const frame = frameOf({ locale, place: placeId, rest: ['options', slug] }, scope.t('tab.option', { number }), {
    kept: !('data-served-lang' in text.served),
    powers: ['fetch'],
  });
  return {
    frame,
    beside: besideView(frame, scope),
    scope,
    country: nameIn(scope.place.names, locale),
    words,
    isHeadStale: [...text.state.stale].some((id) => /\.(?:0\.\d|\d\.0)$/.test(id)),
    served: text.served,
    notice: noticeFor(locale, text, placeId, 'options', slug),
    answers: questions.map((question, at) => ({
      question,
      heading: scope.t(`question.${question}`),
      paragraphs: words.answers[question].full.map((paragraph, block) => ({
        text: paragraph,
        stale: text.state.stale.has(`${slug}.${at + 1}.${block + 1}`),
      })),
      facts: factViews(source.facts[question] ?? [], scope),
    })),
    check: oldest && checkView(oldest, 'right', scope),
    compare: compareView([words, ...beside], scope.t),
    act:
      slug === callMeOption ? { href: pathTo(locale, placeId, 'call-me'), label: scope.t('callMe.title') } : undefined,
    services: serviceRows(servicesFor(source.needs, scope).slice(0, listed), scope),
    // Pictures stand beside the six answers; more of them would cost what the words need.
    guides: source.guides.map((one) => ({ ...guideRow(one, scope), icon: undefined })),
  };
}

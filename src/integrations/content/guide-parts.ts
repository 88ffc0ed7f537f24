import type { Locale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { pathTo } from '#lib/paths.ts';
import { checkView, oldestCheck } from '#lib/view/check.ts';
import { factViews } from '#lib/view/fact.ts';
import type { GuideParts } from '#lib/view/guide.ts';
import type { RowView } from '#lib/view/row.ts';
import type { Scope } from '#lib/view/scope.ts';
import { serviceRows, servicesFor } from '#lib/view/service-list.ts';
import { besideView } from './beside.ts';
import { offeredIn } from './callback.ts';
import { content } from './content.ts';
import { frameOf, scopeOf } from './scope.ts';
import { listenView } from './listen.ts';
import { guideIn, noticeFor, optionIn } from './served.ts';

/** Number of services listed at a guide; the rest stand on the page of the need. */
const listed = 3;

/** Gathers everything that the page of a guide shows. */
export function guideParts(locale: Locale, placeId: string, slug: string): GuideParts {
  const scope = scopeOf(locale, placeId);
  const source = content().guideSources.get(slug);
  if (!source) throw new Error(`There is no guide ${slug}.`);
  const text = guideIn(locale, slug);
  const ids = Object.values(source.facts).flat();
  const oldest = oldestCheck(ids.flatMap((id) => scope.place.facts[id]?.check ?? []));
  const frame = frameOf(
    { locale, place: placeId, rest: [slug] },
    scope.t(`tab.${slug}` as Parameters<typeof scope.t>[0]),
    {
      kept: !('data-served-lang' in text.served),
      powers: ['fetch', ...(text.guide.words.audio ? ['media' as const] : [])],
    },
  );
  return {
    frame,
    beside: besideView(frame, scope),
    listen: listenView(scope, 'data-served-lang' in text.served ? undefined : text.guide.words.audio),
    scope,
    country: nameIn(scope.place.names, locale),
    guide: text.guide,
    // A need that nobody in the place meets has no page to lead to.
    source: { ...source, needs: source.needs.filter((need) => servicesFor([need], scope).length > 0) },
    served: text.served,
    stale: text.state.stale,
    notice: noticeFor(locale, text, placeId, slug),
    facts: new Map(Object.entries(source.facts).map(([number, some]) => [Number(number), factViews(some, scope)])),
    check: oldest && checkView(oldest, 'right', scope),
    services: serviceRows(servicesFor(source.needs, scope).slice(0, listed), scope),
    options: optionRows(source.options, scope),
    close: [
      ...source.close.map((one) => ({ ...guideRow(one, scope), icon: undefined })),
      ...(source.abroad === true ? [abroadRow(scope)] : []),
    ],
    checksAbroad: [...content().abroad.values()].flatMap(({ lines }) =>
      Object.values(lines).flatMap(({ contacts }) => contacts.map((one) => one.check)),
    ),
  };
}

/** The row that leads to the lines of the countries that readers come from. */
function abroadRow({ locale, t }: Scope): RowView {
  return { href: `${pathTo(locale)}#abroad`, title: t('abroad.title') };
}

/** Rows that lead to options. */
export function optionRows(slugs: readonly string[], { locale, place }: Scope): RowView[] {
  return offeredIn(place.id, slugs).map((slug) => {
    const { option, served } = optionIn(locale, slug);
    return {
      href: pathTo(locale, place.id, 'options', slug),
      title: option.words.title,
      icon: content().optionSources.get(slug)?.icon,
      served,
    };
  });
}

/** The row that leads to a guide. */
export function guideRow(slug: string, { locale, place }: Scope): RowView {
  const { guide, served } = guideIn(locale, slug);
  return {
    href: pathTo(locale, place.id, slug),
    title: guide.words.title,
    icon: content().guideSources.get(slug)?.icons[0],
    served,
  };
}

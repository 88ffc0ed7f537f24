import { daysUntil } from '#lib/days.ts';
import type { Content } from '#integrations/content/model.ts';
import { isPastDue, olderDate, type Dated } from '#lib/freshness.ts';
import type { Check } from '#lib/schema/check.ts';

/** An address of another site. */
export interface OutsideLink {
  href: string;
  /** Where it stands, such as `no/talk-oslo-1`. */
  where: string[];
  /** Whether a reader can tap it; else it is a source only. */
  tapped: boolean;
  /** Day on which it was last seen, `YYYY-MM-DD` or `unknown`: the oldest, when it stands in several places. */
  on: string;
  /** Days since then; undefined when the day is unknown. */
  age: number | undefined;
  pastDue: boolean;
}

interface Found {
  href: string;
  where: string;
  tapped: boolean;
  on: string;
  what: Dated;
}

/** Every address of another site in the records, those that readers can tap first, then the oldest. None is asked for. */
export function outsideLinks(content: Content, today: string): OutsideLink[] {
  const byHref = Map.groupBy([...ofServices(content), ...ofFacts(content)], ({ href }) => href);
  return [...byHref]
    .map(([href, found]): OutsideLink => {
      const on = found.map((one) => one.on).reduce(olderDate);
      return {
        href,
        where: [...new Set(found.map(({ where }) => where))],
        tapped: found.some(({ tapped }) => tapped),
        on,
        age: on === 'unknown' ? undefined : daysUntil(on, today),
        pastDue: found.some((one) => isPastDue(one.on, one.what, today)),
      };
    })
    .sort((a, b) => Number(b.tapped) - Number(a.tapped) || ageRank(b) - ageRank(a) || (a.href < b.href ? -1 : 1));
}

function ofServices(content: Content): Found[] {
  return [...content.services.values()].flatMap(({ place, id, crisis, contacts, check }) => {
    const base = { where: `${place}/${id}`, what: crisis === true ? 'crisis' : 'service' } as const;
    return [
      ...contacts.flatMap(({ value, check: seen }) => [
        ...(value?.startsWith('http') === true ? [{ ...base, href: value, tapped: true, on: seen.on }] : []),
        ...sourcesOf(seen, base),
      ]),
      ...(check ? sourcesOf(check, base) : []),
    ];
  });
}

function ofFacts(content: Content): Found[] {
  return [...content.places.values()].flatMap(({ id: place, facts }) =>
    Object.entries(facts).flatMap(([id, { value, check }]) => {
      const base = { where: `${place}: ${id}`, what: 'right' } as const;
      const link = 'link' in value ? [{ ...base, href: value.link, tapped: true, on: check.on }] : [];
      return [...link, ...sourcesOf(check, base)];
    }),
  );
}

function sourcesOf({ source, on }: Check, base: Pick<Found, 'where' | 'what'>): Found[] {
  return source.map((href) => ({ ...base, href, tapped: false, on }));
}

function ageRank({ age }: OutsideLink): number {
  return age ?? Infinity;
}

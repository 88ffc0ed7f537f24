import { daysUntil } from '#lib/days.ts';
import type { Content } from '#integrations/content/model.ts';
import { dueDay, isPastDue, type Dated } from '#lib/freshness.ts';
import type { Check } from '#lib/schema/check.ts';

/** A check that is past due: where it stands, and how long ago it should have been renewed. */
export interface DueCheck {
  what: Dated;
  file: string;
  field: string;
  /** The number, address or fact, as the record has it. */
  of: string;
  /** Day on which it was last seen, or `unknown`. */
  on: string;
  /** Days since it became due; undefined when the day is unknown. */
  over: number | undefined;
  source: readonly string[];
}

/** Every check of a place, and of other countries in its fact file, that is past due on a day: lines for danger first, then unknown days, then the oldest. */
export function dueChecks(content: Content, place: string, today: string): DueCheck[] {
  return checksOf(content, place)
    .filter(({ check, what }) => isPastDue(check.on, what, today))
    .map(({ check: { on, source }, what, ...rest }) => ({ ...rest, what, on, over: daysOver(on, what, today), source }))
    .sort((a, b) => rank(a) - rank(b) || (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** Number of all checks of a place. */
export function countChecks(content: Content, place: string): number {
  return checksOf(content, place).length;
}

interface PlacedCheck {
  what: Dated;
  file: string;
  field: string;
  of: string;
  check: Check;
}

function checksOf(content: Content, place: string): PlacedCheck[] {
  const services = [...content.services.values()].filter((one) => one.place === place);
  const ofServices = services.flatMap((service): PlacedCheck[] => {
    const where = {
      file: `content/services/${place}/${service.id}.yaml`,
      what: service.crisis === true ? 'crisis' : 'service',
    } as const;
    const contacts = service.contacts.map(({ channel, value = '', check }, at) => ({
      ...where,
      field: `contacts.${at}`,
      of: `${channel} ${value}`.trim(),
      check,
    }));
    return [
      ...contacts,
      ...(service.check ? [{ ...where, field: 'check', of: service.id, check: service.check }] : []),
    ];
  });
  const facts = Object.entries(content.places.get(place)?.facts ?? {});
  const ofFacts = facts.map(([id, { check }]): PlacedCheck => ({
    what: 'right',
    file: `content/places/${place}.yaml`,
    field: `facts.${id}`,
    of: id,
    check,
  }));
  const countries = [...content.abroad.values()].filter(({ facts: from }) => from === place);
  const ofAbroad = countries.flatMap(({ id: country, lines }) =>
    Object.entries(lines).flatMap(([id, { contacts }]) =>
      contacts.map(({ channel, value = '', check }, at): PlacedCheck => ({
        what: 'service',
        file: `content/abroad/${country}.yaml`,
        field: `lines.${id}.contacts.${at}`,
        of: `${channel} ${value}`.trim(),
        check,
      })),
    ),
  );
  return [...ofServices, ...ofFacts, ...ofAbroad];
}

function rank({ what, on }: DueCheck): number {
  return (what === 'crisis' ? 0 : 2) + (on === 'unknown' ? 0 : 1);
}

function daysOver(on: string, what: Dated, today: string): number | undefined {
  const due = dueDay(on, what);
  return due === undefined ? undefined : daysUntil(due, today);
}

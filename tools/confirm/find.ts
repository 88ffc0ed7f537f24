import type { Content } from '#integrations/content/model.ts';
import type { Check } from '#lib/schema/check.ts';
import type { Service } from '#lib/schema/service.ts';
import { OptionError } from '#tools/due/options.ts';
import type { Asked } from './asked.ts';

/** One check of a service: where it stands in the file, what it is of, and what it says now. */
export interface Target {
  /** Field of the record that holds the check, such as `contacts.0`; empty for the check of the service itself. */
  field: string;
  /** The number, address or way. */
  of: string;
  check: Check;
}

/** The service that is asked for. Throws `OptionError` that lists what exists. */
export function findService(content: Content, { service: asked, place }: Pick<Asked, 'service' | 'place'>): Service {
  const places = [...content.places.keys()];
  if (place !== undefined && !places.includes(place))
    throw new OptionError(`There is no place “${place}”; write one of: ${places.join(', ')}.`);
  const all = [...content.services.values()].filter((one) => place === undefined || one.place === place);
  const [found, ...others] = all.filter((one) => one.id === asked || nameOf(one) === asked);
  if (!found) throw new OptionError(`There is no service “${asked}”; write one of: ${all.map(nameOf).join(', ')}.`);
  if (others.length > 0) {
    const names = [found, ...others].map(nameOf).join(', ');
    throw new OptionError(`“${asked}” may be any of ${names}; write one of them.`);
  }
  return found;
}

/** The check of a service that is asked for. Throws `OptionError` that lists what exists. */
export function findTarget(service: Service, asked: string): Target {
  const targets = targetsOf(service);
  const tight = asked.replaceAll(/\s/g, '');
  const byValue = targets.filter(({ of }) => of.split(' ').at(-1) === tight);
  const [found, ...others] =
    byValue.length > 0
      ? byValue
      : targets.filter(({ field }) => (field || 'check') === asked || field === `contacts.${asked}`);
  if (found && others.length === 0) return found;
  const list = targets.map(({ field, of }) => `${field || 'check'} (${of})`).join(', ');
  throw new OptionError(
    found
      ? `${nameOf(service)} has “${asked}” more than once; write the position: ${list}.`
      : `${nameOf(service)} has no contact “${asked}”; write one of: ${list}.`,
  );
}

/** Place and id. */
export function nameOf({ place, id }: Service): string {
  return `${place}/${id}`;
}

function targetsOf({ contacts, check }: Service): Target[] {
  const own = check ? [{ field: '', of: 'the service', check }] : [];
  return [
    ...contacts.map(({ channel, value = '', check: seen }, at) => ({
      field: `contacts.${at}`,
      of: `${channel} ${value}`.trim(),
      check: seen,
    })),
    ...own,
  ];
}

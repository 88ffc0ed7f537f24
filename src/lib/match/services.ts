import { primary } from '../i18n/primary.ts';
import type { Asked, KnownService, Sentence } from './known.ts';
import { sum } from './weights.ts';

/** Most services in an answer. */
export const mostServices = 6;
/** Most of them from the chosen town, so that lines of the whole country keep a place. */
const mostOfTown = 4;
/** A service is named when it fits at least this share of the best one. */
const share = 1 / 3;

/**
 * Services that fit, those of the chosen town first, then the whole country, then other towns if no town was chosen;
 * within these the ones that speak the reader's language, then the ones that fit best.
 */
export function fittingServices(
  sentences: readonly Sentence[],
  traits: ReadonlySet<string>,
  services: readonly KnownService[],
  { town, lang }: Pick<Asked, 'town' | 'lang'>,
): string[] {
  const needs = sum(sentences.map((one) => one.needs));
  const fits = services
    .filter((one) => isOpen(one, traits))
    .map((service) => ({ service, fit: fitOf(service, needs, traits) }))
    .filter(({ fit }) => fit > 0);
  const best = Math.max(0, ...fits.map(({ fit }) => fit));
  const sorted = fits
    .filter(({ fit }) => fit >= best * share)
    .sort(
      (a, b) =>
        Number(speaks(b.service, lang)) - Number(speaks(a.service, lang)) ||
        b.fit - a.fit ||
        (a.service.id < b.service.id ? -1 : 1),
    )
    .map(({ service }) => service);
  const everywhere = sorted.filter((one) => one.areas.length === 0);
  const local = sorted.filter((one) => one.areas.length > 0);
  const chosen =
    town === undefined
      ? [...everywhere, ...local]
      : [...local.filter((one) => one.areas.includes(town)).slice(0, mostOfTown), ...everywhere];
  return chosen.slice(0, mostServices).map(({ id }) => id);
}

/** Whether a service can be named to somebody whose case has these traits. */
export function isOpen({ bars, only }: KnownService, traits: ReadonlySet<string>): boolean {
  return !bars.some((one) => traits.has(one)) && (only === undefined || only.some((one) => traits.has(one)));
}

function speaks({ spoken }: KnownService, lang: string): boolean {
  return spoken.some((one) => primary(one) === primary(lang));
}

function fitOf(service: KnownService, needs: ReadonlyMap<string, number>, traits: ReadonlySet<string>): number {
  const asked = service.needs.map((need, at) => (needs.get(need) ?? 0) * (at === 0 ? 2 : 1));
  const made = service.made.filter((one) => traits.has(one));
  // Help made for people who were forced is rare, and knows what others do not.
  const times = made.includes('forced') ? 2 : made.length > 0 ? 1.5 : 1;
  return asked.reduce((all, one) => all + one, 0) * times * (service.far ? 0.5 : 1);
}

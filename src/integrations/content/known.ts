import { groups, helpersGuide, optionOrder } from '#lib/groups.ts';
import { lean } from '#lib/match/lean.ts';
import { knownService } from '#lib/match/known-service.ts';
import type { Known } from '#lib/match/known.ts';
import type { Content } from './model.ts';

/** All that matching knows of a place: the sentences, and the lines, rights, options and services that they can lead to. */
export function knownOf(content: Content, placeId: string): Known {
  const place = content.places.get(placeId);
  if (!place) throw new Error(`There is no place ${placeId}: write content/places/${placeId}.yaml.`);
  const services = new Map(
    [...content.services.values()].filter((one) => one.place === placeId).map((one) => [one.id, one]),
  );
  const guides: string[] = [...groups.flatMap((one) => [...one.guides]), helpersGuide];
  const factsOf = (guide: string): string[] =>
    [...new Set(Object.values(content.guideSources.get(guide)?.facts ?? {}).flat())].filter((id) => id in place.facts);
  return lean({
    sentences: Object.fromEntries(
      [...content.situations].map(([id, { guides, options, needs, facts, urgent, holds, fails }]) => [
        id,
        { guides, options, needs, facts, urgent, holds, fails },
      ]),
    ),
    lines: place.now.map(({ when, value, everywhere = false }) => ({
      // A line that connects to every kind of help is one for danger as well.
      when: when === 'danger-any' ? 'danger' : when,
      value,
      everywhere,
    })),
    rights: Object.fromEntries(guides.map((guide) => [guide, factsOf(guide)])),
    facts: Object.fromEntries(
      Object.entries(place.facts).map(([id, fact]) => [id, { if: fact.if, notIf: fact.notIf }]),
    ),
    options: optionOrder.filter((slug) => content.optionSources.has(slug)),
    services: [...services.values()].flatMap((one) => knownService(one, services) ?? []),
  });
}

import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

const file = 'coverage.yaml';

/** Notes records that coverage names but nobody wrote, and records that no line of it names. */
export function checkCoverage(content: Content, problems: Problems): void {
  for (const place of Object.keys(content.coverage)) {
    if (!content.places.has(place)) problems.add(file, place, `found “${place}”; there is no places/${place}.yaml.`);
  }
  for (const place of content.places.keys()) {
    const lines = content.coverage[place] ?? {};
    const entryOf = entries(content, place);
    for (const [entry, line] of Object.entries(lines)) {
      for (const id of 'published' in line ? line.published : []) {
        const own = entryOf.get(id);
        if (own === undefined)
          problems.add(file, `${place}.${entry}`, `found “${id}”; no such service or fact in ${place}.`);
        else if (own !== entry && !names(lines[own], id))
          problems.add(
            file,
            `${place}.${entry}`,
            `found “${id}”, which names ${own} as its entry; correct one of them, or add “${id}” to ${own}.`,
          );
      }
    }
    const named = new Set(Object.values(lines).flatMap((line) => ('published' in line ? line.published : [])));
    for (const [id, entry] of entryOf) {
      if (!named.has(id))
        problems.add(file, `${place}.${entry}`, `does not name “${id}”, which comes from it; add it to published.`);
    }
  }
}

function names(line: Content['coverage'][string][string] | undefined, id: string): boolean {
  return line !== undefined && 'published' in line && line.published.includes(id);
}

/** The entry of every record of a place, by the record's id. */
function entries(content: Content, place: string): Map<string, string> {
  const services = [...content.services.values()].filter((one) => one.place === place);
  const facts = Object.entries(content.places.get(place)?.facts ?? {});
  const abroad = [...content.abroad.values()].filter((one) => one.facts === place);
  return new Map([
    ...services.map(({ id, entry }) => [id, entry] as const),
    ...facts.map(([id, { entry }]) => [id, entry] as const),
    ...abroad.flatMap(({ lines }) => Object.entries(lines).map(([id, { entry }]) => [id, entry] as const)),
  ]);
}

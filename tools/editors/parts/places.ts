import type { Content } from '#integrations/content/model.ts';
import type { Place } from '#lib/schema/place.ts';
import { html, type Html } from '../html.ts';
import { factsByPlace, servicesByArea } from '../places.ts';
import { cell, count, folded, row, table, type Part } from '../table.ts';

/** Services by area and need, and facts by place. */
export function placePart(content: Content): Part {
  const places = [...content.places.values()];
  const facts = factsByPlace(content);
  const gaps = facts.filter(({ known }) => known.length < places.length);
  const shares = places.map(
    ({ id }) => `${id} ${facts.filter(({ known }) => known.includes(id)).length} of ${facts.length}`,
  );
  return {
    id: 'places',
    title: 'Places',
    short: `${content.services.size} services; facts: ${shares.join(', ')}`,
    wants: gaps.length > 0,
    body: html`<p>Marked: nobody there, and nobody for the whole country.</p>
      ${places.map((place) => serviceTable(content, place))}
      <h3>Facts</h3>
      ${folded(
        'Facts that a place lacks',
        ['Fact', ...places.map(({ id }) => id)],
        gaps.map(({ id, known }) =>
          row(
            id,
            places.map((place) => (known.includes(place.id) ? cell('yes') : cell('no', true))),
          ),
        ),
      )}`,
  };
}

function serviceTable(content: Content, { id, names }: Place): Html {
  const rows = servicesByArea(content, id);
  const country = rows[0]?.counts ?? [];
  return html`<h3>${names['en'] ?? id}: services by area and need</h3>
    ${table(
      `Services of ${id}`,
      ['Area', ...country.map(({ need }) => ({ count: need }))],
      rows.map(({ area, counts }) =>
        row(
          area,
          counts.map((here, at) => count(here.count, here.count === 0 && country[at]?.count === 0)),
        ),
      ),
    )}`;
}

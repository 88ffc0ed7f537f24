import type { Content } from '#integrations/content/model.ts';
import { countChecks, dueChecks, type DueCheck } from '#tools/due/list.ts';
import { html, type Html } from '../html.ts';
import { cell, count, folded, row, type Part } from '../table.ts';

const kinds = { crisis: 'Lines for danger', service: 'Other services', right: 'Facts' } as const;

/** What has to be seen or called again, by risk. */
export function duePart(content: Content, today: string): Part {
  const places = [...content.places.values()].map((place) => ({ place, due: dueChecks(content, place.id, today) }));
  const all = places.flatMap(({ due }) => due);
  const danger = all.filter(({ what }) => what === 'crisis').length;
  return {
    id: 'due',
    title: 'Due again',
    short: `${all.length} checks are due, ${danger} of them on lines for danger`,
    wants: all.length > 0,
    body: html`<p>After you called: <code>npm run checks:confirm -- no/talk-all-1 contacts.0 --how called</code></p>
      ${places.map(
        ({ place: { id, names }, due }) =>
          html`<h3>${names['en'] ?? id}: ${due.length} of ${countChecks(content, id)} checks are due</h3>
            ${dueTable('crisis', id, due, true)} ${dueTable('service', id, due, false)}
            ${dueTable('right', id, due, false)}`,
      )}`,
  };
}

function dueTable(kind: DueCheck['what'], place: string, due: readonly DueCheck[], open: boolean): Html {
  const rows = due
    .filter(({ what }) => what === kind)
    .map(({ file, field, of, on, over }) =>
      row(file.replace(/^content\/(?:services\/)?|\.yaml$/g, ''), [cell(field), cell(of), cell(on), count(over)]),
    );
  return folded(
    `${kinds[kind]} of ${place}`,
    ['Record', 'Field', 'What', 'Last seen', { count: 'Days over' }],
    rows,
    open,
  );
}

import type { Content } from '#integrations/content/model.ts';
import { html, type Html } from '../html.ts';
import type { InsideLinks } from '../inside.ts';
import { outsideLinks, type OutsideLink } from '../outside.ts';
import { cell, count, folded, row, table, type Part } from '../table.ts';

/** Links between our pages, all followed, and links to other sites, none followed. */
export function linkPart(content: Content, today: string, inside: InsideLinks | undefined): Part {
  const outside = outsideLinks(content, today);
  const old = outside.filter(({ pastDue }) => pastDue).length;
  const said = inside
    ? `${inside.broken.length} of ${inside.links} links inside the site lead nowhere`
    : 'links inside the site are not checked, since there is no build';
  const list = (name: string, some: readonly OutsideLink[]): Html =>
    folded(name, ['Address', 'Where', 'Last seen', { count: 'Days ago' }], some.map(outsideRow));
  return {
    id: 'links',
    title: 'Links',
    short: `${said}; ${old} of ${outside.length} addresses of other sites are due`,
    wants: inside === undefined || inside.broken.length > 0 || old > 0,
    body: html`<h3>Inside the site</h3>
      ${inside ? broken(inside) : html`<p>There is no build to look at. Run: <code>npm run build</code></p>`}
      <h3>To other sites</h3>
      <p>They are listed, not opened. Open one to see whether it still says what we say.</p>
      ${list(
        'Readers can tap them',
        outside.filter(({ tapped }) => tapped),
      )}
      ${list(
        'Sources only',
        outside.filter(({ tapped }) => !tapped),
      )}`,
  };
}

function outsideRow({ href, where, on, age, pastDue }: OutsideLink): Html {
  return row(html`<a href="${href}" rel="noreferrer nofollow">${href}</a>`, [
    cell(where.join(', ')),
    cell(on, pastDue),
    count(age),
  ]);
}

function broken({ pages, links, broken: found }: InsideLinks): Html {
  if (found.length === 0) return html`<p class="fine">All ${links} links on ${pages} pages lead somewhere.</p>`;
  const rows = found.map(({ page, href }) => row(page, [cell(href, true)]));
  return table('Links that lead nowhere', ['Page', 'Link'], rows);
}

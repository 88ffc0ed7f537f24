import type { Content } from '#integrations/content/model.ts';
import { html, type Html } from '../html.ts';
import { languageStates, madeBy, readBy, type LanguageState, type Share } from '../languages.ts';
import { cell, count, row, table, type Part } from '../table.ts';

const columns = [
  'Language',
  { count: 'Guides' },
  { count: 'Options' },
  { count: 'Sentences' },
  { count: 'Messages' },
  { count: 'Search' },
  'Made by',
  'Read by',
  'English has changed',
  'Falls back',
  'No record',
] as const;

/** How far the texts of each language are. */
export function languagePart(content: Content): Part {
  const states = languageStates(content);
  const stale = states.reduce((sum, one) => sum + one.stale.length, 0);
  const unread = states.reduce((sum, one) => sum + one.read.none, 0);
  return {
    id: 'languages',
    title: 'Languages',
    short: `${stale} translated texts are older than the English, ${unread} were read by nobody`,
    wants: stale > 0 || unread > 0,
    body: html`<p>
        Which blocks they are, with their English: <code>npm run languages -- nb</code>. After translating again:
        <code>npm run stamp -- nb guides/pay</code>
      </p>
      ${table('Texts by language', columns, states.map(languageRow))}`,
  };
}

function languageRow(state: LanguageState): Html {
  const { locale, name, guides, options, situations, messages, search, stale, fallsBack, unknown } = state;
  return row(html`${locale} <bdi>${name}</bdi>`, [
    ...[guides, options, situations, messages, search].map(share),
    cell(madeBy(state)),
    cell(readBy(state)),
    ...[stale, fallsBack, unknown].map((texts) => cell(texts.join(', ') || 'none', texts.length > 0)),
  ]);
}

function share({ there, of }: Share): Html {
  return count(`${there}/${of}`, there < of);
}

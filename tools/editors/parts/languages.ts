import type { Content } from '#integrations/content/model.ts';
import { html, type Html } from '../html.ts';
import { languageStates, type LanguageState, type Share } from '../languages.ts';
import { cell, count, row, table, type Part } from '../table.ts';

const columns = [
  'Language',
  'Guides',
  'Options',
  'Situations',
  'Messages',
  'Words to search',
  'English has changed',
  'Another language stands in',
  'No record',
  { count: 'Made by a computer' },
  { count: 'Made by a person' },
  { count: 'Read by nobody' },
  { count: 'By a person' },
  { count: 'By a native person' },
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

function languageRow({
  locale,
  name,
  guides,
  options,
  situations,
  messages,
  search,
  stale,
  fallsBack,
  unknown,
  made,
  read,
}: LanguageState): Html {
  return row(html`${locale} <bdi>${name}</bdi>`, [
    ...[guides, options, situations, messages, search].map(share),
    ...[stale, fallsBack, unknown].map((texts) => cell(texts.join(', ') || 'none', texts.length > 0)),
    ...[made.computer, made.person, read.none, read.person, read.native].map((texts) => count(texts)),
  ]);
}

function share({ there, of }: Share): Html {
  return cell(`${there} of ${of}`, there < of);
}

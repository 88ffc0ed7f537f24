import { readFileSync } from 'node:fs';
import type { Content } from '#integrations/content/model.ts';
import { html, type Html } from './html.ts';
import type { InsideLinks } from './inside.ts';
import { duePart } from './parts/due.ts';
import { languagePart } from './parts/languages.ts';
import { linkPart } from './parts/links.ts';
import { placePart } from './parts/places.ts';
import type { Part } from './table.ts';

const sheets = ['tokens.css', 'reset.css', 'base.css', 'utilities.css'].map((name) => `../../src/styles/${name}`);
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/**
 * The page for editors, on one day: what is due, how far languages and places are, and which links are broken. It runs no
 * script, so nothing that happens in another tab reaches it.
 */
export function editorsPage(content: Content, today: string, inside: InsideLinks | undefined): string {
  const parts = [duePart(content, today), languagePart(content), placePart(content), linkPart(content, today, inside)];
  const main = html`<h1>For editors</h1>
    <p class="soft">As of ${today}. This page is made on request and is no part of the site.</p>
    <ul class="short">
      ${parts.map(shortLine)}
    </ul>
    ${parts.map(section)}`;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>For editors</title>
<link rel="icon" href="data:,">
<style>
${[...sheets, 'editors.css'].map(read).join('\n')}
</style>
</head>
<body>
<main>
${main.text}
</main>
</body>
</html>
`;
}

function shortLine({ id, title, short, wants }: Part): Html {
  return html`<li class="${wants ? 'wants' : 'fine'}"><a href="#${id}">${title}</a> <span>${short}.</span></li>`;
}

function section({ id, title, body }: Part): Html {
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

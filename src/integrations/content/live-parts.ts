import { sourceLocale } from '#lib/i18n/locales.ts';
import { readSections } from '#lib/prose/blocks.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import type { Content, Guide, LivePart } from './model.ts';
import type { Problems } from './problems.ts';
import { guideFile } from './texts.ts';

/** Tags that a page may hold, and what may stand in them beside the view. */
const known: Record<string, RegExp> = {
  Lines: /^$/,
  Sources: /^$/,
  Helpers: /^$/,
  Facts: /^after=\{\d+\}$/,
  Services: new RegExp(`^need="(?:${needs.join('|')})"$`),
};

/** The live parts of a text: tags alone on their line. */
export function livePartsOf(body: string, slug: string): LivePart[] {
  return [...body.matchAll(/^<[A-Z]\w* [^<]*\/>\s*$/gm)].map((match) => {
    const last = readSections(body.slice(0, match.index), slug).at(-1);
    return { tag: match[0].trim(), after: last?.blocks.at(-1)?.id ?? last?.id ?? 'the start' };
  });
}

/** Notes live parts that no page would show, and facts that a page with live parts leaves out. */
export function checkLiveParts(content: Content, problems: Problems): void {
  for (const [locale, said] of content.locales) {
    for (const guide of said.guides.values()) checkParts(guide, guideFile(locale, guide), content, problems);
  }
}

function checkParts(guide: Guide, file: string, content: Content, problems: Problems): void {
  const shown = new Set<string>();
  for (const { tag } of guide.parts) {
    const [, name = '', more = ''] = /^<(\w+) view=\{props\.view\} ?(.*?) ?\/>$/.exec(tag) ?? [];
    if (!guide.live)
      problems.add(file, 'text', `found ${tag}; only .mdx pages hold live parts: rename the file, or remove it.`);
    else if (known[name]?.test(more) !== true) {
      problems.add(
        file,
        'text',
        `found ${tag}; write <Lines>, <Facts … after={1}>, <Services … need="talk">, <Sources> or <Helpers>, with view={props.view}.`,
      );
    }
    if (name === 'Facts') shown.add(/\d+/.exec(more)?.[0] ?? '');
  }
  if (content.locales.get(sourceLocale)?.guides.get(guide.slug)?.live !== true || !guide.live) return;
  const stated = Object.keys(content.guideSources.get(guide.slug)?.facts ?? {});
  const hidden = stated.find((number) => !shown.has(number));
  const empty = [...shown].find((number) => !stated.includes(number));
  if (hidden !== undefined)
    problems.add(
      file,
      'facts',
      `those of section ${hidden} stand nowhere; add <Facts view={props.view} after={${hidden}} />.`,
    );
  if (empty !== undefined)
    problems.add(file, 'text', `found <Facts … after={${empty}} />; no facts are named for section ${empty}.`);
}

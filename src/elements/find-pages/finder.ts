import { mostTexts, searchFile, type SearchData } from '#lib/search/data.ts';
import type { Answer, Hit, Question } from '#lib/search/exchange.ts';
import { makeFinder } from '#lib/search/finder.ts';
import { inLettersOf } from '#lib/search/typed.ts';

/**
 * The search worker: finds pages while the reader types, and looks into texts when asked to. Its name holds the folder
 * of its files, the lang of their texts, and the address of the home that all pages stand below.
 */
const [folder = '', lang = '', home = ''] = self.name.split(' ');

const words = onceItComes(async () => {
  const answer = await fetch(folder + searchFile);
  const data = (await answer.json()) as SearchData;
  return { ...makeFinder(data), ...data.texts };
});

const texts = onceItComes(async () => {
  const [{ tag }, { createInstance }] = await Promise.all([words(), import('virtual:pagefind')]);
  // With a tag of its own the address of a file never changes, so that a kept copy is found without a network.
  return createInstance({ basePath: folder, baseUrl: '/', metaCacheTag: tag, excerptLength: 16, excerptEllipsis: '…' });
});

addEventListener('message', ({ data: { number, kind, query } }: MessageEvent<Question>) => {
  const asked = kind === 'words' ? pagesFor(query) : textsWith(query);
  asked
    .catch(() => ({}))
    .then((found) => {
      postMessage({ number, kind, ...found } satisfies Answer);
    })
    .catch(reportError);
});

async function pagesFor(query: string): Promise<Partial<Answer>> {
  const { find, nearest, kilobytes } = await words();
  const toHit = (path: string): Hit => ({ path: `${home}${path}/` });
  const hits = find(query).map(toHit);
  return { hits, nearest: hits.length > 0 ? [] : nearest(query).map(toHit), kilobytes };
}

async function textsWith(query: string): Promise<Partial<Answer>> {
  const { results } = await (await texts()).search(inLettersOf(lang, query));
  const found = await Promise.all(results.slice(0, mostTexts).map((one) => one.data()));
  return { hits: found.map(({ url, excerpt }) => ({ path: url, excerpt: inTurn(excerpt) })) };
}

/** Pagefind puts `<mark>` around what hit, and has escaped the rest. */
function inTurn(excerpt: string): string[] {
  return excerpt.split(/<\/?mark>/).map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

/** Loads something when it is first asked for; what did not come is asked for again the next time. */
function onceItComes<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let coming: Promise<Thing> | undefined;
  return () =>
    (coming ??= load().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));
}

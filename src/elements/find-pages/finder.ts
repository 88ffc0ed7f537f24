import { searchFile, type SearchData } from '#lib/search/data.ts';
import type { Answer, Question, TextHit } from '#lib/search/exchange.ts';
import { makeFinder, type Finder } from '#lib/search/finder.ts';
import { inLettersOf } from '#lib/search/typed.ts';

/** The search worker: finds pages while the reader types, and looks into texts when asked to. Its name says where its files are. */
const [folder = '', lang = '', tag = ''] = self.name.split(' ');

/** Most texts that are shown: each of them is a file to fetch. */
const most = 5;

interface Pagefind {
  createInstance: (options: Record<string, unknown>) => {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; excerpt: string }> }[] }>;
  };
}

let finder: Promise<Finder> | undefined;
let texts: Promise<ReturnType<Pagefind['createInstance']>> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answerTo(data).catch(() => ({ number: data.number, kind: 'failed' }) as const).then(postMessage);
});

async function answerTo({ number, kind, query }: Question): Promise<Answer> {
  if (kind === 'texts') return { number, kind, hits: await textsWith(query) };
  finder ??= loadFinder();
  // A file that did not come may come the next time.
  finder.catch(() => (finder = undefined));
  const { find, nearest } = await finder;
  const paths = find(query);
  return { number, kind, paths, nearest: paths.length > 0 ? [] : nearest(query) };
}

async function loadFinder(): Promise<Finder> {
  const answer = await fetch(`${folder}${searchFile}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return makeFinder((await answer.json()) as SearchData);
}

async function textsWith(query: string): Promise<TextHit[]> {
  texts ??= loadTexts();
  texts.catch(() => (texts = undefined));
  const { results } = await (await texts).search(inLettersOf(lang, query));
  const found = await Promise.all(results.slice(0, most).map((one) => one.data()));
  return found.map(({ url, excerpt }) => ({ path: url, excerpt: parts(excerpt) }));
}

async function loadTexts(): Promise<ReturnType<Pagefind['createInstance']>> {
  const code = new URL('../pagefind.js', new URL(folder, location.origin)).href;
  const { createInstance } = (await import(/* @vite-ignore */ code)) as Pagefind;
  // With a tag of its own the address of a file never changes, so that a kept copy is found without a network.
  return createInstance({ basePath: folder, baseUrl: '/', metaCacheTag: tag, excerptLength: 16 });
}

/** Pagefind marks what hit with `<mark>`, and has escaped the rest. */
function parts(excerpt: string): TextHit['excerpt'] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), hit: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

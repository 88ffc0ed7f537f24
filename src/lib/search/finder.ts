import MiniSearch, { type Query } from 'minisearch';
import type { FindablePage, SearchData } from './data.ts';
import { formsOf, typedWords } from './fold.ts';

/** Finds pages of one locale and place by what a reader types. */
export interface Finder {
  /** Paths of pages for a query, the best first; none for a query without letters. */
  find: (query: string) => string[];
  /** Paths of the three pages of needs that come closest to a query that found nothing. */
  nearest: (query: string) => string[];
}

/** Most pages that a query finds: more of them help nobody to choose. */
const most = 12;

/** A page whose score is below this part of the best one has little to do with the query. */
const least = 0.06;

/** Needs that stand for all others, when nothing comes closer. */
const firstNeeds = ['talk', 'rooms', 'advice'].map(pathOfNeed);

const weights = { title: 4, own: 3, far: 2.5, shared: 0.5 };

/** Makes the finder. Everything stays in memory, and nothing of a query is kept. */
export function makeFinder({ shared, pages }: SearchData): Finder {
  const index = new MiniSearch<Record<string, string>>({
    idField: 'path',
    fields: Object.keys(weights),
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
    searchOptions: {
      tokenize: (word) => [word],
      boost: weights,
      // A long title is about its words as much as a short one.
      bm25: { k: 1.2, b: 0.2, d: 0.5 },
      // A guide or an option explains; a service is one of many, and shares its words with them.
      boostDocument: (path: string) => (path.startsWith('service/') ? 0.5 : 1),
    },
  });
  index.addAll(pages.map((page) => fieldsOf(page, shared)));
  const known = [...new Set(pages.flatMap((page) => Object.values(fieldsOf(page, shared)).join(' ').split(' ')))];
  const needs = pages.map(([path]) => path).filter((path) => path.startsWith(pathOfNeed('')));

  return {
    find: (query) => {
      const found = index.search(queryFor(typedWords(query), known));
      const best = found[0]?.score ?? 0;
      return found
        .filter(({ score }) => score >= best * least)
        .slice(0, most)
        .map(({ id }) => String(id));
    },
    nearest: (query) => {
      const close = index
        .search({ combineWith: 'OR', queries: typedWords(query), fuzzy: 0.5, prefix: true })
        .map(({ id }) => String(id))
        .filter((path) => needs.includes(path));
      return [...new Set([...close, ...firstNeeds.filter((path) => needs.includes(path)), ...needs])].slice(0, 3);
    },
  };
}

function pathOfNeed(need: string): string {
  return `services/${need}`;
}

function fieldsOf([path, title, own, far, ids]: FindablePage, shared: SearchData['shared']): Record<string, string> {
  return { path, title, own, far, shared: ids.map((id) => shared[id] ?? '').join(' ') };
}

/** What to look for: every word of the query in its forms; pages that have more of the words come first. */
function queryFor(words: readonly string[], known: readonly string[]): Query {
  return { combineWith: 'OR', queries: words.map((word, at) => oneWord(word, at === words.length - 1, known)) };
}

/** A word as it stands, as the beginning of a longer one, with a mistake in it, and as a part of a compound. */
function oneWord(word: string, isLast: boolean, known: readonly string[]): Query {
  const inside = word.length < 4 ? [] : known.filter((one) => one !== word && isPart(word, one));
  const around = known.filter((one) => one !== word && isPart(one, word) && one.length >= 4);
  return {
    combineWith: 'OR',
    queries: [
      ...formsOf(word).map((form) => ({
        queries: [form],
        // Short words in the middle of a query are mostly "my" and "in": as beginnings they would find everything.
        prefix: isLast || form.length > 2,
        fuzzy: form.length < 4 ? false : form.length < 8 ? 1 : 2,
      })),
      ...inside.map((one) => ({ queries: [one], boostTerm: () => 0.4 })),
      ...around.map((one) => ({ queries: [one], boostTerm: () => 0.6 })),
      ...beginnings(word).map((one) => ({ queries: [one], prefix: true, boostTerm: () => 0.3 })),
      ...swapped(word).map((one) => ({ queries: [one], prefix: true, boostTerm: () => 0.5 })),
    ],
  };
}

/** Whether a word begins or ends another: `lonn` and `kontrakt` in `lonnskontrakt`. */
function isPart(part: string, whole: string): boolean {
  return whole.length > part.length && (whole.startsWith(part) || whole.endsWith(part));
}

/** A long word without its ending, since languages end one word in many ways. */
function beginnings(word: string): string[] {
  return word.length < 6 ? [] : [word.slice(0, word.length < 8 ? -2 : -3)];
}

/** A short word with two neighbours changed over, which is one mistake of a hand and two of a count. */
function swapped(word: string): string[] {
  if (word.length < 4 || word.length > 7) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  );
}

import { wordsPattern } from '#lib/schema/words.ts';
import { fold } from '#lib/search/fold.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

/** Notes words to find pages by that lead nowhere, stand twice or carry a label. */
export function checkSearchWords(content: Content, problems: Problems): void {
  const labels = [...content.locales.values()].map(({ words }) => wordsPattern(words.deny));
  const known = { guides: content.guideSources, options: content.optionSources };
  for (const [locale, { search }] of content.locales) {
    if (!search) continue;
    const file = `search/${locale}.yaml`;
    for (const kind of ['guides', 'options'] as const) {
      for (const slug of Object.keys(search[kind]).filter((one) => !known[kind].has(one)))
        problems.add(file, kind, `found “${slug}”; no such ${kind.slice(0, -1)}.`);
    }
    for (const [kind, lists] of Object.entries(search)) {
      for (const [slug, words] of Object.entries(lists)) {
        checkList(words, labels, (sentence) => {
          problems.add(file, `${kind}.${slug}`, sentence);
        });
      }
    }
  }
}

function checkList(words: readonly string[], labels: readonly RegExp[], note: (sentence: string) => void): void {
  words.forEach((word, at) => {
    const same = words.slice(0, at).find((one) => fold(one) === fold(word));
    if (same !== undefined) note(`found “${word}”; “${same}” finds the same already: remove one of them.`);
    const label = labels.map((one) => one.exec(word)?.[0]).find((one) => one !== undefined);
    if (label !== undefined) note(`found “${word}”; it holds the label “${label}”, which stands nowhere: remove it.`);
  });
}

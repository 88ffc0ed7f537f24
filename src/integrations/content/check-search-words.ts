import { needs } from '#lib/schema/vocabulary.ts';
import { wordsPattern } from '#lib/schema/words.ts';
import { fold } from '#lib/search/fold.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

/** Notes words to find pages by that lead nowhere, stand twice or carry a label, and pages that have none. */
export function checkSearchWords(content: Content, problems: Problems): void {
  const labels = [...content.locales.values()].map(({ words }) => wordsPattern(words.deny));
  const known = {
    guides: [...content.guideSources.keys()],
    options: [...content.optionSources.keys()],
    needs: [...needs],
  };
  for (const [locale, { search }] of content.locales) {
    if (!search) continue;
    const file = `search/${locale}.yaml`;
    for (const [kind, slugs] of Object.entries(known) as [keyof typeof known, string[]][]) {
      const lists: Record<string, readonly string[]> = search[kind];
      const what = kind.slice(0, -1);
      for (const slug of Object.keys(lists).filter((one) => !slugs.includes(one)))
        problems.add(file, kind, `found “${slug}”; no such ${what}.`);
      for (const slug of slugs.filter((one) => !(one in lists)))
        problems.add(file, kind, `lacks “${slug}”; write a few words that people type for it.`);
    }
    for (const [kind, lists] of Object.entries(search) as [string, Record<string, readonly string[]>][]) {
      for (const [slug, words] of Object.entries(lists))
        checkList(words, labels, (sentence) => problems.add(file, `${kind}.${slug}`, sentence));
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

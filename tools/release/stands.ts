import type { NamedKeyset } from '#integrations/content/keysets.ts';
import type { Content } from '#integrations/content/model.ts';
import { textNames, textState } from '#integrations/content/texts.ts';
import { endOf } from '#lib/keys/end.ts';
import { sourceLocale, writtenLocales } from '#lib/i18n/locales.ts';
import { isPublic } from '#lib/public.ts';
import { countChecks, dueChecks } from '../due/list.ts';
import { keysetsDue } from '../keys/due.ts';

/** What a release finds, in sentences. */
export interface Standing {
  /** What nobody may be given: each ends the release. */
  forbids: string[];
  /** What somebody should look at soon. */
  warns: string[];
}

/** Whether the content may go to readers on a day, and what will need somebody soon. */
export function standingOf(content: Content, keysets: ReadonlyMap<string, NamedKeyset>, today: string): Standing {
  const { site, places } = content;
  const ended = [...places.values()].filter(({ callback }) => {
    const until = keysets.get(callback?.keyset ?? '')?.until;
    return until !== undefined && endOf(until, today) === 'past';
  });
  const forbids = [
    ...(isPublic(site.origin)
      ? []
      : [`content/site.yaml, origin: ${site.origin} is this machine; write the address of the site.`]),
    ...(site.publisher === 'none'
      ? ['content/site.yaml, publisher: nobody answers for this edition; write who does.']
      : []),
    ...(site.checkedLive
      ? []
      : [
          'content/site.yaml, checkedLive: nobody has called the numbers; call them, then write on which day, and who.',
        ]),
    ...keysetsDue(ended, keysets, today),
  ];
  return {
    forbids,
    warns: [
      ...keysetsDue(without(places.values(), ended), keysets, today),
      ...dueOf(content, today),
      ...oldTexts(content),
    ],
  };
}

function without<Item>(all: Iterable<Item>, some: readonly Item[]): Item[] {
  return [...all].filter((one) => !some.includes(one));
}

function dueOf(content: Content, today: string): string[] {
  return [...content.places.keys()].flatMap((place) => {
    const due = dueChecks(content, place, today);
    const danger = due.filter(({ what }) => what === 'crisis').length;
    return due.length === 0
      ? []
      : [
          `${place}: ${due.length} of ${countChecks(content, place)} checks are past due, ${danger} of them of lines for danger. See: npm run checks:due -- --place ${place}`,
        ];
  });
}

function oldTexts(content: Content): string[] {
  return writtenLocales
    .filter((locale) => locale !== sourceLocale)
    .flatMap((locale) => {
      const old = textNames(content).reduce((sum, text) => sum + textState(content, locale, text).stale.size, 0);
      return old === 0
        ? []
        : [`${locale}: ${old} pieces of text are older than their English. See: npm run languages -- ${locale}`];
    });
}

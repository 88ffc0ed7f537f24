import { sourceLocale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { inboxTexts } from '#lib/inbox/texts.ts';
import type { Frame } from '#lib/view/frame.ts';
import { wholeScript } from '../first-use.ts';
import { answeredIn } from './callback.ts';
import { content } from './content.ts';
import { frameOf } from './scope.ts';

/** Everything that the inbox shows. */
export interface InboxParts {
  frame: Frame;
  /** Places that take requests. */
  places: { id: string; name: string }[];
  demo: boolean;
  /** The whole script, so that a copy on disk works without a network. */
  script: string;
}

/** Gathers the page on which workers read requests. */
export function inboxParts(): InboxParts {
  const places = [...content().places.values()].filter(({ id }) => answeredIn(id) !== undefined);
  return {
    frame: frameOf({ locale: sourceLocale, rest: [] }, inboxTexts.tab, { kept: false, powers: ['fetch'] }),
    places: places.map(({ id, names }) => ({ id, name: nameIn(names, sourceLocale) })),
    demo: places.some(({ id }) => answeredIn(id)?.demo === true),
    script: wholeScript('src/elements/inbox/call-inbox.ts'),
  };
}

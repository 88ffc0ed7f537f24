import { sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import { pathTo } from '#lib/paths.ts';
import { callMeView, type CallMeView } from '#lib/view/call-me.ts';
import type { Frame } from '#lib/view/frame.ts';
import { lineViews, type LineView } from '#lib/view/line.ts';
import type { Scope } from '#lib/view/scope.ts';
import { firstUsePath } from '../first-use.ts';
import { answeredIn, keysetHash, type Answered } from './callback.ts';
import { content } from './content.ts';
import { frameOf, scopeOf, translate } from './scope.ts';

/** Everything that the page shows, and where its other form is. */
export interface CallMeParts {
  frame: Frame;
  scope: Scope;
  country: string;
  lines: LineView[];
  /** The form; undefined where nobody answers. */
  form:
    { view: CallMeView; data: Record<`data-${string}`, string>; plain: string | undefined; other: string } | undefined;
}

/** Gathers the page that asks to be called, or its form without scripts. */
export function callMeParts(locale: Locale, placeId: string, { plain = false } = {}): CallMeParts {
  const scope = scopeOf(locale, placeId);
  const answered = answeredIn(placeId);
  const rest = ['call-me', ...(plain ? ['plain'] : [])];
  const other = pathTo(locale, placeId, 'call-me');
  return {
    frame: frameOf({ locale, place: placeId, rest }, scope.t(plain ? 'tab.call-me-plain' : 'tab.call-me'), {
      kept: !plain,
      powers: plain ? ['form'] : [],
    }),
    scope,
    country: nameIn(scope.place.names, locale),
    lines: lineViews(scope, { everywhere: true }),
    form: answered && {
      view: callMeView(scope, answered, englishBeside(locale)),
      data: dataOf(placeId, answered),
      plain: answered.callback.plain ? pathTo(locale, placeId, 'call-me', 'plain') : undefined,
      other,
    },
  };
}

/** Says messages in English on pages whose translation nobody has checked who speaks the language. */
function englishBeside(locale: Locale): Translate | undefined {
  const read = content().locales.get(locale)?.translations['ui']?.read;
  return locale === sourceLocale || read === 'native person' ? undefined : translate(sourceLocale);
}

function dataOf(place: string, { keyset, demo }: Answered): Record<`data-${string}`, string> {
  return {
    'data-src': firstUsePath('call-me-form'),
    'data-place': place,
    'data-zone': content().places.get(place)?.zone ?? '',
    'data-keyset': `/data/keysets/${keyset.id}.json`,
    'data-hash': keysetHash(keyset).toString('base64'),
    'data-until': keyset.until,
    ...(demo ? { 'data-demo': '' } : {}),
  };
}

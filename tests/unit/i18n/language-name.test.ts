import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageName } from '#lib/i18n/language-name.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';
import { saidIn, siteContent } from '../../support/content.ts';

const { services } = siteContent();
const spoken = new Set(
  [...services.values()].flatMap(({ contacts }) => contacts.flatMap((one) => one.languages.spoken)),
);

describe('Every language that somebody speaks', () => {
  for (const locale of localeList)
    test(`has a name in ${locale}, and is not shown as a code`, () => {
      const scope = { t: translator(locale, saidIn(locale).messages), locale };
      const codes = [...spoken].filter((tag) => languageName(tag, scope) === tag);
      assert.deepEqual(codes, []);
    });

  test('is called as its speakers call it, where the tables of the software use another word', () => {
    const scope = { t: translator('pl', saidIn('pl').messages), locale: 'pl' } as const;
    assert.equal(languageName('rom', scope), 'romski');
    assert.equal(languageName('en', scope), 'angielski');
  });
});

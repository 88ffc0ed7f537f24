import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blockTexts } from '#lib/prose/blocks.ts';
import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { saidIn, siteContent } from '../support/content.ts';

/** What some texts must not lose in an edit or a translation, in the words of each language. */
const words: Record<Locale, { childProtection: RegExp; danger: RegExp; lastDay: RegExp; isPolice: RegExp }> = {
  en: {
    childProtection: /may have to tell child protection/,
    danger: /danger now.*Call the emergency number/,
    lastDay: /last day/,
    isPolice: /\bpolice\b/i,
  },
  nb: {
    childProtection: /må .*barnevernet/,
    danger: /fare nå.*Ring nødnummeret/,
    lastDay: /siste dag/,
    isPolice: /politi/i,
  },
  ar: {
    childProtection: /يضطر .*حماية الأطفال/,
    danger: /خطر الآن.*برقم الطوارئ/,
    lastDay: /آخر موعد/,
    isPolice: /الشرطة/,
  },
  'sr-cyrl': {
    childProtection: /можда морају да јаве служби за заштиту деце/,
    danger: /сада има опасности.*Зовите број за хитне случајеве/,
    lastDay: /крајњи рок/,
    isPolice: /полициј/i,
  },
  'sr-latn': {
    childProtection: /možda moraju da jave službi za zaštitu dece/,
    danger: /sada ima opasnosti.*Zovite broj za hitne slučajeve/,
    lastDay: /krajnji rok/,
    isPolice: /policij/i,
  },
  sq: {
    childProtection: /mund të detyrohen ta njoftojnë shërbimin për mbrojtjen e fëmijëve/,
    danger: /rrezik tani.*Telefononi numrin e emergjencës/,
    lastDay: /afat/,
    isPolice: /polici/i,
  },
  ro: {
    childProtection: /pot fi nevoiți să anunțe protecția copilului/,
    danger: /pericol acum.*Sunați la numărul de urgență/,
    lastDay: /ultim(?:ă zi|ele zile)/,
    isPolice: /poliți/i,
  },
  pl: {
    childProtection: /mogą mieć obowiązek powiadomić urząd ochrony dzieci/,
    danger: /teraz coś ci grozi.*Zadzwoń pod numer alarmowy/,
    lastDay: /ostatni dzień/,
    isPolice: /policj/i,
  },
  uk: {
    childProtection: /можливо, муситимуть повідомити службу захисту дітей/,
    danger: /зараз є небезпека.*Телефонуйте на номер екстреної допомоги/,
    lastDay: /останні(?:й день| дні)/,
    isPolice: /поліці/i,
  },
  ru: {
    childProtection: /помощники могут быть обязаны сообщить в службу защиты детей/i,
    danger: /опасность есть сейчас.*Звоните на экстренный номер/,
    lastDay: /крайний срок/,
    isPolice: /полиц/i,
  },
  fa: {
    childProtection: /ممکن است مجبور باشند .*حمایت از کودکان/,
    danger: /الان خطر.*شمارهٔ اضطراری زنگ بزنید/,
    lastDay: /مهلت/,
    isPolice: /پلیس/i,
  },
  vi: {
    childProtection: /có thể phải báo cơ quan bảo vệ trẻ em/,
    danger: /đang có nguy hiểm.*gọi số khẩn cấp/,
    lastDay: /hạn chót/,
    isPolice: /cảnh sát/i,
  },
};

/** Messages that are said before a number because its line is, or may call, the police. */
const warnings = [
  'line.police',
  'line.mayCall',
  'tells.police',
  'tells.with-police',
  'tells.danger-to-life',
  'now.danger',
];

for (const locale of localeList) {
  const { guides, options, messages } = saidIn(locale);

  describe(`In ${locale}`, () => {
    test('the guide for people under 18 begins with what helpers must tell', () => {
      const [first] = guides.get('young')?.sections ?? [];
      assert.match(first ? ([...blockTexts([first]).values()][1] ?? '') : '', words[locale].childProtection);
    });

    test('the option of waiting says at once to call if there is danger now', () => {
      const { full = [] } = options.get('wait')?.words.answers.get ?? {};
      assert.match(full.slice(0, 2).join(' '), words[locale].danger);
    });

    test('the option of waiting says that some last days do not wait', () => {
      assert.match(options.get('wait')?.words.answers.next.full.join(' ') ?? '', words[locale].lastDay);
    });

    test('what is said before a number of the police names the police', () => {
      assert.deepEqual(
        warnings.filter((id) => !words[locale].isPolice.test(messages[id] ?? '')),
        [],
      );
    });
  });
}

describe('The guide for people under 18', () => {
  const source = siteContent().guideSources.get('young');

  test('shows no number or service within its text', () => {
    for (const locale of localeList) assert.deepEqual(saidIn(locale).guides.get('young')?.parts, []);
  });

  test('has the duty to tell as the first of its facts', () => {
    assert.equal(Object.values(source?.facts ?? {})[0]?.[0], 'child-must-report');
    assert.equal(Object.keys(source?.facts ?? {})[0], '1');
  });
});

import { byWords, bySyllables, type LocaleInfo, type SentenceRule } from '#lib/i18n/locale-info.ts';

/** Marks above and below letters, or joined letters, need higher lines. */
const high = 1.75;

/** Where words are not parted by spaces. */
const thai: SentenceRule = { by: 'characters', most: 110, mean: 66 };
const chinese: SentenceRule = { by: 'characters', most: 45, mean: 27 };

/** A language that the site has or means to have, written down by hand. */
interface Planned {
  name: string;
  script: string;
  dir?: 'rtl';
  plurals: string;
  /** Where dates are not shown by its tag alone. */
  format?: string;
  sentences?: SentenceRule;
  madeFrom?: string;
  lineHeight?: number;
}

/** Every language of the plan, by its tag, in order of work. Names, scripts, directions and plural forms are written by hand. */
const planned: Readonly<Record<string, Planned>> = {
  en: { name: 'English', script: 'Latn', plurals: 'one other', format: 'en-GB' },
  nb: { name: 'norsk', script: 'Latn', plurals: 'one other' },
  'sr-Latn': { name: 'srpski', script: 'Latn', plurals: 'one few other', madeFrom: 'sr-cyrl' },
  'sr-Cyrl': { name: 'српски', script: 'Cyrl', plurals: 'one few other' },
  sq: { name: 'shqip', script: 'Latn', plurals: 'one other' },
  ro: { name: 'română', script: 'Latn', plurals: 'one few other' },
  pl: { name: 'polski', script: 'Latn', plurals: 'one few many other' },
  lt: { name: 'lietuvių', script: 'Latn', plurals: 'one few many other' },
  bg: { name: 'български', script: 'Cyrl', plurals: 'one other' },
  uk: { name: 'українська', script: 'Cyrl', plurals: 'one few many other' },
  ru: { name: 'русский', script: 'Cyrl', plurals: 'one few many other' },
  tr: { name: 'Türkçe', script: 'Latn', plurals: 'one other' },
  'zh-Hans': { name: '简体中文', script: 'Hans', plurals: 'other', sentences: chinese },
  hi: { name: 'हिन्दी', script: 'Deva', plurals: 'one other', lineHeight: high },
  ne: { name: 'नेपाली', script: 'Deva', plurals: 'one other', lineHeight: high },
  bn: { name: 'বাংলা', script: 'Beng', plurals: 'one other', lineHeight: high },
  vi: { name: 'Tiếng Việt', script: 'Latn', plurals: 'other', sentences: bySyllables },
  fil: { name: 'Filipino', script: 'Latn', plurals: 'one other' },
  ar: {
    name: 'العربية',
    script: 'Arab',
    dir: 'rtl',
    plurals: 'zero one two few many other',
    format: 'ar-EG',
    lineHeight: high,
  },
  fr: { name: 'français', script: 'Latn', plurals: 'one many other' },
  es: { name: 'español', script: 'Latn', plurals: 'one many other' },
  // CLDR has nothing for Romani: its forms are set by hand, and dates come in a language that its readers know.
  rom: { name: 'romani čhib', script: 'Latn', plurals: 'one other', format: 'ro' },
  ti: { name: 'ትግርኛ', script: 'Ethi', plurals: 'one other', lineHeight: high },
  am: { name: 'አማርኛ', script: 'Ethi', plurals: 'one other', lineHeight: high },
  so: { name: 'Soomaali', script: 'Latn', plurals: 'one other' },
  ur: { name: 'اردو', script: 'Arab', dir: 'rtl', plurals: 'one other', lineHeight: 1.9 },
  fa: { name: 'فارسی', script: 'Arab', dir: 'rtl', plurals: 'one other', lineHeight: high },
  prs: { name: 'دری', script: 'Arab', dir: 'rtl', plurals: 'one other', format: 'fa-AF', lineHeight: high },
  ps: { name: 'پښتو', script: 'Arab', dir: 'rtl', plurals: 'one other', lineHeight: high },
  ckb: { name: 'کوردیی ناوەندی', script: 'Arab', dir: 'rtl', plurals: 'one other', lineHeight: high },
  kmr: { name: 'kurmancî', script: 'Latn', plurals: 'one other', format: 'ku' },
  th: { name: 'ไทย', script: 'Thai', plurals: 'other', sentences: thai, lineHeight: high },
  pcm: { name: 'Naijá', script: 'Latn', plurals: 'one other' },
  pa: { name: 'ਪੰਜਾਬੀ', script: 'Guru', plurals: 'one other', lineHeight: high },
  hu: { name: 'magyar', script: 'Latn', plurals: 'one other' },
  mk: { name: 'македонски', script: 'Cyrl', plurals: 'one other' },
  lv: { name: 'latviešu', script: 'Latn', plurals: 'zero one other' },
  uz: { name: 'o‘zbek', script: 'Latn', plurals: 'one other' },
  si: { name: 'සිංහල', script: 'Sinh', plurals: 'one other', lineHeight: high },
  ta: { name: 'தமிழ்', script: 'Taml', plurals: 'one other', lineHeight: high },
  sw: { name: 'Kiswahili', script: 'Latn', plurals: 'one other' },
  pt: { name: 'português', script: 'Latn', plurals: 'one many other' },
  om: { name: 'Afaan Oromoo', script: 'Latn', plurals: 'one other' },
  ka: { name: 'ქართული', script: 'Geor', plurals: 'one other' },
  id: { name: 'Indonesia', script: 'Latn', plurals: 'other' },
};

/** The registry as it would be with every language of the plan, by segment. */
export const plannedRegistry: Readonly<Record<string, LocaleInfo>> = Object.fromEntries(
  Object.entries(planned).map(([lang, { name, script, dir, plurals, format, sentences, madeFrom, lineHeight }]) => [
    lang.toLowerCase(),
    {
      lang,
      name,
      script,
      dir: dir ?? 'ltr',
      plurals: plurals.split(' ') as Intl.LDMLPluralRule[],
      format: `${format ?? lang}-u-ca-gregory-nu-latn`,
      sentences: sentences ?? byWords,
      search: lang,
      lineHeight: lineHeight ?? 1.5,
      ...(madeFrom === undefined ? {} : { madeFrom }),
    },
  ]),
);

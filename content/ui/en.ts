import { abroad } from './en/abroad.ts';
import { beside } from './en/beside.ts';
import { about } from './en/about.ts';
import { callMe } from './en/call-me.ts';
import { facts } from './en/facts.ts';
import { search } from './en/search.ts';
import { listen } from './en/listen.ts';
import { leaflets } from './en/leaflets.ts';
import { openData } from './en/open-data.ts';
import { rights } from './en/rights.ts';
import { fits } from './en/fits.ts';
import { finding } from './en/finding.ts';
import { site } from './en/site.ts';
import { keep } from './en/keep.ts';
import { thisPhone } from './en/this-phone.ts';
import { vocabulary } from './en/vocabulary.ts';
import { wrong } from './en/wrong.ts';

/** Every message of the interface in English, the source of all languages. */
export const en = {
  ...site,
  ...vocabulary,
  ...facts,
  ...about,
  ...thisPhone,
  ...wrong,
  ...search,
  ...openData,
  ...rights,
  ...abroad,
  ...fits,
  ...finding,
  ...callMe,
  ...beside,
  ...keep,
  ...leaflets,
  ...listen,
} as const;

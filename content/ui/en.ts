import { about } from './en/about.ts';
import { callMe } from './en/call-me.ts';
import { facts } from './en/facts.ts';
import { site } from './en/site.ts';
import { thisPhone } from './en/this-phone.ts';
import { vocabulary } from './en/vocabulary.ts';

/** Every message of the interface in English, the source of all languages. */
export const en = { ...site, ...vocabulary, ...facts, ...about, ...thisPhone, ...callMe } as const;

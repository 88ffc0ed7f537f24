import type { Part } from '../view/part.ts';

/** A line to call, in the words of one language. */
export interface LeafletLine {
  /** `service` and number: the same line has the same id in every language. */
  id: string;
  /** What `tel:` dials. */
  value: string;
  /** Its digits, grouped. */
  shown: string;
  /** The service's name; left out on plain sheets. */
  name: string;
  /** When to call it, or what it is for; left out on plain sheets. */
  what: string;
  /** That it is, or may tell, the police or others; stands on every sheet. */
  warning?: string | undefined;
  /** When somebody answers. */
  hours: Part[][];
  /** Languages spoken there. */
  languages: string;
  /** Whether calling costs nothing. */
  free: boolean;
  /** Whether a lawyer or advice is to be had there. */
  lawyer: boolean;
  /** Said when the source is of middling certainty. */
  unsure?: string | undefined;
  /** Date of its check or `unknown`, how it was checked, and both in words. */
  on: string;
  how: string;
  seen: Part[];
  /** Last day, `YYYY-MM-DD`, on which it is not past due; undefined when unknown. */
  due?: string | undefined;
  /** Towns that it is for; none for the whole country. */
  areas: readonly string[];
  /** Whether it stands on every page of the place. */
  everywhere: boolean;
}

/** A fact for those who are held, in words. */
export interface LeafletFact {
  figure?: string | undefined;
  sentence: string;
  notes: string[];
  on: string;
  how: string;
  seen: Part[];
  due?: string | undefined;
}

/** Everything that sheets say in one language about one place. */
export interface LeafletWords {
  locale: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Its own name. */
  own: string;
  /** Name of each language of the site, by locale. */
  languageNames: Readonly<Record<string, string>>;
  /** Name of the site; left out on plain sheets. */
  site: string;
  /** Name of each town with a line of its own, by area. */
  areas: Readonly<Record<string, string>>;
  /** Codes of the short addresses: of the place under an empty name, of each town under its area. */
  codes: Readonly<Record<string, string>>;
  /** The three sentences of every sheet. */
  three: readonly string[];
  /** Before the short address. */
  read: string;
  /** Sentences for a talk with somebody who helps. */
  talk: readonly string[];
  /** Heading and sentences for the wall of a house, a centre or a cell block. */
  wall: { title: string; says: readonly string[]; facts: readonly LeafletFact[]; free: string };
  /** Why a sheet is a sample, when it is one, and whether that is because nobody has called its numbers. */
  sample?: { why: string; trial: boolean } | undefined;
  /** Lines to call: those on every page of the place first, then its other lines for now, then those of towns. */
  lines: readonly LeafletLine[];
  /** Four letters and digits that change with anything above. */
  version: string;
}

/** What sheets of a place are made from: every language, by locale. */
export interface PlaceLeaflets {
  place: string;
  /** Where the short addresses are, without a path. */
  origin: string;
  languages: Readonly<Record<string, LeafletWords>>;
}

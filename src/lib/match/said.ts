/** When and how something was seen: the values of `data-checked` and `data-check-how`. */
export interface Seen {
  on: string;
  how: string;
}

/** A telephone number as dialled and as shown. */
export interface SaidPhone extends Seen {
  value: string;
  shown: string;
}

/** A line to call now, in words. */
export interface SaidLine extends SaidPhone {
  when: string;
  /** Said before the number when the line is, or may call, the police. */
  warning?: string | undefined;
  /** Said when the source is of middling certainty. */
  unsure?: string | undefined;
}

/** A fact in words. */
export interface SaidFact extends Seen {
  /** `6 months`, `Yes`; undefined for a link, which stands in the guide. */
  figure?: string | undefined;
  /** Whether the figure answers a question: it then stands below the sentence, else above it. */
  isAnswer: boolean;
  sentence: string;
  /** Conditions and limits, each a short sentence. */
  notes: string[];
  /** Last day on which it is not past due; undefined when the day it was seen is unknown. */
  due?: string | undefined;
}

/** A title, and its lang when it is not in the language around it. */
export type Title = readonly [title: string, lang?: string];

/** What an answer says in one language, in the order of what is known of the place. */
export interface Said {
  lines: readonly SaidLine[];
  /** Title of each guide, by slug. */
  rights: Readonly<Record<string, Title>>;
  /** By id. */
  facts: Readonly<Record<string, SaidFact>>;
  /** Title of each option, by slug. */
  titles: Readonly<Record<string, Title>>;
  /** The six short answers of each option, by slug. */
  options: Readonly<Record<string, readonly string[]>>;
  /** The six questions. */
  questions: readonly string[];
  /** Name and small line of each service, by id. */
  services: Readonly<Record<string, readonly [name: string, small: string]>>;
  /** Id and name of towns with a service of their own. */
  towns: readonly (readonly [id: string, name: string])[];
  /** Said below facts of which one is past due. */
  due: string;
  /** Said where numbers stand that nobody has called; empty once somebody has. */
  trial: string;
}

/** What the sheet says besides: everything that paper needs, in one language. */
export interface SaidOnPaper {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whom a service tells, its number, and what stands before the number of another line that knows the way; by id. */
  services: Readonly<Record<string, { tells: string; phone?: SaidPhone | undefined; through?: string | undefined }>>;
  /** By id. */
  sentences: Readonly<Record<string, string>>;
  /** The languages that can stand beside this one: those of the place first, then English. */
  others: readonly { locale: string; lang: string; name: string }[];
  /** Heading of the sheet. */
  title: string;
  /** Words of its controls, and what it says when a language cannot be loaded. */
  set: readonly [other: string, add: string, print: string, back: string, failed: string];
  /** Headings: lines, rights, options, services, and the sentences. */
  heads: readonly [lines: string, rights: string, options: string, services: string, sentences: string];
  /** Before whom a service tells. */
  tells: string;
  note: string;
}

/** What follows from one sentence: weights from 1 to 3 by slug or code, and what it says of the reader's case. */
export interface Sentence {
  guides: Readonly<Record<string, number>>;
  options: Readonly<Record<string, number>>;
  needs: Readonly<Record<string, number>>;
  /** Ids of facts that answer it first. */
  facts?: readonly string[] | undefined;
  /** When-codes of lines to call now. */
  urgent?: readonly string[] | undefined;
  /** Traits that are true with it. */
  holds?: readonly string[] | undefined;
  /** Conditions that are false with it. */
  fails?: readonly string[] | undefined;
}

/** A line for now: when to call it, and its number. The same number may stand at several times. */
export interface KnownLine {
  when: string;
  value: string;
  /** True for the lines on every page. */
  everywhere: boolean;
}

/** What decides whether a fact is shown: its conditions. */
export interface KnownFact {
  if: readonly string[];
  notIf: readonly string[];
}

/** What decides whether and where a service is shown. */
export interface KnownService {
  id: string;
  /** Its needs, the first above all. */
  needs: readonly string[];
  /** Area ids, or none for the whole country. */
  areas: readonly string[];
  /** Lang tags that people there speak. */
  spoken: readonly string[];
  /** Traits with which it cannot or should not be named. */
  bars: readonly string[];
  /** It is named only with one of these traits. */
  only?: readonly string[] | undefined;
  /** Traits of the people it was made for. */
  made: readonly string[];
  /** It has no telephone of its own, or is for an age that we do not know. */
  far: boolean;
}

/** All that matching knows of a place. It is the same in every language. */
export interface Known {
  /** By id. */
  sentences: Readonly<Record<string, Sentence>>;
  /** In the order of the place. */
  lines: readonly KnownLine[];
  /** Fact ids of every guide, by slug, in the order in which equal ones are shown. */
  rights: Readonly<Record<string, readonly string[]>>;
  /** Conditions by fact id. */
  facts: Readonly<Record<string, KnownFact>>;
  /** Slugs, in the order in which equal ones are shown. */
  options: readonly string[];
  /** In the order of the place. */
  services: readonly KnownService[];
}

/** What a reader asks: the sentences tapped, in any order, and if they chose one, a town. */
export interface Asked {
  taps: readonly string[];
  town?: string | undefined;
  /** Lang of the reader. */
  lang: string;
}

/** What fits: places in the lists of what is known. */
export interface Fit {
  /** Indexes of lines to call now, none when nothing urgent is on. */
  lines: number[];
  /** Guides, each with the facts that hold for what was tapped. */
  rights: { guide: string; facts: string[] }[];
  /** Two to four options, `wait` the last of them; none when nothing is tapped. */
  options: string[];
  /** Ids of services. Empty when nothing is tapped, or when none that fits is known. */
  services: string[];
}

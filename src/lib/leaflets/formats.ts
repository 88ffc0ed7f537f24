/** What a sheet is: how many languages stand on it, how many lines a language has room for, and how its codes are made. */
interface Format {
  /** Languages on one sheet of it; more languages make more sheets. */
  languages: 1 | 2 | 6;
  /** Most lines to call that a language has room for. */
  lines: number;
  /** Error correction of its QR codes: Q recovers a quarter, for what is rubbed; M 15 %, for paper. */
  level: 'M' | 'Q';
  /** Side of a module of its codes, in millimetres; cheap phones read none below 0.5. */
  module: number;
}

/** Every kind of sheet, all on A4, by the word in file names and in the command. */
export const formats = {
  /** Ten cards of 85 × 54 mm. */
  cards: { languages: 1, lines: 2, level: 'M', module: 0.5 },
  /** One, two or four hand-outs of A6. */
  'hand-out-1': { languages: 1, lines: 4, level: 'M', module: 0.7 },
  'hand-out-2': { languages: 1, lines: 4, level: 'M', module: 0.7 },
  'hand-out-4': { languages: 1, lines: 4, level: 'M', module: 0.7 },
  /** A page to hang up, with ten strips to tear off. */
  poster: { languages: 1, lines: 4, level: 'M', module: 1.2 },
  /** Labels of 70 × 20 mm. */
  labels: { languages: 1, lines: 1, level: 'Q', module: 0.5 },
  /** Two languages side by side, for a talk. */
  talk: { languages: 2, lines: 5, level: 'M', module: 0.8 },
  /** Six languages on a page. */
  six: { languages: 6, lines: 3, level: 'M', module: 0.6 },
  /** Six languages for the wall of a house, a centre or a cell block. */
  wall: { languages: 6, lines: 2, level: 'M', module: 0.6 },
} as const satisfies Record<string, Format>;

/** The word of a kind of sheet. */
export type FormatId = keyof typeof formats;

/** All kinds of sheets, in the order in which they are offered. */
export const formatList = Object.keys(formats) as FormatId[];

/** Whether a word is a kind of sheet. */
export function isFormat(word: string): word is FormatId {
  return Object.hasOwn(formats, word);
}

/** Languages in groups, one for each sheet of a kind. Two side by side: the first one with each of the others. */
export function languageGroups<Language>(format: FormatId, languages: readonly Language[]): Language[][] {
  const { languages: most } = formats[format];
  const [first, ...others] = languages;
  if (most === 2 && first !== undefined) return others.map((one) => [first, one]);
  const groups = Math.ceil(languages.length / most);
  return Array.from({ length: groups }, (_, at) => languages.slice(at * most, (at + 1) * most));
}

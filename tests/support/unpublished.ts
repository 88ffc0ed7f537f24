import { unpublished } from '../content/unpublished-numbers.ts';

/** Text with the digits of each number together, however they are grouped. */
function joined(text: string): string {
  return text.replace(/(?<=\d)(?:[ \u00a0\u202f/.-]|\) ?| ?\()(?=\d)/g, '');
}

/** What makes a number the size of a file, in every script. */
const size = String.raw`\s(?:[KkКк][BБб]|كيلوبايت|کیلوبایت)`;

/**
 * The numbers in a text that must not reach a reader, as their digits. Long ones count in any text, also inside other
 * digits; short ones only whole, and only where they are wrong: in what belongs to that country.
 */
export function unpublishedIn(text: string, place: string | undefined): string[] {
  const close = joined(text);
  return unpublished
    .filter(({ digits, short, where }) =>
      short
        ? where === place &&
          [text, close].some((one) => new RegExp(`(?<![\\p{L}\\d])${digits}(?![\\p{L}\\d]|${size})`, 'u').test(one))
        : close.includes(digits),
    )
    .map(({ digits }) => digits);
}

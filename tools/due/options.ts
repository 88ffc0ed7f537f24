/** Something in the command that cannot be followed, as a sentence for who wrote it. */
export class OptionError extends Error {}

/** The places that `--place` asks for, or all of them. Throws `OptionError` for anything else. */
export function placesAsked(words: readonly string[], places: readonly string[]): readonly string[] {
  const [option, place, ...more] = words.flatMap((word) => (word.startsWith('--') ? word.split('=') : [word]));
  const known = places.join(', ');
  if (option === undefined) return places;
  if (option !== '--place')
    throw new OptionError(`There is no option “${option}”; write --place and one of: ${known}.`);
  if (place === undefined) throw new OptionError(`--place needs a place; write one of: ${known}.`);
  if (!places.includes(place)) throw new OptionError(`There is no place “${place}”; write one of: ${known}.`);
  if (more.length > 0) throw new OptionError(`“${more.join(' ')}” is too much; write --place and one of: ${known}.`);
  return [place];
}

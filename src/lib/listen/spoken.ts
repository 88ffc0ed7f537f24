import { primary } from '#lib/i18n/primary.ts';

/** A piece of a text: words as they stand, or a number to be said digit by digit, as dialled. */
export type Piece = { words: string } | { number: string };

/** What a voice is known by. */
interface KnownVoice {
  /** Its language; some phones write `en_US`. */
  lang: string;
  /** Whether the words stay on the device. Others are spoken by a server, which would read them. */
  localService: boolean;
}

/** The voices on the device that speak a language, those of the same region first. */
export function voicesFor<Voice extends KnownVoice>(voices: readonly Voice[], lang: string): Voice[] {
  const tag = (voice: Voice): string => voice.lang.replaceAll('_', '-');
  return voices
    .filter((voice) => voice.localService && primary(tag(voice)) === primary(lang))
    .sort((a, b) => Number(tag(b) === lang) - Number(tag(a) === lang));
}

/** The sentences of a text, one to be said at a time, with its numbers digit by digit. */
export function sentencesOf(pieces: readonly Piece[], lang: string): string[] {
  const text = pieces.map((piece) => ('words' in piece ? piece.words : digits(piece.number))).join('');
  const cut = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...cut.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim()).filter(hasLetterOrDigit);
}

/** A comma makes a voice say each digit by itself, and slowly enough to write it down. */
function digits(number: string): string {
  return Array.from(number).join(', ');
}

function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

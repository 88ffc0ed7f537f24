/** Something that cannot be done, as a sentence for who asked: what was found where, and the remedy. */
export class SentenceError extends Error {}

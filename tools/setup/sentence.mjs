/** Something is missing or wrong that a person can mend: its message is one sentence with the command that mends it. */
export class Sentence extends Error {
  /**
   * @param {string} message
   * @param {string} [heard] what a program said before; for those who ask
   */
  constructor(message, heard) {
    super(message);
    this.heard = heard;
  }
}

/**
 * Prints why we stop, without a stack. DEBUG shows what programs said, and where a mistake of our own is.
 * @param {unknown} error
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} write
 */
export function explain(error, env = process.env, write = console.error) {
  const debug = Boolean(env['DEBUG']);
  if (error instanceof Sentence) {
    if (debug && error.heard) write(error.heard);
    write(`\n${error.message}`);
  } else if (debug && error instanceof Error) {
    write(`\n${error.stack}`);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    write(`\nThis should not happen: ${message}. DEBUG=1 shows where.`);
  }
}

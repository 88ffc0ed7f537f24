/** Something is missing or wrong that a person can mend: its message is one sentence with the command that mends it. */
export class Sentence extends Error {}

/**
 * Prints why we stop, without a stack. Only a mistake of our own shows one, and only if asked.
 * @param {unknown} error
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} write
 */
export function explain(error, env = process.env, write = console.error) {
  if (error instanceof Sentence) write(`\n${error.message}`);
  else if (env['DEBUG'] && error instanceof Error) write(`\n${error.stack}`);
  else
    write(`\nThis should not happen: ${error instanceof Error ? error.message : String(error)}. DEBUG=1 shows where.`);
}

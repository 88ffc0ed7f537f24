import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** The project's own rules, with types. */
const typed = new ESLint({ cwd: root });

/** The same without types: a file that does not exist has none, and the rules for imports and markup need none. */
const quick = new ESLint({ cwd: root, ignore: false, overrideConfig: [{ ...tseslint.configs.disableTypeChecked }] });

/** What a linter said. */
export interface Finding {
  /** The rule, or the message where no rule stands behind it. */
  rule: string;
  /** The line, from 1. */
  line: number;
}

function findings(results: ESLint.LintResult[]): Finding[] {
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => ({ rule: ruleId ?? message, line })),
  );
}

/** Lints `code` as if it stood at `path`, which need not exist. */
export async function lintCode(path: string, code: string): Promise<Finding[]> {
  return findings(await quick.lintText(code, { filePath: resolve(root, path) }));
}

/** Lints `code` with type information as if it stood at `path`, which must exist. */
export async function lintTyped(path: string, code: string): Promise<Finding[]> {
  return findings(await typed.lintText(code, { filePath: resolve(root, path) }));
}

/** Lints a file as it is. */
export async function lintFile(path: string): Promise<Finding[]> {
  return findings(await quick.lintFiles([resolve(root, path)]));
}

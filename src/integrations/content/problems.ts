import type { z } from 'zod';
import { closestBranch, sentence, type Issue } from './sentences.ts';

/** All mistakes found in the content, one sentence each: file, field, what was found, what to write. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The content has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems.map((one) => `- ${one}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Collects mistakes, so that an editor sees them all at once. */
export class Problems {
  readonly #found = new Set<string>();

  /** Notes a mistake: in this file, at this field, with this remedy. The same one twice counts once. */
  add(file: string, field: string, sentence: string): void {
    this.#found.add(field === '' ? `${file}: ${sentence}` : `${file}, ${field}: ${sentence}`);
  }

  /** Ends the build when something was found. */
  throwIfAny(): void {
    if (this.#found.size > 0) throw new ContentError([...this.#found]);
  }
}

/**
 * Checks data against a schema. Returns it parsed, or notes each issue as a sentence and returns undefined.
 * Data that could not be read is undefined, and was noted then.
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
  problems: Problems,
): z.infer<Schema> | undefined {
  if (data === undefined) return undefined;
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(issue, [], data, file, problems);
  return undefined;
}

function report(issue: Issue, above: readonly PropertyKey[], data: unknown, file: string, problems: Problems): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue.errors);
    for (const inner of closest) report(inner, path, data, file, problems);
    if (closest.length > 0) return;
  }
  problems.add(file, path.map(String).join('.'), sentence(issue, valueAt(data, path)));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

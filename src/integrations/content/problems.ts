import type { z } from 'zod';

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
  readonly #found: string[] = [];

  /** Notes a mistake: in this file, at this field, with this remedy. */
  add(file: string, field: string, sentence: string): void {
    this.#found.push(field === '' ? `${file}: ${sentence}` : `${file}, ${field}: ${sentence}`);
  }

  /** Ends the build when something was found. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new ContentError(this.#found);
  }
}

/** Checks data against a schema. Returns it parsed, or notes each issue as a sentence and returns undefined. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
  problems: Problems,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(issue, [], data, file, problems);
  return undefined;
}

type Issue = z.core.$ZodIssue;

function report(issue: Issue, above: readonly PropertyKey[], data: unknown, file: string, problems: Problems): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue.errors);
    for (const inner of closest) report(inner, path, data, file, problems);
    if (closest.length > 0) return;
  }
  problems.add(file, path.map(String).join('.'), sentence(issue, valueAt(data, path)));
}

/** Of the shapes a field may have, the one the editor came nearest to: the one with mistakes deepest inside. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((one) => one.path.length));
  const best = branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return depth(best) > 0 ? best : [];
}

function sentence(issue: Issue, found: unknown): string {
  const what = found === undefined ? 'nothing' : `“${JSON.stringify(found)?.slice(0, 80) ?? String(found)}”`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `knows no field ${issue.keys.map((key) => `“${key}”`).join(', ')}; remove it or correct its name.`;
    case 'invalid_value':
      return `found ${what}; write one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return found === undefined
        ? `is missing; write ${article(issue.expected)}.`
        : `found ${what}; write ${article(issue.expected)}.`;
    default:
      return `found ${what}; ${issue.message.replace(/\.$/, '')}.`;
  }
}

function article(kind: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'fields',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    record: 'fields',
  };
  return names[kind] ?? kind;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

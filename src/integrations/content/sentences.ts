import type { z } from 'zod';

/** A mistake as a schema reports it. */
export type Issue = z.core.$ZodIssue;

/** What was found, and what to write instead. */
export function sentence(issue: Issue, found: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `knows no field ${issue.keys.map((key) => `“${key}”`).join(', ')}; remove it or correct its name.`;
  }
  if (issue.code === 'invalid_key') return `is no name that fits here; write ${remedies(issue.issues)}.`;
  const what = found === undefined ? 'is missing' : found === null ? 'is empty' : `found “${shown(found)}”`;
  return `${what}; write ${remedy(issue, found)}.`;
}

/** Of the shapes a field may have, the one the editor came nearest to: the one with mistakes deepest inside. */
export function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((one) => one.path.length));
  const best = branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return depth(best) > 0 ? best : [];
}

function shown(found: unknown): string {
  return (typeof found === 'string' ? found : JSON.stringify(found)).slice(0, 80);
}

function remedies(issues: readonly Issue[], found?: unknown): string {
  return [...new Set(issues.map((issue) => remedy(issue, found)))].join(' or ');
}

function remedy(issue: Issue, found?: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      // YAML reads a bare 0800 as 800, so quotes are more than a formality.
      return issue.expected === 'string' && typeof found === 'number'
        ? 'it in quotes'
        : (kinds[issue.expected] ?? issue.expected);
    case 'invalid_union':
      return remedies(issue.errors.flat(), found);
    case 'invalid_format':
      return own(issue.message) ?? formats[issue.format] ?? `something that fits ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return typeof found === 'number' ? `a number from ${issue.minimum}` : 'at least one';
    case 'too_big':
      return typeof found === 'number' ? `a number up to ${issue.maximum}` : `at most ${issue.maximum}`;
    default:
      return own(issue.message) ?? 'something else';
  }
}

/** The words of our own schema, which say what to write; those of the library say what is wrong. */
function own(message: string): string | undefined {
  return message.startsWith('Invalid') ? undefined : message;
}

const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  tuple: 'a list',
  object: 'fields',
  record: 'fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const formats: Record<string, string> = {
  date: 'a day such as 2026-08-13',
  url: 'a web address with https://',
};

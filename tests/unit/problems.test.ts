import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { checked, ContentError, Problems } from '#integrations/content/problems.ts';

const schema = z.strictObject({
  name: z.string(),
  needs: z.array(z.enum(['rooms', 'talk'])).min(1),
  age: z.int().optional(),
  hours: z.union([z.literal('always'), z.strictObject({ week: z.array(z.string()) })]).optional(),
});

/** The sentences about data that a schema refuses. */
function sentences(data: unknown): readonly string[] {
  const problems = new Problems();
  assert.equal(checked(schema, data, 'a.yaml', problems), undefined);
  try {
    problems.throwIfAny();
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.problems;
  }
  return [];
}

describe('A mistake is one sentence with file, field, what was found and what to write', () => {
  const cases: [what: string, data: unknown, sentence: string][] = [
    ['a missing field', { needs: ['talk'] }, 'a.yaml, name: is missing; write a text.'],
    ['another kind of value', { name: 7, needs: ['talk'] }, 'a.yaml, name: found “7”; write it in quotes.'],
    [
      'an unknown field',
      { name: 'A', needs: ['talk'], nmae: 'B' },
      'a.yaml: knows no field “nmae”; remove it or correct its name.',
    ],
    ['an unknown code', { name: 'A', needs: ['bed'] }, 'a.yaml, needs.0: found “bed”; write one of: rooms, talk.'],
    ['an empty file', null, 'a.yaml: is empty; write fields.'],
    [
      'the nearest of several shapes',
      { name: 'A', needs: ['talk'], hours: { week: [7] } },
      'a.yaml, hours.week.0: found “7”; write it in quotes.',
    ],
  ];
  for (const [what, data, sentence] of cases) {
    test(`for ${what}`, () => assert.deepEqual(sentences(data), [sentence]));
  }
});

describe('All mistakes', () => {
  test('are told at once', () => assert.equal(sentences({}).length, 2));

  test('stand below each other in one error', () => {
    const { message } = new ContentError(['a.yaml: one.', 'b.yaml: two.']);
    assert.equal(message, 'The content has 2 mistakes:\n- a.yaml: one.\n- b.yaml: two.');
    assert.equal(new ContentError(['a.yaml: one.']).message, 'The content has a mistake:\n- a.yaml: one.');
  });

  test('are told once, however often they are found', () => {
    const problems = new Problems();
    problems.add('a.yaml', 'name', 'is missing.');
    problems.add('a.yaml', 'name', 'is missing.');
    assert.throws(() => problems.throwIfAny(), { message: 'The content has a mistake:\n- a.yaml, name: is missing.' });
  });

  test('are not made of a file that could not be read, which was told already', () => {
    const problems = new Problems();
    assert.equal(checked(schema, undefined, 'a.yaml', problems), undefined);
    problems.throwIfAny();
  });

  test('are no error when there are none', () => {
    new Problems().throwIfAny();
  });
});

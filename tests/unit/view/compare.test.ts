import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { questions, type OptionWords } from '#lib/schema/prose.ts';
import { compareView } from '#lib/view/compare.ts';
import { echo } from '../../support/records.ts';

const option = (title: string): OptionWords => {
  const answer = (question: string) => ({ short: `${title} ${question}`, full: ['…'] });
  return {
    title,
    lede: '…',
    answers: {
      get: answer('get'),
      ask: answer('ask'),
      next: answer('next'),
      know: answer('know'),
      long: answer('long'),
      stop: answer('stop'),
    },
  };
};

describe('Options side by side', () => {
  const { options, rows } = compareView([option('Call'), option('Wait')], echo);

  test('have one row for each of the six questions, in their order', () => {
    assert.deepEqual(
      rows.map(({ question }) => question),
      questions.map((question) => `question.${question}`),
    );
  });

  test('answer each question in the column of its option', () => {
    assert.deepEqual(options, ['Call', 'Wait']);
    assert.deepEqual(rows[2]?.cells, ['Call next', 'Wait next']);
  });
});

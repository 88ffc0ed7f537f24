import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blockTexts, readSections } from '#lib/prose/blocks.ts';

const text = `## Your pay

You can ask for it.

- Write down your hours.
- Keep messages.

<Facts view={props.view} after={4} />

Ask a lawyer.

## Next

Wait & see “it's” < 5.
`;

describe('The blocks of a text', () => {
  test('have ids by position: slug, section, block', () => {
    assert.deepEqual(
      [...blockTexts(readSections(text, 'pay')).keys()],
      ['pay.1.0', 'pay.1.1', 'pay.1.2', 'pay.1.3', 'pay.2.0', 'pay.2.1'],
    );
  });

  test('are paragraphs and lists', () => {
    assert.deepEqual(readSections(text, 'pay')[0]?.blocks, [
      { id: 'pay.1.1', kind: 'p', text: 'You can ask for it.' },
      { id: 'pay.1.2', kind: 'list', items: ['Write down your hours.', 'Keep messages.'] },
      { id: 'pay.1.3', kind: 'p', text: 'Ask a lawyer.' },
    ]);
  });

  test('hold the characters as written, not as HTML', () => {
    assert.equal(blockTexts(readSections(text, 'pay')).get('pay.2.1'), "Wait & see “it's” < 5.");
  });

  test('keep their ids when a live part stands between them', () => {
    const without = text.replace(/^<Facts.*$/m, '');
    assert.deepEqual(readSections(without, 'pay'), readSections(text, 'pay'));
  });

  test('join a broken line with a space', () => {
    assert.equal(blockTexts(readSections('## A\n\none\ntwo', 'a')).get('a.1.1'), 'one two');
  });
});

describe('A text is refused', () => {
  const odd: [what: string, markdown: string, found: RegExp][] = [
    ['with a heading of another level', '## A\n\n### B', /^a heading with ### \(“B”\); write headings with ##$/],
    ['with text before the first heading', 'Hello.\n\n## A', /^text before the first heading \(“Hello\.”\)/],
    ['with bold words', '## A\n\nVery **bold**.', /^strong in “Very \*\*bold\*\*\.”; write plain words only/],
    ['with a link', '## A\n\nSee [this](https://example.org).', /^link in /],
    ['with a bare address', '## A\n\nSee https://example.org now.', /^link in /],
    ['with code', '## A\n\nThe `code`.', /^codespan in /],
    ['with HTML', '## A\n\nA <b>b</b>.', /^html in /],
    ['with a picture', '## A\n\n![a](b.png)', /^image in /],
    ['with bold words in a heading', '## A **b**', /^strong in /],
    ['with a quotation', '## A\n\n> Quote', /^a blockquote \(“> Quote”\); write only paragraphs and lists with -$/],
    ['with a table', '## A\n\n| a |\n| - |\n| b |', /^a table /],
    ['with a line across', '## A\n\n---', /^a hr /],
    ['with a list in a list', '## A\n\n- a\n  - b', /^a list item with more than one line of text/],
    ['with two paragraphs in an item', '## A\n\n- a\n\n  b', /^a list item with more than one line of text/],
  ];
  for (const [what, markdown, found] of odd) {
    test(what, () => assert.throws(() => readSections(markdown, 'a'), { message: found }));
  }
});

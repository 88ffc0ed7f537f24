import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blockTexts, readSections, withoutComments } from '#lib/prose/blocks.ts';

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

describe('Comments that stand alone on their lines', () => {
  const around = (begin: string, end: string) =>
    `## A\n\n${begin} One.\n\n- Two ${end}\n\nEn.\n${begin} Three. ${end}\nTre.\n`;

  for (const [ending, begin, end] of [
    ['.md', '<!--', '-->'],
    ['.mdx', '{/*', '*/}'],
  ] as const) {
    test(`are no part of a text in ${ending}`, () => {
      const blocks = [...blockTexts(readSections(withoutComments(around(begin, end), ending), 'a'))];
      assert.deepEqual(blocks, [
        ['a.1.0', 'A'],
        ['a.1.1', 'En.'],
        ['a.1.2', 'Tre.'],
      ]);
    });
  }

  test('never take away the words between two of them', () => {
    assert.match(withoutComments('<!-- a --> words\n<!-- b -->', '.md'), /words/);
  });
});

describe('A text is refused', () => {
  const odd: [what: string, markdown: string, found: RegExp][] = [
    ['with a text that is still to be written', '## A\n\n…\n\nText.', /^no text at a\.1\.1; write it in place of “…”$/],
    ['with an item that is still to be written', '## A\n\n- One.\n- …', /^no text at a\.1\.1; /],
    ['with an empty heading', '##\n\nText.', /^no text at a\.1\.0; /],
    ['with half a comment of .mdx', '## A\n\n{/* Text.', /^half a comment \(“\{\/\* Text\.”\)/],
    ['with half a comment of .md', '## A\n\n<!-- Text.', /^a html /],
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

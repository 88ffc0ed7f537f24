import type { Guide } from '#integrations/content/model.ts';
import { blank, type Block } from '#lib/prose/blocks.ts';
import { folded } from '../fill.ts';

/** A guide to be filled in: each English text stands as a comment above the place of its translation. */
export function guideTemplate({ words, sections, parts, live }: Guide): string {
  const [begin, end] = live ? ['{/*', '*/}'] : ['<!--', '-->'];
  const beside = (text: string): string => {
    const between = text.startsWith('- ') ? '\n' : ' ';
    return [begin, text, end].join(between);
  };
  const partsAfter = (id: string): string[] => parts.filter(({ after }) => after === id).map(({ tag }) => tag);
  const front = [
    '---',
    folded(`# ${words.title}`),
    'title:',
    'three:',
    ...words.three.flatMap((line) => [folded(`  # ${line}`), '  -']),
    '---',
  ].join('\n');
  const body = sections.flatMap(({ id, heading, blocks }) => [
    beside(heading),
    `## ${blank}`,
    ...partsAfter(id),
    ...blocks.flatMap((block) => [beside(englishOf(block)), placeOf(block), ...partsAfter(block.id)]),
  ]);
  return `${[front, ...partsAfter('the start'), ...body].join('\n\n')}\n`;
}

function englishOf(block: Block): string {
  return block.kind === 'p' ? block.text : block.items.map((item) => `- ${item}`).join('\n');
}

function placeOf(block: Block): string {
  return block.kind === 'p' ? blank : block.items.map(() => `- ${blank}`).join('\n');
}

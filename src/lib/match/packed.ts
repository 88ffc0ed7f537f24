import type { Known, KnownFact, KnownService, Sentence } from './known.ts';

/**
 * What is known of a place, as text that packs small: a line for each sentence, right, fact and service; fields apart
 * by `|`, words in a field by a space, a weight after its word.
 */
export interface Packed {
  sentences: string;
  lines: Known['lines'];
  rights: string;
  facts: string;
  options: string;
  services: string;
}

/** Packs what is known of a place. */
export function packed(known: Known): Packed {
  const { sentences, lines, rights, facts, options, services } = known;
  return {
    sentences: rows(Object.entries(sentences), ([id, one]) => [
      [id],
      ...[one.guides, one.options, one.needs].map(weighed),
      one.facts,
      one.urgent,
      one.holds,
      one.fails,
    ]),
    lines,
    rights: rows(Object.entries(rights), ([guide, ids]) => [[guide], ids]),
    facts: rows(Object.entries(facts), ([id, fact]) => [[id], fact.if, fact.notIf]),
    options: options.join(' '),
    services: rows(services, (one) => [
      [one.id],
      one.needs,
      one.areas,
      one.spoken,
      one.bars,
      one.made,
      one.far ? ['far'] : [],
      one.only,
    ]),
  };
}

/** Unpacks it again. */
export function unpacked({ sentences, lines, rights, facts, options, services }: Packed): Known {
  return {
    sentences: Object.fromEntries(
      fields(sentences).map(
        ([[id = ''] = [], guides, options, needs, facts = [], urgent, holds = [], fails = []]): [string, Sentence] => [
          id,
          {
            guides: weights(guides),
            options: weights(options),
            needs: weights(needs),
            facts,
            ...(urgent && urgent.length > 0 ? { urgent } : {}),
            holds,
            fails,
          },
        ],
      ),
    ),
    lines,
    rights: Object.fromEntries(fields(rights).map(([[guide = ''] = [], ids = []]) => [guide, ids])),
    facts: Object.fromEntries(
      fields(facts).map(([[id = ''] = [], onlyIf = [], notIf = []]): [string, KnownFact] => [
        id,
        { if: onlyIf, notIf },
      ]),
    ),
    options: options.split(' '),
    services: fields(services).map(
      ([
        [id = ''] = [],
        needs = [],
        areas = [],
        spoken = [],
        bars = [],
        made = [],
        far = [],
        only = [],
      ]): KnownService => ({
        id,
        needs,
        areas,
        spoken,
        bars,
        made,
        far: far.length > 0,
        ...(only.length > 0 ? { only } : {}),
      }),
    ),
  };
}

function rows<One>(all: readonly One[], fieldsOf: (one: One) => readonly (readonly string[] | undefined)[]): string {
  const line = (one: One): string =>
    fieldsOf(one)
      .map((words = []) => words.join(' '))
      .join('|');
  return all.map((one) => line(one).replace(/\|+$/, '')).join('\n');
}

function fields(text: string): string[][][] {
  if (text === '') return [];
  return text.split('\n').map((line) => line.split('|').map((words) => (words === '' ? [] : words.split(' '))));
}

function weighed(all: Readonly<Record<string, number>>): string[] {
  return Object.entries(all).map(([key, weight]) => `${key}${weight}`);
}

function weights(words: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(words.map((word) => [word.slice(0, -1), Number(word.at(-1))]));
}

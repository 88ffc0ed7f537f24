import type { KnownFact, Sentence } from './known.ts';

/**
 * What some sentences together say of the reader's case: traits that hold, and with `-` before them conditions that do
 * not. What one sentence says to be true stays true, whatever another one says.
 */
export function traitsOf(sentences: readonly Sentence[]): Set<string> {
  const holds = new Set(sentences.flatMap((one) => one.holds ?? []));
  if (sentences.some((one) => one.urgent !== undefined)) holds.add('urgent');
  const fails = sentences.flatMap((one) => one.fails ?? []).filter((one) => !holds.has(one));
  return new Set([...holds, ...fails.map((one) => `-${one}`)]);
}

/** Whether what was tapped contradicts a condition of a fact. */
export function contradicts(traits: ReadonlySet<string>, fact: KnownFact): boolean {
  return fact.if.some((one) => traits.has(`-${one}`)) || fact.notIf.some((one) => traits.has(one));
}

/** How many conditions of a fact are known to hold: the more, the more it is about this reader. */
export function supports(traits: ReadonlySet<string>, fact: KnownFact): number {
  return fact.if.filter((one) => traits.has(one)).length;
}

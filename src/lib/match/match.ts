import type { Asked, Fit, Known, KnownFact, Sentence } from './known.ts';
import { fittingServices } from './services.ts';
import { contradicts, supports, traitsOf } from './traits.ts';
import { highest, sum } from './weights.ts';

/** The option that stands in every answer, and the one that stands in when all others are ruled out. */
const always = 'wait';
const atLeast = 'call';
/** Options that what was tapped can rule out. */
const barred: Readonly<Record<string, string>> = { talks: 'no-police' };
const mostRights = 5;
const mostFacts = 2;
const mostOptions = 3;

/**
 * What fits the sentences that a reader tapped. The same taps in any order give the same answer; a further tap never
 * takes a line away. Nothing here is a score of a person: weights only order what is shown.
 *
 * - **Lines** to call now: those of all urgent codes together, in the order of the place, then its line for danger.
 * - **Rights**: guides by the sum of their weights. Below each the facts of the place that no tap contradicts, those
 *   that a sentence names or whose conditions were tapped first: two of these, or one other. A fact stands once.
 * - **Options**: up to three by the sum of their weights, without those that a tap rules out, and `wait`.
 * - **Services**: see `fittingServices`.
 */
export function match(asked: Asked, known: Known): Fit {
  // In the order of the place, so that the order of the taps cannot matter.
  const sentences = Object.entries(known.sentences)
    .filter(([id]) => asked.taps.includes(id))
    .map(([, sentence]) => sentence);
  if (sentences.length === 0) return { lines: [], rights: [], options: [], services: [] };
  const traits = traitsOf(sentences);
  return {
    lines: urgentLines(sentences, known.lines),
    rights: fittingRights(sentences, traits, known),
    options: fittingOptions(sentences, traits, known.options),
    services: fittingServices(sentences, traits, known.services, asked),
  };
}

/** Indexes of the lines that the urgent sentences ask for; each number once. */
function urgentLines(sentences: readonly Sentence[], lines: Known['lines']): number[] {
  const urgent = sentences.flatMap((one) => (one.urgent ? [one.urgent] : []));
  if (urgent.length === 0) return [];
  const codes = new Set(urgent.flat());
  const all = lines.map((line, index) => ({ ...line, code: codeOf(line.when), index }));
  const asked = all.filter(({ code }) => codes.has(code));
  // A place without a line for what a sentence asks has those of every page.
  const missing = urgent.some((asks) => !all.some(({ code }) => asks.includes(code)));
  const others = all.filter((line) => line.code === 'danger' || (missing && line.everywhere));
  const values = new Set<string>();
  return [...asked, ...others].filter(({ value }) => !values.has(value) && values.add(value)).map(({ index }) => index);
}

/** A line for any danger is a line for danger. */
function codeOf(when: string): string {
  return when === 'danger-any' ? 'danger' : when;
}

function fittingRights(
  sentences: readonly Sentence[],
  traits: ReadonlySet<string>,
  { rights, facts }: Known,
): Fit['rights'] {
  const guides = highest(sum(sentences.map((one) => one.guides)), Object.keys(rights), mostRights);
  const said = new Set<string>();
  const named = new Set(sentences.flatMap((one) => one.facts ?? []));
  const worth = ({ id, fact }: { id: string; fact: KnownFact }): number =>
    (named.has(id) ? 2 : 0) + supports(traits, fact);
  return guides.map((guide) => {
    const shown = (rights[guide] ?? [])
      .flatMap((id) => (facts[id] && !said.has(id) && !contradicts(traits, facts[id]) ? [{ id, fact: facts[id] }] : []))
      .sort((a, b) => worth(b) - worth(a))
      .filter((one, at) => at === 0 || (at < mostFacts && worth(one) > 0))
      .map(({ id }) => id);
    for (const id of shown) said.add(id);
    return { guide, facts: shown };
  });
}

function fittingOptions(
  sentences: readonly Sentence[],
  traits: ReadonlySet<string>,
  order: Known['options'],
): string[] {
  const open = order.filter((slug) => slug !== always && !traits.has(barred[slug] ?? ''));
  const best = highest(sum(sentences.map((one) => one.options)), open, mostOptions);
  return [...(best.length > 0 ? best : [atLeast]), always];
}

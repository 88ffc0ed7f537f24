import type { Known } from './known.ts';

/** How many facts of a guide can be shown when no sentence names one. */
const spare = 1;

/**
 * The same, without what no answer can show or ask: facts that are neither named by a sentence nor among the first of
 * their guide, and conditions that no sentence says anything of.
 */
export function lean(known: Known): Known {
  const all = Object.values(known.sentences);
  const named = new Set(all.flatMap((one) => one.facts ?? []));
  const asked = new Set(all.flatMap((one) => [...(one.holds ?? []), ...(one.fails ?? [])]));
  const rights = Object.fromEntries(
    Object.entries(known.rights).map(([guide, ids]) => [
      guide,
      ids.filter((id, at) => at < spare || named.has(id) || known.facts[id]?.if.some((one) => asked.has(one)) === true),
    ]),
  );
  const shown = new Set(Object.values(rights).flat());
  const facts = Object.entries(known.facts)
    .filter(([id]) => shown.has(id))
    .map(([id, fact]) => [
      id,
      { if: fact.if.filter((one) => asked.has(one)), notIf: fact.notIf.filter((one) => asked.has(one)) },
    ]);
  return { ...known, rights, facts: Object.fromEntries(facts) as Known['facts'] };
}

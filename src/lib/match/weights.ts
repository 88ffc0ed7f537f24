/** Weights of several sentences together, by slug or code. */
export function sum(all: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const weights of all) {
    for (const [key, weight] of Object.entries(weights)) total.set(key, (total.get(key) ?? 0) + weight);
  }
  return total;
}

/** The keys with the highest weights, at most `most`; equal ones in the given order. */
export function highest(total: ReadonlyMap<string, number>, order: readonly string[], most: number): string[] {
  return order
    .filter((key) => total.has(key))
    .sort((a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0))
    .slice(0, most);
}

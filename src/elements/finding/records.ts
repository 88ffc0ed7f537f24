import type { FindRecord } from '#lib/finding/record.ts';

/** How many towns near the chosen one are looked at, where a place is too large for one file. */
const neighbours = 2;

/**
 * Loads what the filter needs: one file about all services, or, where `from` is a folder, those of the whole country, of
 * the nearest areas and of no other. Throws when a file cannot be had.
 */
export async function loadRecords(from: string, byDistance: readonly string[]): Promise<FindRecord[]> {
  if (!from.endsWith('/')) return load(from);
  const parts = ['all', ...byDistance.slice(0, neighbours + 1)];
  const lists = await Promise.all(parts.map((part) => load(`${from}${part}.json`)));
  return [...new Map(lists.flat().map((one) => [one.id, one])).values()];
}

const loaded = new Map<string, FindRecord[]>();

async function load(file: string): Promise<FindRecord[]> {
  const kept = loaded.get(file);
  if (kept) return kept;
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const records = (await answer.json()) as FindRecord[];
  loaded.set(file, records);
  return records;
}

import { readReportKey, reportPrefix, type Report } from '#lib/reports.ts';
import type { Store } from './store.ts';

/** Equal reports about one service, over all days. */
export interface Counted {
  /** Place and id, such as `no/talk-oslo-1`. */
  service: string;
  what: Report['what'];
  /** Taps of all days together. */
  count: number;
  /** The first and the last day, `YYYY-MM-DD`. */
  first: string;
  last: string;
}

/** What came in, by service and code in the order of their names. */
export async function countReports(store: Store): Promise<Counted[]> {
  const all = new Map<string, Counted>();
  for (const key of await store.keys(reportPrefix)) {
    const report = readReportKey(key);
    if (!report) continue;
    const { place, what, day } = report;
    const service = `${place}/${report.service}`;
    const count = Number(new TextDecoder().decode(await store.get(key)));
    const known = all.get(`${service} ${what}`) ?? { service, what, count: 0, first: day, last: day };
    // Keys come sorted, so the days of one service and code come in their order.
    all.set(`${service} ${what}`, { ...known, count: known.count + count, last: day });
  }
  // In the store, `talk-oslo-10:` stands before `talk-oslo-1:`.
  return [...all.values()].sort((a, b) => (a.service < b.service ? -1 : Number(a.service > b.service)));
}

/** Removes all reports about a service (`no/talk-oslo-1`). */
export async function removeReports(service: string, store: Store): Promise<void> {
  for (const key of await store.keys(`${reportPrefix}${service.replace('/', ':')}:`)) await store.delete(key);
}

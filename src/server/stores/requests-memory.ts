import type { RequestStore, Row } from '../requests/store.ts';

/** Requests that end with the process: for tests. */
export function memoryRequests(): RequestStore {
  const rows = new Map<string, Row>();
  const alive = (hour: number): Row[] => [...rows.values()].filter(({ expires }) => expires > hour);
  const copy = (row: Row): Row => ({ ...row, blob: row.blob.slice() });
  return {
    add: (row) => Promise.resolve(void (rows.has(row.id) || rows.set(row.id, copy(row)))),
    find: (id, hour) => {
      const row = rows.get(id);
      return Promise.resolve(row && row.expires > hour ? copy(row) : undefined);
    },
    list: (keysets, hour, after, limit) =>
      Promise.resolve(
        alive(hour)
          .filter(({ id, keyset }) => id > after && keysets.includes(keyset))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit)
          .map(copy),
      ),
    count: (hour) => Promise.resolve(alive(hour).length),
    mark: (id, status) => {
      const row = rows.get(id);
      if (row) row.status = status;
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void rows.delete(id)),
    sweep: (hour) => {
      const due = [...rows.values()].filter(({ expires }) => expires <= hour);
      for (const { id } of due) rows.delete(id);
      return Promise.resolve(due.length);
    },
  };
}

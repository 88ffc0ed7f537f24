import { statuses, type RequestStore, type Row } from '../requests/store.ts';

/** What is used of a Workers KV namespace. */
export interface Kv {
  put(key: string, value: Uint8Array, options: { expirationTtl: number; metadata: unknown }): Promise<void>;
  getWithMetadata(key: string, type: 'arrayBuffer'): Promise<{ value: ArrayBuffer | null; metadata: unknown }>;
  list(options: { prefix: string; cursor?: string; limit?: number }): Promise<KvList>;
  delete(key: string): Promise<void>;
}

interface KvList {
  keys: { name: string; metadata?: unknown }[];
  list_complete: boolean;
  cursor?: string;
}

const prefix = 'r/';
/** KV refuses a shorter life, in seconds. */
const shortest = 60;

/** What stands beside a blob; undefined when it is not ours. */
function kept(metadata: unknown): Omit<Row, 'id' | 'blob'> | undefined {
  const found = metadata as Row | null | undefined;
  return found && statuses.includes(found.status) ? found : undefined;
}

/**
 * Requests in Workers KV. The platform itself removes what has expired, to the minute; there is nothing to sweep.
 * KV agrees with itself within a minute or so: a list may lag behind, an expiry never does.
 */
export function kvRequests(kv: Kv, now: () => Date): RequestStore {
  const read = async (id: string): Promise<Row | undefined> => {
    const { value, metadata } = await kv.getWithMetadata(prefix + id, 'arrayBuffer');
    const data = kept(metadata);
    return value && data ? { id, blob: new Uint8Array(value), ...data } : undefined;
  };
  const write = async ({ id, blob, ...metadata }: Row): Promise<void> => {
    const left = metadata.expires * 3600 - Math.floor(now().getTime() / 1000);
    if (left > 0) await kv.put(prefix + id, blob, { expirationTtl: Math.max(shortest, left), metadata });
  };
  async function* names(): AsyncGenerator<{ id: string; metadata: unknown }> {
    let cursor: string | undefined;
    do {
      const page = await kv.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
      for (const { name, metadata } of page.keys) yield { id: name.slice(prefix.length), metadata };
      cursor = page.list_complete ? undefined : page.cursor;
    } while (cursor !== undefined);
  }
  const isAlive = (metadata: unknown, hour: number): boolean => (kept(metadata)?.expires ?? 0) > hour;
  return {
    add: async (row) => {
      if (!(await read(row.id))) await write(row);
    },
    find: async (id, hour) => {
      const row = await read(id);
      return row && row.expires > hour ? row : undefined;
    },
    list: async (keysets, hour, after, limit) => {
      const found: Row[] = [];
      for await (const { id, metadata } of names()) {
        if (found.length === limit) break;
        if (id <= after || !isAlive(metadata, hour)) continue;
        const row = await read(id);
        if (row && keysets.includes(row.keyset)) found.push(row);
      }
      return found;
    },
    count: async (hour) => {
      let rows = 0;
      for await (const { metadata } of names()) if (isAlive(metadata, hour)) rows += 1;
      return rows;
    },
    mark: async (id, status) => {
      const row = await read(id);
      if (row) await write({ ...row, status });
    },
    remove: (id) => kv.delete(prefix + id),
    sweep: () => Promise.resolve(0),
  };
}

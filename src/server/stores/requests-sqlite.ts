import { statuses, type RequestStore, type Row } from '../requests/store.ts';
import { openPrivately } from './private-file.ts';

/** Requests in one file, with a way to close it. */
export interface RequestsFile extends RequestStore {
  /** Lets go of the file. */
  close(): void;
}

/**
 * Opens the requests in `file`, making it if needed. What is removed is overwritten on disk at once: no log keeps it,
 * and no request counts as kept before the disk has it. Only the user that runs the server may read the file.
 */
export function sqliteRequests(file: string): RequestsFile {
  const database = openPrivately(file);
  // The log of an open change holds what was there before; cut to nothing after each, it keeps none of it.
  const pragmas = ['auto_vacuum = FULL', 'journal_mode = TRUNCATE', 'secure_delete = ON', 'synchronous = FULL'];
  for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
  // Without rowid the table does not remember in which order things came.
  database.exec(`CREATE TABLE IF NOT EXISTS requests (
    id TEXT PRIMARY KEY, keyset TEXT NOT NULL, blob BLOB NOT NULL, hour INTEGER NOT NULL, expires INTEGER NOT NULL,
    status TEXT NOT NULL, withdraw TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`);
  database.exec('CREATE INDEX IF NOT EXISTS by_end ON requests (expires)');
  const insert = database.prepare('INSERT OR IGNORE INTO requests VALUES (?, ?, ?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT * FROM requests WHERE id = ? AND expires > ?');
  const list = database.prepare(
    `SELECT * FROM requests WHERE keyset IN (SELECT value FROM json_each(?)) AND expires > ? AND id > ? ORDER BY id LIMIT ?`,
  );
  const counted = database.prepare('SELECT COUNT(*) AS rows FROM requests WHERE expires > ?');
  const update = database.prepare('UPDATE requests SET status = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM requests WHERE id = ?');
  const due = database.prepare('DELETE FROM requests WHERE expires <= ?');

  // A throw of the database becomes a rejected promise.
  return {
    add: ({ id, keyset, blob, hour, expires, status, withdraw }) =>
      Promise.try(() => void insert.run(id, keyset, blob, hour, expires, status, withdraw)),
    find: (id, hour) => Promise.try(() => rowOf(select.get(id, hour))),
    list: (keysets, hour, after, limit) =>
      Promise.try(() => list.all(JSON.stringify(keysets), hour, after, limit).flatMap((one) => rowOf(one) ?? [])),
    count: (hour) => Promise.try(() => Number(counted.get(hour)?.['rows'])),
    mark: (id, status) => Promise.try(() => void update.run(status, id)),
    remove: (id) => Promise.try(() => void remove.run(id)),
    sweep: (hour) => Promise.try(() => Number(due.run(hour).changes)),
    close: () => database.close(),
  };
}

function rowOf(found: Record<string, unknown> | undefined): Row | undefined {
  if (!found) return undefined;
  const { id, keyset, blob, hour, expires, status, withdraw } = found;
  const known = statuses.find((one) => one === status);
  if (!(blob instanceof Uint8Array) || !known) return undefined;
  return {
    id: String(id),
    keyset: String(keyset),
    blob,
    hour: Number(hour),
    expires: Number(expires),
    status: known,
    withdraw: String(withdraw),
  };
}

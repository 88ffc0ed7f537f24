import { dayOf } from '#lib/days.ts';
import { assertKey, type Store } from '../store.ts';
import { openPrivately } from './private-file.ts';

/** A store in one file, with a way to close it. */
export interface FileStore extends Store {
  /** Lets go of the file. */
  close(): void;
}

/** Opens the store in `file`, making it if needed. Only the user that runs the server may read it. */
export function sqliteStore(file: string): FileStore {
  const database = openPrivately(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA secure_delete = ON');
  // Without rowid the table does not remember in which order things came.
  database.exec(`CREATE TABLE IF NOT EXISTS blobs (
    key TEXT PRIMARY KEY, value BLOB NOT NULL, expires TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`);

  const insert = database.prepare('INSERT OR REPLACE INTO blobs (key, value, expires) VALUES (?, ?, ?)');
  const select = database.prepare('SELECT value FROM blobs WHERE key = ?');
  const list = database.prepare('SELECT key FROM blobs WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key');
  const remove = database.prepare('DELETE FROM blobs WHERE key = ?');
  const removeDue = database.prepare('DELETE FROM blobs WHERE expires <= ?');

  /** The log beside the file keeps what was removed until it is folded in and cut. */
  const forget = () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  // A throw of the database becomes a rejected promise.
  return {
    put: (key, value, expires) =>
      Promise.try(() => {
        assertKey(key);
        insert.run(key, value, dayOf(expires));
        forget();
      }),
    get: (key) =>
      Promise.try(() => {
        const value = select.get(key)?.['value'];
        return value instanceof Uint8Array ? value : undefined;
      }),
    keys: (prefix) => Promise.try(() => list.all(prefix).map((row) => String(row['key']))),
    delete: (key) =>
      Promise.try(() => {
        remove.run(key);
        forget();
      }),
    sweep: (now) =>
      Promise.try(() => {
        const { changes } = removeDue.run(dayOf(now));
        forget();
        return Number(changes);
      }),
    close: () => database.close(),
  };
}

/** What the page asks of the worker: to keep a locale and place, by its key, or to stop whatever it is keeping. */
export type Asked = { keep: string } | { stop: true };

/** Why no copy was made: the reader stopped it, the phone has no room, or something did not come. */
export type Failed = 'stopped' | 'full' | 'broken';

/** What the worker tells the page that asked: the part that has come, from 0 to 1, and the end. */
export type Told = { part: number } | { done: true } | { failed: Failed };

import { v5 } from 'uuid';

/** The name space of all ids of our open data. It never changes: others hold on to the ids made from it. */
const namespace = '65306b03-85ab-4241-90bf-9909e120f016';

/** The id of an object, made from words that stay the same in every build and language, such as `service`, `no`, `talk-all-1`. */
export function idOf(...words: string[]): string {
  return v5(words.join('/'), namespace);
}

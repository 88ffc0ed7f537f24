import { dayAfter, dayOf } from '#lib/days.ts';
import type { KeysetKind } from '#lib/schema/keyset.ts';
import type { ReadFile } from '../files.ts';

/** A keyset as the function knows it: enough to check a size, not the keys. */
export interface KnownKeyset {
  id: string;
  /** 16 hex digits: the start of the SHA-256 of its file. */
  tag: string;
  kind: KeysetKind;
  /** How many keys it has. */
  recipients: number;
  /** First and last day of its use. */
  from: string;
  until: string;
}

/** How one place takes requests. */
export interface AnsweredPlace {
  /** Id of the keyset that pages encrypt to now. */
  current: string;
  keysets: KnownKeyset[];
  /** Whether the page without scripts is there. */
  plain: boolean;
  /** Numbers to call instead, said with every refusal. */
  call: string[];
  /** Keys for trying out. */
  demo: boolean;
}

/** Which places take requests, as the build wrote it. A place that is not there takes none. */
export type Places = Readonly<Record<string, AnsweredPlace>>;

/** Where the build writes which places take requests. */
const placesFile = '/data/keysets/index.json';

/** Reads which places take requests; none when the build has no such file. */
export async function readPlaces(read: ReadFile): Promise<Places> {
  const file = await read(placesFile);
  return file ? (JSON.parse(new TextDecoder().decode(file)) as Places) : {};
}

/** Days after its end until which a keyset still takes what waited on a phone without a signal. */
const late = 1;

/** The keyset with a tag, if a place takes requests to it on this day. */
export function keysetFor({ keysets }: AnsweredPlace, tag: string, now: Date): KnownKeyset | undefined {
  const today = dayOf(now);
  const yesterday = dayAfter(today, -late);
  return keysets.find((one) => one.tag === tag && one.from <= today && yesterday <= one.until);
}

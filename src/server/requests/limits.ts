import { dayOf } from '#lib/days.ts';

/** How much the function takes. */
export interface Limits {
  /** Most open requests. Above it new ones are refused; none is ever removed for another. */
  open: number;
  /** Most requests from one network in a window, and from everybody; undefined counts nothing. */
  counted: { network: number; all: number; windowMinutes: number } | undefined;
}

/** What is shipped: a shelter behind one address has room, and a flood from one network is over after ten minutes. */
export const shippedLimits: Limits = { open: 500, counted: { network: 10, all: 30, windowMinutes: 10 } };

/** Counts without remembering whom. */
export interface Counters {
  /** Whether one more from this address fits; it is counted then. */
  take(address: string | undefined, now: Date): Promise<boolean>;
  /** How many things are held in memory, for tests. */
  size(): number;
}

/**
 * Counters in memory. Networks (IPv4 /24, IPv6 /64) stand there only as a keyed hash whose key is random, never leaves
 * memory and is thrown away every UTC day, so that nobody can ask later whether somebody was here.
 */
export function counters({ counted }: Limits): Counters {
  if (!counted) return { take: () => Promise.resolve(true), size: () => 0 };
  const { network, all, windowMinutes } = counted;
  const everybody = 'all';
  let counts = new Map<string, number>();
  let key: Promise<CryptoKey> | undefined;
  let day = '';
  let window = 0;
  const renew = (now: Date): void => {
    const today = dayOf(now);
    if (today !== day) key = newKey();
    const current = Math.floor(now.getTime() / 60_000 / windowMinutes);
    if (today !== day || current !== window) counts = new Map();
    [day, window] = [today, current];
  };
  return {
    take: async (address, now) => {
      renew(now);
      const mine = address === undefined ? undefined : await hashed(networkOf(address), key ?? newKey());
      const fits = (name: string, most: number): boolean => (counts.get(name) ?? 0) < most;
      if (!fits(everybody, all) || (mine !== undefined && !fits(mine, network))) return false;
      for (const name of [everybody, mine]) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      return true;
    },
    size: () => counts.size,
  };
}

/** The network of an address: as many of its bits as one household, shelter or café shares. */
export function networkOf(address: string): string {
  const v4 = /(?:^|:)(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = (part: string | undefined): string[] => (part ? part.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const whole = [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail)];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function hashed(text: string, key: Promise<CryptoKey>): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { hourOf, type RequestStore } from '../requests/store.ts';

/** The only words of every notification: no number, no place, no time, no count. */
export const constantText = { subject: 'One task waits', text: 'Please open the list.' } as const;

/** Sends the constant text to the helpline, by whatever way. */
export type Send = () => Promise<void>;

/** Tells the helpline that something waits, on fixed ticks and never on arrival. */
export interface Notifier {
  /** Notes that something came, and nothing else. */
  arrived: () => void;
  /** Called every ten minutes by the clock: sends if something came before the last tick, or still lies unread. */
  tick: (now: Date) => Promise<void>;
}

/** Minutes between two ticks. */
export const tickMinutes = 10;
/** Ticks between two reminders that something is still unread. */
const reminder = 6;

/**
 * A notifier. What came since the last tick waits for the next but one, so that the time of a message tells no more than
 * some twenty minutes. A send that fails is tried again at the next tick.
 */
export function notifier(store: RequestStore, keysets: () => Promise<string[]>, send: Send): Notifier {
  // What lay there before a restart is announced like something that came just now.
  let fresh = true;
  let due = false;
  let quiet = 0;
  return {
    arrived: () => {
      fresh = true;
    },
    tick: async (now) => {
      const isDue = due || quiet >= reminder;
      [due, fresh] = [fresh, false];
      quiet += 1;
      if (!isDue) return;
      if (!(await isUnread(store, await keysets(), now))) return;
      quiet = 0;
      await send().catch(() => {
        due = true;
      });
    },
  };
}

/** Whether a request lies unread. */
export async function isUnread(store: RequestStore, keysets: readonly string[], now: Date): Promise<boolean> {
  const page = 100;
  let after = '';
  for (;;) {
    const rows = await store.list(keysets, hourOf(now), after, page);
    if (rows.some(({ status }) => status === 'received')) return true;
    if (rows.length < page) return false;
    after = rows.at(-1)?.id ?? after;
  }
}

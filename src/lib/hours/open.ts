/** Whether somebody answers now. Nothing but a stated hour ever reads as open; whatever is doubtful is not known. */
export type OpenState = 'open' | 'closed' | 'unknown';

const minute = 6e4;
const dayLong = 864e5;
const week = 10_080;

/**
 * What the clocks on the wall show in a zone at a moment (milliseconds since 1970), as if the zone were UTC. One clock;
 * three around the hour that comes twice when clocks are put back. None in a zone that this browser does not know.
 */
export function clocksAt(now: number, zone: string): number[] {
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    const clock = (at: number): number => {
      const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
      return Date.UTC(shown['year'] ?? 0, (shown['month'] ?? 0) - 1, shown['day'], shown['hour'], shown['minute']);
    };
    const here = clock(now);
    // Clocks are put back by an hour; by half an hour on Lord Howe, by two in Antarctica.
    const back = [30, 60, 120]
      .map((some) => some * minute)
      .find((some) => clock(now - some) === here || clock(now + some) === here);
    return back === undefined ? [here] : [here, here - back, here + back];
  } catch {
    return [];
  }
}

/**
 * The state of one or more contacts by their codes (`code.ts`), parted by `|`: open when one is, closed when all are.
 * The calendar (`calendar.ts`) names the free days; out of its range, or unreadable, only day and night is known.
 */
export function openState(codes: string, clocks: readonly number[], calendar: string): OpenState {
  const states = codes.split('|').map((code) => {
    const [state = 'unknown', ...others] = new Set(clocks.map((clock) => onClock(code, clock, calendar)));
    return others.length > 0 ? 'unknown' : state;
  });
  return (['open', 'unknown'] as const).find((state) => states.includes(state)) ?? 'closed';
}

function onClock(code: string, clock: number, calendar: string): OpenState {
  const today = dayOf(clock);
  const [, since, until] = /!(\d{8})-(\d*)/.exec(code) ?? [];
  if (since && since <= today && today <= (until || '9')) return 'closed';
  if (code.startsWith('*')) return 'open';
  const [, first = '9', last = ''] = /^(\d{8})-(\d{8})(?: ~?\d{8})*$/.exec(calendar) ?? [];
  if (!/\d:\d/.test(code) || today < first || today > last) return 'unknown';

  const usual = code.includes('u');
  const isFree = (day: string): boolean => !usual && calendar.includes(` ${day}`);
  const isDoubtful = (day: string): boolean =>
    !usual && (calendar.includes(`~${day}`) || (!code.includes('x') && isFree(day)));
  // The first day of 1970 was a Thursday.
  const at = Math.round((clock / dayLong + 3) * 1440) % week;
  const begun = [...code.matchAll(/(\d+):(\d+)/g)]
    .map(([, from, long]) => [(at - Number(from) + week) % week, Number(long)] as const)
    .filter(([gone, long]) => gone < long)
    .map(([gone]) => dayOf(clock - gone * minute));
  if ([today, ...begun].some(isDoubtful)) return 'unknown';
  if (begun.every(isFree)) return 'closed';
  // A night that runs into a free day, or a day in summer when they open less.
  return isFree(today) || (code.includes('s') && /^....0[678]/.test(today)) ? 'unknown' : 'open';
}

/** A day as `20261224`. */
function dayOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 10).replaceAll('-', '');
}

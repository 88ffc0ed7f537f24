/** What a reader can say is wrong with a service. Each code has the message `wrong.<code>`. */
export const wrongs = ['number', 'moved', 'closed', 'hours', 'other'] as const;
/** One of these codes. */
export type Wrong = (typeof wrongs)[number];

/** What is kept of a tap on “Is something wrong here?”: nothing about who tapped, and no time. */
export interface Report {
  /** The service's place. */
  place: string;
  /** The service's id. */
  service: string;
  /** What is wrong. */
  what: Wrong;
  /** UTC day, `YYYY-MM-DD`. */
  day: string;
}

/** Where reports are sent to. */
export const reportAddress = '/api/wrong';
/** What the key of every report in the store begins with. */
export const reportPrefix = 'wrong:';
/** Taps that are counted for one service, code and day; more tell an editor nothing, and a flood finds no room. */
export const mostADay = 100;
/** Days after which a report is removed unread. */
export const keptDays = 90;

/** Splits `no/talk-oslo-1` into place and service; undefined for anything that cannot be one. */
export function readServiceName(name: string): Pick<Report, 'place' | 'service'> | undefined {
  const [, place, service] = /^([a-z]+)\/([a-z]+-[a-z0-9]+-[1-9]\d*)$/.exec(name) ?? [];
  return place === undefined || service === undefined ? undefined : { place, service };
}

/** Whether a string is one of the codes. */
export function isWrong(value: string): value is Wrong {
  return (wrongs as readonly string[]).includes(value);
}

/** The key under which the store counts equal reports. */
export function reportKey({ place, service, what, day }: Report): string {
  return `${reportPrefix}${place}:${service}:${what}:${day}`;
}

/** The report of a key; undefined for any other key. */
export function readReportKey(key: string): Report | undefined {
  if (!key.startsWith(reportPrefix)) return undefined;
  const [place = '', service = '', what = '', day] = key.slice(reportPrefix.length).split(':');
  return day !== undefined && isWrong(what) ? { place, service, what, day } : undefined;
}

import type { OpenState } from '../hours/open.ts';
import type { Filter } from './filter.ts';
import type { FindContact, FindRecord } from './record.ts';

/** How a service fits, best first: it does, it does through an interpreter, nobody knows, it does not. */
const fits = ['yes', 'interpreter', 'unknown', 'no'] as const;
/** How a service fits a filter. */
export type Fit = (typeof fits)[number];

/** Whether hours are open now. */
export type IsOpen = (hours: string) => OpenState;

/** How a service fits all that a reader looks for, but for where it is. What is not known never makes it unfit. */
export function fitOf(record: FindRecord, filter: Filter, isOpen: IsOpen): Fit {
  return worst([
    known(filter.need === '' || record.needs.some((need) => need === filter.need)),
    filter.free ? free[record.cost] : 'yes',
    filter.noPapers ? withoutPapers[record.whoFor.papers] : 'yes',
    forWhom(record.whoFor, filter.who),
    reached(record, filter, isOpen),
  ]);
}

const free: Record<FindRecord['cost'], Fit> = {
  free: 'yes',
  'first-part-free': 'unknown',
  'may-cost': 'unknown',
  'not-known': 'unknown',
  members: 'no',
};

const withoutPapers: Record<FindRecord['whoFor']['papers'], Fit> = {
  any: 'yes',
  'only-without': 'yes',
  ask: 'unknown',
  'not-known': 'unknown',
  'only-with': 'no',
};

function forWhom({ gender, from, to, madeFor = [], notFor = [] }: FindRecord['whoFor'], who: string): Fit {
  if (who === '') return 'yes';
  if (who === 'women' || who === 'men') return known(gender === 'everyone' || gender === who);
  if (who !== 'under-18') return known(madeFor.some((code) => code === who));
  if (notFor.includes('under-18') || (from ?? 0) >= 18) return 'no';
  const saysAge = from !== undefined || to !== undefined || madeFor.includes('children') || madeFor.includes('young');
  return saysAge ? 'yes' : 'unknown';
}

/** One contact must have all that is asked of contacts, so that who answers now also speaks the language. */
function reached({ contacts }: FindRecord, filter: Filter, isOpen: IsOpen): Fit {
  if (filter.way === '' && filter.spoken === '' && !filter.open) return 'yes';
  const inReach = contacts.filter(({ area }) => area === undefined || filter.area === '' || area === filter.area);
  // Without a contact of its own, another line knows the way to it.
  if (inReach.length === 0) return 'unknown';
  return best(
    inReach.map((contact) =>
      worst([
        known(filter.way === '' || contact.way === filter.way),
        speaks(contact, filter.spoken),
        filter.open ? opened[isOpen(contact.hours)] : 'yes',
      ]),
    ),
  );
}

const opened: Record<OpenState, Fit> = { open: 'yes', unknown: 'unknown', closed: 'no' };

function speaks({ spoken, interpreter }: FindContact, wanted: string): Fit {
  if (wanted === '' || spoken.includes(wanted)) return 'yes';
  if (interpreter === 'free' || interpreter === 'on-request') return 'interpreter';
  return interpreter === 'none' && spoken.length > 0 ? 'no' : 'unknown';
}

function known(fit: boolean): Fit {
  return fit ? 'yes' : 'no';
}

function worst(all: readonly Fit[]): Fit {
  return fits.findLast((fit) => all.includes(fit)) ?? 'yes';
}

function best(all: readonly Fit[]): Fit {
  return fits.find((fit) => all.includes(fit)) ?? 'no';
}

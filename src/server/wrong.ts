import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { dayOf } from '#lib/days.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { isWrong, keptDays, mostADay, readServiceName, reportKey, type Report } from '#lib/reports.ts';
import { isOurs } from './origin.ts';
import type { Store } from './store.ts';

/** What the route needs. */
interface Needs {
  store: Store;
  clock: () => Date;
  /** Whether the site has a page for a service. */
  isService: (service: Pick<Report, 'place' | 'service'>) => Promise<boolean>;
}

const mostBytes = 1024;
const dayInMs = 86_400_000;

/**
 * Counts what readers say is wrong with a service: the service, a code and the day, and nothing of who says so.
 * A page with scripts gets `204`; the plain form, which says its language, gets its page again with the answer in view.
 */
export function wrongRoute({ store, clock, isService }: Needs): Hono {
  const route = new Hono();
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: (context) => context.text(`This is more than ${mostBytes} bytes; a report is shorter.`, 413),
  });
  route.post('/', limit, async (context) => {
    if (!isOurs(context.req.raw, { form: true }))
      return context.text('This works only from the pages of this site.', 403);
    const sent = new URLSearchParams(await context.req.text());
    const named = readServiceName(sent.get('service') ?? '');
    if (!named || !(await isService(named))) return context.text('There is no such service here.', 404);
    const what = sent.get('what') ?? '';
    if (!isWrong(what)) return context.text('There is no such choice in this form.', 400);
    const locale = sent.get('locale');
    if (locale !== null && !isLocale(locale)) return context.text('This site has no such language.', 400);
    if (locale === null) {
      await count({ ...named, what, day: dayOf(clock()) }, store);
      return context.body(null, 204);
    }
    return again(context, locale, named, await wasCounted({ ...named, what, day: dayOf(clock()) }, store));
  });
  return route;
}

/** Adds one to the count of equal reports, up to the most of a day. */
async function count(report: Report, store: Store): Promise<void> {
  const key = reportKey(report);
  const counted = Number(new TextDecoder().decode(await store.get(key)));
  if (counted >= mostADay) return;
  const expires = new Date(Date.parse(report.day) + keptDays * dayInMs);
  await store.put(key, new TextEncoder().encode(String(counted + 1)), expires);
}

/** A reader without scripts would otherwise be left on an address of ours that is no page. */
async function wasCounted(report: Report, store: Store): Promise<boolean> {
  try {
    await count(report, store);
    return true;
  } catch {
    return false;
  }
}

function again(context: Context, locale: Locale, { place, service }: Pick<Report, 'place' | 'service'>, done: boolean) {
  return context.redirect(`${pathTo(locale, place, 'service', service)}#${done ? 'thanks' : 'not-sent'}`, 303);
}

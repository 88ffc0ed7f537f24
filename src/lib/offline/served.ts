import type { Copy } from './copy.ts';
import type { Line } from './fresh.ts';

/** A kept page with the numbers to call as they are now, wherever a line that has changed stands. */
export function withFreshLines(html: string, kept: readonly Line[], fresh: readonly Line[]): string {
  const now = new Map(fresh.map(([id, ...number]) => [id, number]));
  return kept.reduce((page, [id, dials, shown]) => {
    const [newDials = dials, newShown = shown] = now.get(id) ?? [];
    return newDials === dials
      ? page
      : page
          .replaceAll(`href="tel:${dials}"`, `href="tel:${newDials}"`)
          .replaceAll(new RegExp(`(data-phone="${escaped(dials)}">\\s*)${escaped(shown)}`, 'g'), `$1${newShown}`)
          .replaceAll(`data-phone="${dials}"`, `data-phone="${newDials}"`);
  }, html);
}

/** A kept page that says, first of all, from which day it is. */
export function withOldNote(html: string, { old, seen }: Pick<Copy, 'old' | 'seen'>): string {
  const date = new Intl.DateTimeFormat(old.format, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(seen));
  return html.replace(/<main\b[^>]*>/, (main) => main + old.html.replace('{{date}}', date));
}

function escaped(text: string): string {
  return text.replace(/[+()[\]]/g, String.raw`\$&`);
}

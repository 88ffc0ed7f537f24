import type { APIRoute } from 'astro';
import type { Locale } from '#lib/i18n/locales.ts';
import { packed } from '#lib/match/packed.ts';
import { content } from '#integrations/content/content.ts';
import { saidOf } from '#integrations/content/fits.ts';
import { knownOf } from '#integrations/content/known.ts';
import { everyPlace } from '#integrations/content/scope.ts';

export function getStaticPaths() {
  return everyPlace().map(({ locale, place }) => ({ params: { locale, place } }));
}

/** What an answer is made from: a module, so that the page needs no leave to fetch anything. */
export const GET: APIRoute = ({ params }) => {
  const { locale = '', place = '' } = params;
  const known = packed(knownOf(content(), place));
  const said = saidOf(locale as Locale, place);
  const body = `export const known=${JSON.stringify(known)},said=${JSON.stringify(said)}`;
  return new Response(body, { headers: { 'Content-Type': 'text/javascript' } });
};

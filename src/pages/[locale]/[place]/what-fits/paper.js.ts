import type { APIRoute } from 'astro';
import type { Locale } from '#lib/i18n/locales.ts';
import { saidOnPaper } from '#integrations/content/fits.ts';
import { everyPlace } from '#integrations/content/scope.ts';

export function getStaticPaths() {
  return everyPlace().map(({ locale, place }) => ({ params: { locale, place } }));
}

/** What the sheet says besides the answer, in one of its two languages. */
export const GET: APIRoute = ({ params }) => {
  const { locale = '', place = '' } = params;
  const body = `export const paper=${JSON.stringify(saidOnPaper(locale as Locale, place))}`;
  return new Response(body, { headers: { 'Content-Type': 'text/javascript' } });
};

import type { APIRoute } from 'astro';
import { content } from '#integrations/content/content.ts';
import { leafletsOf } from '#integrations/content/leaflets.ts';

export function getStaticPaths() {
  return [...content().places.keys()].map((place) => ({ params: { place } }));
}

/** What sheets are made from, in every language at once: a module, so that the page needs no leave to fetch anything. */
export const GET: APIRoute = ({ params }) => {
  const body = `export const leaflets=${JSON.stringify(leafletsOf(params['place'] ?? ''))}`;
  return new Response(body, { headers: { 'Content-Type': 'text/javascript' } });
};

import { createHash } from 'node:crypto';
import { pagePolicy, policyPlace, type Power } from '#lib/page-policy.ts';

/** A finished page with its policy. Throws when the page has no place for one, or two. */
export function withPolicy(html: string, file: string): string {
  const parts = html.split(policyPlace);
  if (parts.length !== 2)
    throw new Error(`${file} has ${parts.length - 1} places for its policy; the layout prints one.`);
  const policy = pagePolicy({ scripts: hashes(html, 'script'), styles: hashes(html, 'style'), powers: powersOf(html) });
  return parts.join(policyPlace.replace('content=""', `content="${policy}"`));
}

/** What the elements of a page need: a form for the function, one that says what it fetches, the search. */
function powersOf(html: string): Power[] {
  const form = /<form\b[^>]* action="\/api\//.test(html);
  const fetches = form || /<[a-z][a-z-]*\b[^>]* data-fetches="\//.test(html);
  return [
    ...(fetches ? (['fetch'] as const) : []),
    ...(form ? (['form'] as const) : []),
    ...(html.includes('<find-pages') ? (['worker'] as const) : []),
  ];
}

function hashes(html: string, tag: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${tag}(?![^>]* src=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  return [
    ...new Set(
      [...html.matchAll(inline)].map(
        (match) =>
          `sha256-${createHash('sha256')
            .update(match[1] ?? '')
            .digest('base64')}`,
      ),
    ),
  ];
}

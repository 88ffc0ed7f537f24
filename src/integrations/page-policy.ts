import { createHash } from 'node:crypto';
import { pagePolicy, policyPlace } from '#lib/page-policy.ts';

/** A finished page with its policy. Throws when the page has no place for one, or two. */
export function withPolicy(html: string, file: string): string {
  const parts = html.split(policyPlace);
  if (parts.length !== 2)
    throw new Error(`${file} has ${parts.length - 1} places for its policy; the layout prints one.`);
  const policy = pagePolicy({ scripts: hashes(html, 'script'), styles: hashes(html, 'style'), fetches: fetches(html) });
  return parts.join(policyPlace.replace('content=""', `content="${policy}"`));
}

/** Whether an element of the page says that it fetches something. */
function fetches(html: string): boolean {
  return /<[a-z][a-z-]*\b[^>]* data-fetches="\//.test(html);
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

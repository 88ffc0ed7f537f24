import { createHash } from 'node:crypto';
import { pagePolicy, policyPlaces } from '#lib/page-policy.ts';

/** A finished page with its policy. Throws when the page has no place for one, or two. */
export function withPolicy(html: string, file: string): string {
  const places = [...html.matchAll(policyPlaces)];
  if (places.length !== 1)
    throw new Error(`${file} has ${places.length} places for its policy; the layout prints one.`);
  const powers = (places[0]?.[1] ?? '').split(' ');
  const policy = pagePolicy({ scripts: hashes(html, 'script'), styles: hashes(html, 'style'), powers });
  return html.replace(policyPlaces, () => `<meta http-equiv="content-security-policy" content="${policy}">`);
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

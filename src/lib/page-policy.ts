/** What a page may do beside running its own scripts: fetch from this origin, send it a form, start a worker of it, name a manifest, play a recording. */
export type Power = 'fetch' | 'form' | 'manifest' | 'media' | 'worker';

/** What the policy of a page is made of. */
interface PolicyParts {
  /** Hashes of its own inline scripts. */
  scripts: readonly string[];
  /** Hashes of its own inline styles. */
  styles: readonly string[];
  /** What else it may do; nothing, for most pages. */
  powers?: readonly string[];
}

/**
 * The policy that a page states in its own `<meta>`: only its own inline scripts and styles, by their hashes,
 * scripts of this origin that load on first use, and its powers. The header's part is in `headers.ts`; both hold.
 */
export function pagePolicy({ scripts, styles, powers = [] }: PolicyParts): string {
  const sources = (hashes: readonly string[]): string => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self' data:",
    ...(powers.includes('fetch') ? ["connect-src 'self'"] : []),
    ...(powers.includes('worker') ? ["worker-src 'self'"] : []),
    ...(powers.includes('media') ? ["media-src 'self'"] : []),
    ...(powers.includes('manifest') ? ["manifest-src 'self'"] : []),
    `form-action ${powers.includes('form') ? "'self'" : "'none'"}`,
    "base-uri 'none'",
  ].join('; ');
}

/** What the layout prints and the finished page replaces: its powers in words, in place of its policy. */
export const policyPlaces = /<meta http-equiv="content-security-policy" content(?:="([a-z ]*)")?>/g;

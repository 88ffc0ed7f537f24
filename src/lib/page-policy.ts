/**
 * The policy that a page states in its own `<meta>`: only its own inline scripts and styles, by their hashes,
 * and scripts of this origin that load on first use. A page that `fetches` something may ask this origin for it.
 * The header's part is in `headers.ts`; both hold.
 */
export function pagePolicy({
  scripts,
  styles,
  fetches = false,
}: {
  scripts: readonly string[];
  styles: readonly string[];
  fetches?: boolean;
}): string {
  const sources = (hashes: readonly string[]): string => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self' data:",
    ...(fetches ? ["connect-src 'self'"] : []),
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The empty policy that the layout prints, and the finished page replaces. */
export const policyPlace = '<meta http-equiv="content-security-policy" content="">';

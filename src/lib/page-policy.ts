/** What a page may do beside running its own scripts: ask our own function, or send a form to it. */
export type Allowed = 'connect' | 'form';

/** What the policy of a page is made of. */
interface PolicyParts {
  /** Hashes of its own inline scripts. */
  scripts: readonly string[];
  /** Hashes of its own inline styles. */
  styles: readonly string[];
  /** What else it may do. */
  allows?: readonly string[];
}

/**
 * The policy that a page states in its own `<meta>`: only its own inline scripts and styles, by their hashes,
 * and scripts of this origin that load on first use. The header's part is in `headers.ts`; both hold.
 */
export function pagePolicy({ scripts, styles, allows = [] }: PolicyParts): string {
  const sources = (hashes: readonly string[]): string => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self' data:",
    ...(allows.includes('connect') ? ["connect-src 'self'"] : []),
    `form-action ${allows.includes('form') ? "'self'" : "'none'"}`,
    "base-uri 'none'",
  ].join('; ');
}

/** The empty policy that the layout prints, and the finished page replaces. */
export const policyPlace = '<meta http-equiv="content-security-policy" content="">';

/** The same on any page: its content says in a few words what the page may do. */
export const policyPlaces = /<meta http-equiv="content-security-policy" content(?:="([a-z ]*)")?>/g;

/** What decides the headers of a whole site. */
export interface Edition {
  /** A trial edition asks robots to stay away. */
  trial: boolean;
  /** Readers reach the site over TLS, so it may ask to be reached that way only. */
  tls: boolean;
}

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Powers of a browser that no page of ours uses. */
const closed = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The part of the policy that a page cannot state in its own `<meta>`. Anything about scripts or styles here
 * would forbid what the page's own policy allows, since both must agree.
 */
const contentPolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/** Headers of every answer. */
function everywhere({ trial, tls }: Edition): Headers {
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': closed.map((power) => `${power}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(trial ? { 'X-Robots-Tag': 'noindex' } : {}),
    ...(tls ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** Files whose headers differ: everything below `folder` gets `set` in place of the same names. */
const exceptions: readonly { folder: string; set: Headers }[] = [
  // The name holds a hash of what is in it, so a kept copy is never an old one.
  { folder: '/_astro/', set: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // The search worker. A worker has the policy of its own file: this one runs Pagefind, and asks this origin only.
  {
    folder: '/_astro/finder/',
    set: {
      'Content-Security-Policy': `${contentPolicy}; default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'`,
    },
  },
  // The name of a pack holds a hash too.
  { folder: '/data/pack/', set: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // The worker of the kept copies: it asks this origin only, and a new one must be seen at once.
  {
    folder: '/worker.js',
    set: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': `${contentPolicy}; default-src 'none'; connect-src 'self'; script-src 'self'`,
    },
  },
  // Open data: any other site may read it. It is not kept either, since a reader's browser may open it too.
  {
    folder: '/data/hsds/',
    set: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/** Headers of the file or answer at a path, the same on every host. */
export function headersFor(path: string, edition: Edition): Headers {
  return exceptions
    .filter(({ folder }) => path.startsWith(folder))
    .reduce((all, { set }) => ({ ...all, ...set }), everywhere(edition));
}

/** The same headers as the `_headers` file that static hosts read. */
export function headersFile(edition: Edition): string {
  const rules = [{ folder: '/', set: everywhere(edition) }, ...exceptions];
  return rules
    .map(({ folder, set }) => {
      const lines = Object.entries(set).map(([name, value]) => `  ${name}: ${value}\n`);
      // Hosts join the values of two rules with a comma, so the general one is taken off first.
      const off = folder === '/' ? [] : Object.keys(set).map((name) => `  ! ${name}\n`);
      return `${folder}*\n${off.join('')}${lines.join('')}`;
    })
    .join('\n');
}

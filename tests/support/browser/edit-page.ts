import type { Power } from '#lib/page-policy.ts';
import { withPolicy } from '#integrations/page-policy.ts';

/** Changes the text of a built page. */
export type Edit = (html: string) => string;

/** Only the site's pages have this colour in a test, so a frame that holds it showed the site. */
export const siteColour = [255, 0, 254] as const;

const paint = `html, body, body * { background-color: rgb(${siteColour.join(' ')}) !important; }`;

/** Gives a page the colour by which pictures of frames are searched. */
export const painted: Edit = (html) => html.replace('</head>', `<style>${paint}</style></head>`);

/** Where a watched page tells that it showed text. */
export const sawPath = '/saw';

/**
 * Lets a page tell its own server when it shows text, for browsers that take no script from a test: in the first
 * animation frame, and in the first one each time that it comes back from memory.
 */
export const watched: Edit = (html) =>
  html.replace(
    '<script data-to=',
    `<script>(() => {
      let told = false;
      const look = () => {
        if (!told && document.body?.checkVisibility() && document.body.textContent.trim()) {
          told = true;
          new Image().src = '${sawPath}';
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      addEventListener('pageshow', (event) => { if (event.persisted) told = false; });
    })()</script><script data-to=`,
  );

/** An edit that replaces a text once, and refuses to do nothing: a test of something that is not there proves nothing. */
export function replacing(from: string | RegExp, to: string): Edit {
  return (html) => {
    const edited = html.replace(from, to);
    if (edited === html) throw new Error(`The page has no ${String(from)} to take out. Has the build changed?`);
    return edited;
  };
}

/** An edit of the script at the top of a page only. Its names are the minifier's too. */
export function inGuard(from: string | RegExp, to: string): Edit {
  return within(/<script data-to=[\s\S]*?<\/script>/, replacing(from, to));
}

/** An edit of the page's module only. Its names are the minifier's, so look for what it cannot change. */
export function inModule(from: string | RegExp, to: string): Edit {
  return within(/<script type="module">[\s\S]*?<\/script>/, replacing(from, to));
}

function within(part: RegExp, edit: Edit): Edit {
  return (html) => html.replace(part, (found) => edit(found));
}

/** Lets links push entries, as on any other site: what the guards behind the one entry are for. */
export const pushing = replacing(/location\.replace\((\w+)\.href\)/g, 'location.assign($1.href)');

/** A page after edits, with the policy that its build would have given it: the page is as strict as before. */
export function edited(html: string, edits: readonly Edit[], path: string): string {
  if (edits.length === 0) return html;
  const open = html.replace(
    /<meta http-equiv="content-security-policy" content="([^"]*)">/,
    (_all, policy: string) => `<meta http-equiv="content-security-policy" content="${powersIn(policy)}">`,
  );
  return withPolicy(
    edits.reduce((page, edit) => edit(page), open),
    path,
  );
}

/** The powers of a page by its policy, in the words that the layout prints. */
function powersIn(policy: string): string {
  const stated: [sign: string, power: Power][] = [
    ["connect-src 'self'", 'fetch'],
    ["form-action 'self'", 'form'],
    ["worker-src 'self'", 'worker'],
  ];
  return stated.flatMap(([sign, power]) => (policy.includes(sign) ? [power] : [])).join(' ');
}

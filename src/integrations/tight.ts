import { transformSync } from 'esbuild';
import { usedRules } from './used-rules.ts';

/** Tags that begin a line of their own, are drawn, or are never shown: no reader sees the white space beside them. */
const blocks =
  'html|head|body|main|header|footer|nav|article|section|div|p|ul|ol|li|dl|dt|dd|h1|h2|h3|table|thead|tbody|tr|th|td|details|summary|svg|path|meta|link|title';

const besideBlocks = new RegExp(String.raw`\s*(</?(?:${blocks})(?:\s[^>]*)?>)\s*`, 'g');
const asWritten = /(<(?:script|style|pre|textarea)\b[^>]*>[\s\S]*?<\/(?:script|style|pre|textarea)>)/;
/** A script that runs: not data, and not a file of its own. */
const script = /^(<script\b(?![^>]*\s(?:type="(?!module)|src=))[^>]*>)([\s\S]+)(<\/script>)$/;
const inlineModule = /<script type="module">([\s\S]*?)<\/script>/g;
const isImporting = /(?:^|[;}\s])import\s*["'{*\w]/;
const style = /^(<style\b[^>]*>)([\s\S]*)(<\/style>)$/;
const layer = /@layer (\w+)\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;
const root = /:root\{([^{}]*)\}/g;
const ownName = /(?<![\w-])--[a-z][\w-]*/g;
const ownValue = /(?<![\w-])(--[a-z][\w-]*):([^;{}]*)(?:;|(?=\})|$)/g;
/** A value that is about as short as the shortest name for it would be. */
const shortValue = /^[^()]{1,11}$/;
const emptyPath = /><\/path>/g;

/**
 * A finished page without bytes that change nothing, since people pay for them: white space beside blocks and in rows,
 * long names in a script, rules for what the page does not have, layers of the style in pieces, and its long names. `isUsed` knows elements and classes.
 */
export function tight(html: string, isUsed: (name: string) => boolean): string {
  const tightStyle = (_: string, begin: string, css: string, end: string): string =>
    begin + shortNames(plainValues(wholeLayers(usedRules(css, isUsed)))) + end;
  return modulesFirst(html)
    .split(asWritten)
    .map((piece, at) =>
      at % 2 === 0
        ? piece
            .replace(besideBlocks, '$1')
            .replace(/\s{2,}/g, ' ')
            .replace(emptyPath, '/>')
        : piece.replace(style, tightStyle).replace(script, tightScript),
    )
    .join('');
}

/**
 * Modules in one, and in the head beside the script that stands there: each of them costs a hash in the policy, and what
 * is alike packs smaller when it is near. They run when the page has been read, wherever they stand.
 */
function modulesFirst(html: string): string {
  if (html.indexOf('<script') === html.search(inlineModule)) return html;
  const modules: string[] = [];
  for (const [, text = ''] of html.matchAll(inlineModule)) {
    const before = modules.at(-1);
    // What loads other files has to stand at the top of a module of its own; and they run in the order of the page.
    if (before === undefined || isImporting.test(before) || isImporting.test(text)) modules.push(text);
    else modules.splice(-1, 1, `${before};(()=>{${text}})()`);
  }
  const scripts = modules.map((text) => `<script type="module">${text}</script>`).join('');
  return html.replace(inlineModule, '').replace('</script>', (end) => end + scripts);
}

/** Each layer in one piece, in the order in which the layers were named first. A style with anything else stays as it is. */
function wholeLayers(css: string): string {
  const bodies = new Map<string, string>();
  const rest = css.replace(layer, (_, name: string, body: string) => {
    bodies.set(name, (bodies.get(name) ?? '') + body);
    return '';
  });
  if (rest.replace(/@layer [\w, ]+;/g, '').trim() !== '') return css;
  const named = [...css.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = '']) => names.split(/, ?/));
  return [...new Set(named)]
    .map((name) => (bodies.has(name) ? `@layer ${name}{${bodies.get(name) ?? ''}}` : ''))
    .join('');
}

/** Names of our own that have one short value everywhere, replaced by that value. */
function plainValues(css: string): string {
  const wholePage = valuesIn([...css.matchAll(root)].map(([, body = '']) => body).join(''));
  const values = valuesIn(css);
  const plain = new Map(
    [...wholePage].flatMap(([name, [value = '']]) =>
      shortValue.test(value) && values.get(name)?.length === 1 ? [[name, value] as const] : [],
    ),
  );
  return css
    .replace(ownValue, (all, name: string) => (plain.has(name) ? '' : all))
    .replace(/var\((--[a-z][\w-]*)\)/g, (all, name: string) => plain.get(name) ?? all);
}

/** What each name of our own is given in a piece of a style. */
function valuesIn(css: string): Map<string, string[]> {
  const given = [...css.matchAll(ownValue)].map(([, name = '', value = '']) => ({ name, value }));
  return new Map(
    [...Map.groupBy(given, ({ name }) => name)].map(([name, all]) => [name, all.map(({ value }) => value)]),
  );
}

/** Names of our own, such as `--ground`, as short as they can be. Only the style itself uses them: the policy allows no other. */
function shortNames(css: string): string {
  const names = [...new Set(css.match(ownName))];
  return css.replace(ownName, (name) => `--${names.indexOf(name).toString(36)}`);
}

const shortScripts = new Map<string, string>();

function tightScript(_: string, begin: string, text: string, end: string): string {
  const short = shortScripts.get(text) ?? transformSync(text, { minify: true }).code.trim();
  shortScripts.set(text, short);
  return begin + short + end;
}

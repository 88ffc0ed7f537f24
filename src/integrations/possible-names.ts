const fileName = /[\w.-]+\.js\b/g;
const inQuotes = /(?<=[\s"'`\\])[a-z][\w-]*(?=[\s"'`\\])/gi;
const tags = /<([a-z][\w-]*)/g;
const onElements = /\sclass="([^"]*)"/g;
const inPage = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Words of the scripts read so far: names that a script gives are among them. */
const words = new Map<string, ReadonlySet<string>>();

/**
 * Says whether a page has an element of a name, or with a class of that name, or may get one from a script: one in the
 * page, or one that the page, or a script of its own, names. `scripts` are the files of the build by name, those of one
 * name in one text.
 */
export function possibleNames(html: string, scripts: ReadonlyMap<string, string>): (name: string) => boolean {
  const classes = [...html.matchAll(onElements)].flatMap(([, names = '']) => names.split(/\s+/));
  const own = new Set([...classes, ...[...html.matchAll(tags)].map(([, tag = '']) => tag)]);
  const reached = [...reachedFrom(html, scripts)].map((file) => scripts.get(file) ?? '');
  const texts = [...html.matchAll(inPage)].map(([, text = '']) => text);
  const sets = [...texts, ...reached].map(wordsOf);
  return (name) => own.has(name) || sets.some((set) => set.has(name));
}

/** Names of the scripts that a text leads to, over as many steps as it takes. */
function reachedFrom(text: string, scripts: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set<string>();
  const open = [text];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [name] of next.matchAll(fileName)) {
      const script = scripts.get(name);
      if (script === undefined || reached.has(name)) continue;
      reached.add(name);
      open.push(script);
    }
  }
  return reached;
}

function wordsOf(script: string): ReadonlySet<string> {
  const known = words.get(script) ?? new Set(script.match(inQuotes));
  words.set(script, known);
  return known;
}

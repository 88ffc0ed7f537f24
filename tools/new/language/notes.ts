import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the English says to translators beside a message. */
export interface MessageNote {
  id: string;
  /** The file of the English messages that it stands in, without its ending: the topic. */
  topic: string;
  /** Where the message stands, and what its words mean; never empty. */
  note: string;
}

/** What the English says beside each of its messages, in its order. The folder holds the files of `content/ui/en.ts`. */
export function messageNotes(folder: URL): MessageNote[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => notesOf(readFileSync(new URL(file, folder), 'utf8'), file.replace(/\.ts$/, '')));
}

function notesOf(code: string, topic: string): MessageNote[] {
  const source = ts.createSourceFile(`${topic}.ts`, code, ts.ScriptTarget.Latest);
  const found: MessageNote[] = [];
  const visit = (node: ts.Node, about: string): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...notesIn(node, code, topic, about));
    else ts.forEachChild(node, (child) => visit(child, ts.isVariableStatement(child) ? own(child, code).doc : about));
  };
  visit(source, '');
  return found;
}

/** A comment in `//` is for all messages below it, one in stars for the next message and its other plural form. */
function notesIn(object: ts.ObjectLiteralExpression, code: string, topic: string, about: string): MessageNote[] {
  let [group, doc, stem] = ['', '', ''];
  return object.properties.flatMap((property) => {
    const { name } = property;
    if (!name || !(ts.isStringLiteral(name) || ts.isIdentifier(name))) return [];
    const said = own(property, code);
    const next = name.text.replace(/_(?:one|other)$/, '');
    if (said.group !== '') group = said.group;
    doc = said.doc === '' && next === stem ? doc : said.doc;
    stem = next;
    return [{ id: name.text, topic, note: [group, doc].filter(Boolean).join(' ') || about }];
  });
}

function own(node: ts.Node, code: string): { doc: string; group: string } {
  const comments = (ts.getLeadingCommentRanges(code, node.pos) ?? []).map(({ pos, end }) => code.slice(pos, end));
  const words = (start: string): string =>
    comments
      .filter((one) => one.startsWith(start))
      .map((one) =>
        one
          .replaceAll(/^\/\*\*|\*\/$|^\/\//g, '')
          .replaceAll(/\s*\n\s*\*?\s*/g, ' ')
          .trim(),
      )
      .join(' ');
  return { doc: words('/*'), group: words('//') };
}

import { sourceMessages, sourceOf } from '#lib/i18n/messages.ts';
import type { MessageNote } from './notes.ts';

const form = /_(?:one|other)$/;

/** Ids of all messages of a language with these plural forms, in the order of the English. */
function idsIn(plurals: readonly string[]): string[] {
  return [
    ...new Set(
      Object.keys(sourceMessages).flatMap((id) =>
        form.test(id) ? plurals.map((one) => id.replace(form, `_${one}`)) : [id],
      ),
    ),
  ];
}

/** The messages to be filled in: every id, without its text. */
export function messageTemplate(plurals: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(idsIn(plurals).map((id) => [id, ''])), null, 2)}\n`;
}

/** Tick boxes of all messages: by topic, each with its English and where it stands. JSON has no room for them. */
export function messageBoxes(plurals: readonly string[], notes: readonly MessageNote[]): string[] {
  const about = new Map(notes.map((one) => [one.id, one] as const));
  let topic: string | undefined;
  return idsIn(plurals).flatMap((id) => {
    const source = about.get(id) ?? about.get(id.replace(/_\w+$/, '_other'));
    const head = source === undefined || source.topic === topic ? [] : ['', `### ${source.topic}`, ''];
    topic = source?.topic ?? topic;
    return [...head, `- [ ] \`${id}\`: “${sourceOf(id) ?? ''}” (${source?.note ?? ''})`];
  });
}

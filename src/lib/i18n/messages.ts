import { en } from '#content/ui/en.ts';

/** The id of a message. Plural messages are asked for without their suffix. */
export type MessageId = keyof typeof en;

/** All messages of one language, by id. */
export type Messages = Record<string, string>;

/** The English messages. */
export const sourceMessages: Messages = en;

/** The end of the id of a plural form. */
export const suffix = /_(zero|one|two|few|many|other)$/;

/** Placeholders of a message, sorted: `{{date}}` gives `date`. */
export function placeholders(message: string): string[] {
  return [...message.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

/** Ids that a language must have: those of English, with its own plural forms in place of the English ones. */
export function expectedIds(plurals: readonly string[]): string[] {
  const ids = new Set<string>();
  for (const id of Object.keys(sourceMessages)) {
    if (suffix.test(id)) for (const form of plurals) ids.add(id.replace(suffix, `_${form}`));
    else ids.add(id);
  }
  return [...ids].sort();
}

/** The id of the English message that a message of another language was made from: its own, or that of the `_other` form. */
export function sourceIdOf(id: string): string {
  return id in sourceMessages ? id : id.replace(suffix, '_other');
}

/** The English message that a message of another language was made from. */
export function sourceOf(id: string): string | undefined {
  return sourceMessages[sourceIdOf(id)];
}

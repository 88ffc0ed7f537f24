import { inbox } from '#content/ui/en/inbox.ts';

/** Id of a text of the inbox. */
export type InboxText = keyof typeof inbox;

/** The texts of the inbox, for its page and its script alike. */
export const inboxTexts: Readonly<Record<InboxText, string>> = inbox;

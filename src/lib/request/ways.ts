/** Ways in which a person can be reached. */
export const ways = ['call', 'sms', 'whatsapp', 'signal', 'viber', 'telegram', 'email'] as const;
/** A way in which a person can be reached. */
export type Way = (typeof ways)[number];

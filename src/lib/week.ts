/** Days of the week, Monday first. */
export const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
/** A day of the week. */
export type Day = (typeof days)[number];

/** The languages of the page and of names in output, as BCP 47 writes them. */
export const languages = ['id', 'en'] as const;

export type Language = (typeof languages)[number];

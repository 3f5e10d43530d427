const lone = /\p{Surrogate}/u;
const allLone = /\p{Surrogate}/gu;

/** Offset (UTF-16) of the first half of a surrogate pair that stands alone; -1 in well-formed text. */
export const loneSurrogateAt = (text: string): number => text.search(lone);

/** The text with each lone half of a surrogate pair as U+FFFD: no database can hold such a half. */
export const wellFormed = (text: string): string => text.replace(allLone, '\uFFFD');

/** Lower case that keeps every offset: U+0130 is the one character whose lower case is longer than itself. */
export const lower = (text: string): string => text.replaceAll('\u0130', 'I').toLowerCase();

/** All white space, no-break spaces too, to single spaces; ends trimmed; soft hyphens, which are not seen, go. */
export const foldSpace = (text: string): string =>
  (text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text).replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/**
 * A copy that shares no memory with its source. V8 keeps a whole page alive for the sake of a short
 * slice of it; the round trip over bytes breaks that tie and keeps lone surrogates too.
 */
export const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** C1 controls, which some terminals obey, and separators of lines that are none in JSON: it may write both escaped. */
const escaped = /[\u007f-\u009f\u2028\u2029]/g;

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON on one line, safe to show on a terminal. Halves of surrogate pairs come as escapes. */
export const jsonText = (value: object): string => JSON.stringify(value).replace(escaped, asEscape);

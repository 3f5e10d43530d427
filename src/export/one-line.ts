/** Text of an article on one line: white space and controls of any length are one space. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

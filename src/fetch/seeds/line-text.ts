import { askedUrl } from '../address/index.js';

const longestShown = 60;

/** Text from outside for a message: on one line, without control characters and passwords, not too long. */
export function shown(text: string): string {
  const line = tidy(text.slice(0, longestShown * 4)).replace(/\/\/[^/?#@]*@/, '//...@');
  return line.length > longestShown ? `"${line.slice(0, longestShown)}..."` : `"${line}"`;
}

/** Text on one line, without the characters that steer a terminal (C0, C1). */
export const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** An address as text of a feed or list holds it: white space inside makes it none, and `&amp;` means `&`. */
export function addressIn(text: string, base: string | null = null): string | null {
  const address = text.trim().replace(/&(?:amp|#0?38|#x26);/gi, '&');
  return /\s/.test(address) ? null : askedUrl(address, base ?? undefined);
}

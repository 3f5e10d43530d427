import type { Paragraph } from '../../model/document.js';

const readRoles: ReadonlySet<string> = new Set(['title', 'dateline', 'body', 'caption']);

/** Repeated paragraphs, link lines, bylines and footers hold no facts of the article. */
export const isReadable = ({ role, repeatOf }: Paragraph): boolean =>
  readRoles.has(role) && repeatOf === null;

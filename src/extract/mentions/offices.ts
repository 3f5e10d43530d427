import type { AgencyMention, Mention } from '../../model/mention.js';
import { spanOf, type Token } from '../text/token.js';

/** `Bidang Perdagangan Luar Negeri Dinas Perdagangan Sulut`: an office and the one it belongs to are one name. */
export function joinOffices(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined[joined.length - 1];
    const next =
      last && last.kind === 'agency' && mention.kind === 'agency' ? officeOf(last, mention, tokens) : null;
    if (next) joined[joined.length - 1] = next;
    else joined.push(mention);
  }
  return joined;
}

function officeOf(part: AgencyMention, whole: AgencyMention, tokens: readonly Token[]): AgencyMention | null {
  const gap = (tokens[part.to - 1]?.post ?? '').trim();
  if (part.to !== whole.from || !(gap === '' || (gap === ',' && isOfMinistry(part, whole)))) return null;
  const span = spanOf(tokens, part.from, whole.to);
  return { ...whole, name: `${part.name} ${whole.name}`, byHead: false, from: part.from, span };
}

/** `Direktorat Jenderal Hortikultura, Kementerian Pertanian` */
const isOfMinistry = (part: AgencyMention, whole: AgencyMention): boolean =>
  /^(?:Direktorat|Badan|Balai|Pusat|Inspektorat)/.test(part.body) && /^Kementerian/.test(whole.body);

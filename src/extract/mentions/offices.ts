import type { AgencyMention, Mention } from '../../model/mention.js';
import { spanOf, type Token } from '../text/token.js';

/**
 * `Balai Karantina Ikan KKP`: an office and the one it belongs to are one name; of `Bidang Perdagangan Luar Negeri Dinas
 * Perdagangan Sulut` it is the body that counts.
 */
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
  if (part.to !== whole.from || !(gap === '' || (gap === ',' && isPartOf(part, whole)))) return null;
  const span = spanOf(tokens, part.from, whole.to);
  const name = isSection(part) ? whole.name : `${part.name} ${whole.name}`;
  return { ...whole, name, byHead: false, from: part.from, span };
}

const isSection = ({ body }: AgencyMention): boolean => /^(?:Bidang|Seksi|Bagian)/.test(body);

/** `Direktorat Jenderal Hortikultura, Kementerian Pertanian`; `Bidang Perdagangan Luar Negeri, Dinas Perdagangan Sulut`. */
const isPartOf = (part: AgencyMention, whole: AgencyMention): boolean =>
  isSection(part)
    ? /^Dinas/.test(whole.body)
    : /^(?:Direktorat|Badan|Balai|Pusat|Inspektorat)/.test(part.body) && /^Kementerian/.test(whole.body);

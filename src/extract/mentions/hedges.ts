import type { Approximation } from '../../model/fact.js';
import type { HedgeEntry } from '../../rules/schema.js';
import type { Token } from '../text/token.js';
import type { TrieHit } from '../text/trie.js';
import type { Row } from './row.js';

/** What a hedge of rules/lexicon/hedges.yaml says. */
export type Hedge = HedgeEntry['approx'];

const signs: Readonly<Record<string, Approximation>> = {
  '±': 'about',
  '~': 'about',
  '>': 'over',
  '<': 'under',
  '≥': 'least',
  '≤': 'most',
};

/** How exact the figure of tokens `[from, to)` is told: by words behind it, before it, or by its own form (`20 jutaan`). */
export function approximationAt(row: Row, from: number, to: number): Approximation | null {
  const inside = row.tokens.slice(from, to);
  if (inside.some((token) => token.normal === 'lebih')) return 'over';
  return (
    hedgeBehind(row, to) ??
    hedgeBefore(row, from) ??
    (inside.some((token) => saysAbout(row, token)) ? 'about' : null)
  );
}

/** `5 ton lebih`, but not `5 ton lebih mahal`. */
function hedgeBehind({ tokens, knowledge }: Row, to: number): Approximation | null {
  if (!/^\s+$/.test(tokens[to - 1]?.post ?? '')) return null;
  return approxOf(knowledge.hedgesAfter.longestAt(tokens, to));
}

/** How many tokens may stand between a hedge and its figure, and how many a hedge can have. */
const reach = { between: 2, longest: 3 };

/** The hedge that ends nearest before the figure: `tidak kurang dari 5 ton`, `sekitar total 5 ton`, `±5 ton`. */
function hedgeBefore({ tokens, knowledge }: Row, from: number): Approximation | null {
  const gap = tokens[from - 1]?.post ?? tokens[from]?.pre ?? '';
  const sign = signs[gap.trim().slice(-1)] ?? (gap.endsWith('/-') || gap.endsWith('/- ') ? 'about' : null);
  if (sign) return sign;
  let best: TrieHit<Hedge> | null = null;
  for (let at = from - 1; at >= 0 && at >= from - reach.between - reach.longest; at -= 1) {
    // `hingga Mei 2024 USD 45 juta`: the hedge is of the time.
    if (/[,;:(]/.test(tokens[at]?.post ?? '') || endsFigure(tokens[at])) break;
    const hit = knowledge.hedgesBefore.longestAt(tokens, at);
    if (hit && hit.to <= from && hit.to >= from - reach.between && hit.to >= (best?.to ?? 0)) best = hit;
  }
  return approxOf(best);
}

const endsFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.tags.has('Month') === true;

function approxOf(hit: TrieHit<Hedge> | null): Approximation | null {
  const hedge = hit?.values[0];
  return hedge === undefined || hedge === 'exact' ? null : hedge;
}

/** `200-an`, `5 ton-an`, `20 jutaan`. */
const saysAbout = ({ knowledge }: Row, { normal }: Token): boolean =>
  normal === 'an' || normal.endsWith('-an') || knowledge.numbers.get(normal)?.at(-1)?.kind === 'about-scale';

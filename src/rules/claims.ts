import { type Fault, formatPlace, type Place } from './fault.js';
import { locateValue, type OpenDocument, openDocument, type Path, type Source } from './locate.js';

/** What one place of the rules takes for its own: a code, a name or a word that none else may have. */
export interface Claim {
  readonly key: string;
  /** Claims of one owner do not clash with each other; without an owner every claim stands alone. */
  readonly owner?: unknown;
  /** The key as its author wrote it. */
  readonly text: string;
  readonly source: Source;
  readonly path: Path;
}

/** A fault at every claim whose key an earlier claim of another owner has; `rule` says what is expected. */
export function clashes(rule: string, claims: readonly Claim[]): readonly Fault[] {
  const first = new Map<string, Claim>();
  const placeOf = placer();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (earlier === undefined) {
      first.set(claim.key, claim);
      return [];
    }
    if (claim.owner !== undefined && claim.owner === earlier.owner) return [];
    const other = formatPlace(earlier.source.file, placeOf(earlier));
    const message = `expected ${rule}, got \`${claim.text}\`, which stands at ${other} already`;
    return [{ file: claim.source.file, place: placeOf(claim), message }];
  });
}

/** Finds the places of claims, parsing a file with positions when, and only when, one is asked for. */
function placer(): (claim: Claim) => Place {
  const opened = new Map<Source, OpenDocument>();
  return ({ source, path }) => {
    const document = opened.get(source) ?? openDocument(source.text);
    opened.set(source, document);
    return locateValue(document, path);
  };
}

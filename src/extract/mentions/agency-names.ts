import type { AgencyMention, Mention } from '../../model/mention.js';
import type { Rules } from '../../rules/rules.js';
import { normalise } from '../text/token.js';

/** Short names of regions (`Jateng`) and the full ones (`Jawa Tengah`), in normal form. */
export type RegionWords = ReadonlyMap<string, string>;

export function createRegionWords(rules: Rules): RegionWords {
  const words = new Map<string, string>();
  for (const region of rules.regions) {
    const name = normalise(region.name).replace(/^(?:provinsi|kabupaten|kota) /, '');
    for (const alias of region.aliases ?? []) words.set(normalise(alias), name);
  }
  return words;
}

/**
 * Gives each agency the fullest name that the article prints for it: `KLHK` and `Balai karantina Jateng` take the name
 * that spells them out, where that one has all their words, or is the same body with no other place.
 */
export function fullestNames(mentions: readonly (readonly Mention[])[], regions: RegionWords): Mention[][] {
  const agencies = mentions.flat().filter((mention): mention is AgencyMention => mention.kind === 'agency');
  const names = [...new Map(agencies.map((agency) => [agency.name, agency])).values()].map((agency) => ({
    ...agency,
    words: wordsOf(agency.name, regions),
    placed: words(agency.name).some((word) => regions.has(word)),
  }));
  const full = new Map(names.map((agency) => [agency.name, fullest(agency, names)]));
  return mentions.map((list) =>
    list.map((mention) =>
      mention.kind === 'agency' ? { ...mention, name: full.get(mention.name) ?? mention.name } : mention,
    ),
  );
}

type Named = AgencyMention & {
  readonly words: ReadonlySet<string>;
  /** A region stands in the name: another name with all its words is the same office. */
  readonly placed: boolean;
};

function fullest(agency: Named, names: readonly Named[]): string {
  const known = (other: Named): boolean =>
    other.body === agency.body || agency.placed || agency.foundBy === 'agency-in-capitals' || isBare(agency);
  const covers = names.filter(
    (other) => known(other) && [...agency.words].every((word) => other.words.has(word)),
  );
  const same = names.filter((other) => other.body === agency.body && agency.words.size === 1);
  return [agency, ...covers, ...same].reduce((best, next) =>
    next.words.size > best.words.size ? next : best,
  ).name;
}

/** `Karantina`, `Bea Cukai`, `Dinas Koperasi` alone: short for the office that the article names in full. */
const isBare = ({ name, body }: Named): boolean =>
  name === body && /^(?:Karantina|Bea Cukai|Dinas|Balai|Stasiun)\b/.test(name);

const words = (name: string): readonly string[] => normalise(name).match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = (name: string, regions: RegionWords): Set<string> =>
  new Set(words(name).flatMap((word) => (regions.get(word) ?? word).split(' ')));

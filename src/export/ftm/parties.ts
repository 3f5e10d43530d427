import type { FoundFact } from '../../store/index.js';
import { articleId } from './article.js';
import { type FtmEntity, type FtmSchema, ftmId, properties } from './entity.js';

/** An Indonesian form of company stands at the start of the name, or the mark of a listed one at its end. */
const company = /^(?:PT|CV|UD|Fa|Firma|Perum|Perumda|Persero)\b|\bTbk\b/;
const organisation = /^(?:Koperasi|KUD|Kopontren|KSU|Asosiasi|Yayasan|Gapoktan|Kelompok|Poktan|BUMDes)\b/i;

/** LegalEntity is what FollowTheMoney has for parties of which no more is known. */
function schemaOf(exporter: string): FtmSchema {
  if (company.test(exporter)) return 'Company';
  return organisation.test(exporter) ? 'Organization' : 'LegalEntity';
}

/** A party to a fact, and as what the article names it. */
interface Party {
  readonly entity: FtmEntity;
  readonly role: 'exporter' | 'agency';
}

/**
 * Companies and public bodies of one name are one entity in all articles. Other names, such as `sebuah pabrik` or
 * `Kelompok Tani Maju`, name another one in each article.
 */
function partyOf({ article }: FoundFact, name: string, schema: FtmSchema): FtmEntity {
  const isOneEverywhere = schema === 'Company' || schema === 'PublicBody';
  const within = isOneEverywhere ? '' : article.key;
  return {
    id: ftmId(schema, name, within),
    schema,
    properties: properties({ name: [name], country: ['id'] }),
  };
}

export const exportersOf = (found: FoundFact): readonly FtmEntity[] =>
  found.fact.exporters.map(({ name }) => partyOf(found, name, schemaOf(name)));

const agenciesOf = (found: FoundFact): readonly FtmEntity[] =>
  found.fact.agencies.map(({ name }) => partyOf(found, name, 'PublicBody'));

export const partiesOf = (found: FoundFact): readonly Party[] => [
  ...exportersOf(found).map((entity) => ({ entity, role: 'exporter' as const })),
  ...agenciesOf(found).map((entity) => ({ entity, role: 'agency' as const })),
];

/** That an article names a party in its role, as a Documentation; its record is that of the fact's activity. */
export function documentationOf({ key, article }: FoundFact, { entity, role }: Party): FtmEntity {
  return {
    id: ftmId('Documentation', key, entity.id, role),
    schema: 'Documentation',
    properties: properties({
      document: [articleId(article)],
      entity: [entity.id],
      role: [role],
      recordId: [key],
      date: [article.published],
    }),
  };
}

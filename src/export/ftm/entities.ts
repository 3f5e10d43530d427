import type { FoundFact } from '../../store/index.js';
import type { Encoder } from '../formats/encoder.js';
import { jsonLinesEncoder } from '../formats/json.js';
import { activityEntity } from './activity.js';
import { articleEntity } from './article.js';
import type { FtmEntity } from './entity.js';
import { documentationOf, partiesOf } from './parties.js';

/** A fact, its article and its parties as entities of FollowTheMoney, those that others refer to before these. */
export function ftmEntities(found: FoundFact): readonly FtmEntity[] {
  const parties = partiesOf(found);
  return [
    articleEntity(found.article),
    ...parties.map(({ entity }) => entity),
    activityEntity(found),
    ...parties.map((party) => documentationOf(found, party)),
  ];
}

/** Activities and documentations belong to one fact, so that nobody else gives them; the rest is shared by facts. */
const isShared = ({ schema }: FtmEntity): boolean =>
  schema !== 'EconomicActivity' && schema !== 'Documentation';

/** What makes the entities of facts, each entity once, whatever number of facts share it. */
export function ftmOnce(): (found: FoundFact) => readonly FtmEntity[] {
  const given = new Set<string>();
  const isNew = (entity: FtmEntity): boolean => {
    if (!isShared(entity)) return true;
    const isFirst = !given.has(entity.id);
    given.add(entity.id);
    return isFirst;
  };
  return (found) => ftmEntities(found).filter(isNew);
}

/** Entities as JSON Lines, which FollowTheMoney's tools read. */
export const ftmEncoder = (): Encoder<FtmEntity> => jsonLinesEncoder((entity: FtmEntity) => entity);

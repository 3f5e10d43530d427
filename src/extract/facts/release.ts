import type { AgencyMention, DateMention } from '../../model/mention.js';
import { type Draft, hasFigures } from './draft.js';
import { hasTag, type Scene } from './scene.js';

/** A release may be dated so many sentences before or after the goods are told. */
export const reach = 6;

/**
 * `Pelepasannya dilaksanakan Selasa (30/4/2019).`, `Ditjen PEN melepasnya di Takengon, Minggu (24/10).`: the day of the
 * shipments told right before. Gives each of them that has no time yet with its time.
 */
export function releasedOn(
  scene: Scene,
  drafts: readonly Draft[],
  agencies: readonly AgencyMention[],
): ReadonlyMap<Draft, Draft> {
  const date = dispatchDay(scene);
  if (!date || !(hasTag(scene, 'ReleaseVerb') || hasTag(scene, 'SignVerb'))) return new Map();
  return new Map(
    drafts
      .filter((draft) => awaitsDay(draft, scene))
      .map((draft) => [draft, withDay(draft, { date, agencies }, scene)]),
  );
}

/** When and by whom a shipment was sent off. */
interface Release {
  readonly date: DateMention;
  readonly agencies: readonly AgencyMention[];
}

/** The only day of a sentence that tells of a release or a dispatch, and of no figures. */
export function dispatchDay(scene: Scene): DateMention | null {
  const measured = scene.items.some((item) => item.slot === 'quantities' || item.slot === 'values');
  return !measured && tags.some((tag) => hasTag(scene, tag)) ? onlyDay(scene) : null;
}

const tags = ['ReleaseVerb', 'SendVerb', 'SignVerb'];

const datesOf = ({ items }: Scene): DateMention[] =>
  items.flatMap((item) => (item.slot === 'date' ? item.mentions : []));

function onlyDay(scene: Scene): DateMention | null {
  const dates = datesOf(scene);
  return dates.length === 1 && dates[0]?.day ? dates[0] : null;
}

/** `Pameran berlangsung 18-22 Oktober 2023.`: the day or days of a fair. */
export function fairDay(scene: Scene): DateMention | null {
  const days = datesOf(scene).filter(({ day, value }) => day || /-\d\d-.*\//.test(value));
  return hasTag(scene, 'FairWord') && days.length === 1 ? (days[0] ?? null) : null;
}

const awaitsDay = (draft: Draft, scene: Scene): boolean =>
  draft.date === null &&
  draft.status === 'realised' &&
  !draft.title &&
  hasFigures(draft) &&
  scene.index - Math.max(...draft.sentences) <= reach;

const withDay = (draft: Draft, { date, agencies }: Release, scene: Scene): Draft => ({
  ...draft,
  date,
  agencies: draft.agencies.length > 0 ? draft.agencies : agencies,
  foundBy: [...draft.foundBy, 'day-of-release'],
  sentences: [...draft.sentences, scene.index],
});

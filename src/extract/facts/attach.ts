import type { Discourse } from './discourse.js';
import { type Draft, hasFigures } from './draft.js';
import type { Setting } from './fill.js';
import type { Item } from './items.js';
import { hasTag, type Scene } from './scene.js';

interface Attached {
  readonly drafts: readonly Draft[];
  readonly replaced: readonly Draft[];
}

/**
 * `Nilainya mencapai Rp5 miliar.` A sentence of figures alone completes the fact just told, where that one has no such
 * figure yet. Null where the sentence says more, or there is nothing to complete.
 */
export function attach(scene: Scene, discourse: Discourse, setting: Setting): Attached | null {
  const last = discourse.drafts.at(-1);
  if (!last || last.title || !onlyFigures(scene.items) || scene.frames.length !== 1) return null;
  if (scene.index - discourse.sentence > 1 && !hasTag(scene, 'Anaphor')) return null;
  if (discourse.drafts.length > 1 && hasTag(scene, 'WholeWord')) return null;
  const quantities = scene.items.flatMap((item) => (item.slot === 'quantities' ? item.mentions : []));
  const values = scene.items.flatMap((item) => (item.slot === 'values' ? item.mentions : []));
  const clash =
    quantities.some((q) => last.quantities.some((other) => other.unit === q.unit)) ||
    values.some((v) => last.values.some((other) => other.currency === v.currency));
  if (clash) return null;
  const draft: Draft = {
    ...last,
    quantities: [...last.quantities, ...quantities],
    values: [...last.values, ...values],
    agencies: last.agencies.length > 0 ? last.agencies : setting.agencies,
    foundBy: [...last.foundBy, 'value-in-next-sentence'],
    sentences: [...last.sentences, scene.index],
  };
  return hasFigures(draft) ? { drafts: [draft], replaced: [last] } : null;
}

const onlyFigures = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every((item) => item.slot === 'quantities' || item.slot === 'values');

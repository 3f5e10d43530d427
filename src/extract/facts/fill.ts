import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import type { AgencyMention, DateMention } from '../../model/mention.js';
import type { Reading } from '../mentions/find.js';
import { attach } from './attach.js';
import { type Discourse, isActive, startOfDiscourse } from './discourse.js';
import { type Draft, hasFigures, isFact } from './draft.js';
import { draftsOf } from './drafts.js';
import { hasTag, type Scene, sceneOf } from './scene.js';
import { speakersOf } from './speakers.js';
import { isCompared } from './timing.js';

/**
 * Reads facts sentence by sentence. A sentence counts where it speaks of exporting, or goes on about figures right
 * after one that does. What it leaves unsaid (goods, date) comes from the sentences before it.
 */
export function fillFacts(document: Document, reading: Reading): Staged<Draft[]> {
  const speakers = speakersOf(reading.sentences, reading.mentions);
  const diagnostics: Diagnostic[] = [];
  let drafts: readonly Draft[] = [];
  let discourse = startOfDiscourse;
  for (const [index, sentence] of reading.sentences.entries()) {
    const scene = sceneOf(sentence, index, reading.mentions[index] ?? [], discourse.date);
    diagnostics.push(...scene.diagnostics);
    if (!isRelevant(scene, discourse)) continue;
    const told = tell(scene, discourse, {
      agencies: speakers[index] ?? [],
      title: document.paragraphs[sentence.paragraph]?.role === 'title',
    });
    drafts = [...drafts.filter((draft) => !told.replaced.includes(draft)), ...told.drafts];
    discourse = told.discourse;
  }
  return { value: [...drafts], diagnostics };
}

/** A sentence of export words, or one that goes on with figures of goods, places or times just told. */
function isRelevant(scene: Scene, discourse: Discourse): boolean {
  if (scene.strong || scene.weak) return true;
  if (!isActive(discourse, scene.index)) return false;
  const slots = new Set(scene.items.map((item) => item.slot));
  if (slots.has('quantities') || slots.has('values')) return true;
  return (slots.has('destinations') && slots.has('products')) || (slots.has('products') && hasTag(scene, 'ListOpener'));
}

/** What stands around a sentence's facts. */
export interface Setting {
  readonly agencies: readonly AgencyMention[];
  readonly title: boolean;
}

interface Told {
  readonly drafts: readonly Draft[];
  /** Earlier drafts that the new ones complete. */
  readonly replaced: readonly Draft[];
  readonly discourse: Discourse;
}

function tell(scene: Scene, discourse: Discourse, setting: Setting): Told {
  const completed = setting.title ? null : attach(scene, discourse, setting);
  const drafts = completed ? completed.drafts : draftsOf(scene, discourse, setting).filter(isFact);
  return {
    drafts,
    replaced: completed ? completed.replaced : [],
    discourse: remember(scene, discourse, drafts),
  };
}

function remember(scene: Scene, discourse: Discourse, drafts: readonly Draft[]): Discourse {
  const told = drafts.map((draft) => draft.products).filter((list) => list.length > 0).at(-1);
  const named = scene.items.filter((item) => item.slot === 'products')[0]?.mentions;
  const products = told ?? named;
  const places = scene.items.filter((item) => item.slot === 'destinations').at(-1)?.mentions;
  const date = latest([discourse.date, ...dates(scene, drafts)]);
  const speaks = scene.strong || scene.weak || drafts.some(hasFigures);
  return {
    products: products ?? discourse.products,
    destinations: places ?? discourse.destinations,
    date,
    drafts: drafts.length > 0 ? drafts : discourse.drafts,
    sentence: speaks || hasTag(scene, 'Anaphor') ? scene.index : discourse.sentence,
    paragraph: scene.sentence.paragraph,
  };
}

/** The times of a sentence that the talk may stay at: none that is compared with, none of a plan. */
function dates(scene: Scene, drafts: readonly Draft[]): DateMention[] {
  const planned = drafts.filter((draft) => draft.status === 'planned').map((draft) => draft.date);
  return scene.items
    .flatMap((item) => (item.slot === 'date' ? item.mentions : []))
    .filter((date) => !isCompared(date, scene.sentence) && !planned.includes(date));
}

/** The talk stays at the latest time told: an earlier one is only compared with. */
function latest(times: readonly (DateMention | null)[]): DateMention | null {
  const end = (date: DateMention): string => date.value.split('/').at(-1) ?? date.value;
  return times.reduce((now, next) => (next && (!now || end(next) >= end(now).slice(0, end(next).length)) ? next : now), null);
}

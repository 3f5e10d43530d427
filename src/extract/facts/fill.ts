import type { Diagnostic, Staged } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import type { AgencyMention, DateMention } from '../../model/mention.js';
import type { Reading } from '../mentions/find.js';
import { attach, tellsShares } from './attach.js';
import { withBackground, withNamed } from './background.js';
import { rangeAt } from './clauses.js';
import { contentsDate } from './dating.js';
import { type Discourse, startOfDiscourse } from './discourse.js';
import { type Draft, hasFigures, isFact } from './draft.js';
import { draftsOf } from './drafts.js';
import { isWhole } from './from-discourse.js';
import { withWholes } from './parts.js';
import { releasedOn } from './release.js';
import { isRelevant, tellsOfExports } from './relevance.js';
import { allPlaces, hasCue, hasTag, type Scene, sceneOf } from './scene.js';
import { withShippers } from './shippers.js';
import { speakersOf } from './speakers.js';
import { isCompared, latest } from './timing.js';

/**
 * Reads facts sentence by sentence. A sentence counts where it speaks of exporting, or goes on about figures right
 * after one that does. What it leaves unsaid (goods, date) comes from the sentences before it.
 */
export function fillFacts(document: Document, reading: Reading): Staged<Draft[]> {
  if (!tellsOfExports(reading)) return { value: [], diagnostics: [notOfExports] };
  const tellings = speakersOf(reading.sentences, reading.mentions);
  const utterances = reading.sentences.map((sentence, index) => ({
    sentence,
    mentions: reading.mentions[index] ?? [],
  }));
  const diagnostics: Diagnostic[] = [];
  let drafts: readonly Draft[] = [];
  let discourse: Discourse = startOfDiscourse;
  for (const [index, sentence] of reading.sentences.entries()) {
    const scene = sceneOf({ sentence, index, mentions: reading.mentions[index] ?? [] }, discourse);
    diagnostics.push(...scene.diagnostics);
    const dated = releasedOn(scene, drafts, tellings[index]?.agencies ?? []);
    drafts = drafts.map((draft) => dated.get(draft) ?? draft);
    discourse = withAnchor(scene, withBackground(scene, discourse, dated));
    if (discourse.foreign || !isRelevant(scene, discourse)) {
      discourse = withNamed(scene, discourse);
      continue;
    }
    const told = tell(scene, discourse, {
      agencies: tellings[index]?.agencies ?? [],
      title: document.paragraphs[sentence.paragraph]?.role === 'title',
      published: document.published,
    });
    drafts = [...drafts.filter((draft) => !told.replaced.includes(draft)), ...told.drafts];
    discourse = withNamed(scene, told.discourse);
  }
  return { value: withWholes(withShippers(drafts, utterances, tellings)), diagnostics };
}

const notOfExports: Diagnostic = {
  step: 'fillFacts',
  reason: 'the article names no export, or nothing of Indonesia',
  span: null,
  rule: null,
};

/** The talk turns to another country's exports, or to production, and back where the text names Indonesia. */
function withAnchor(scene: Scene, discourse: Discourse): Discourse {
  const foreign = scene.foreign || (discourse.foreign && !scene.atHome);
  const sells = scene.avoidsFigures || scene.atHomeMarket;
  const leaves = foreign || (sells && !scene.strong && !scene.weak);
  const smuggled = discourse.smuggled || hasCue(scene, 'smuggling');
  return leaves
    ? { ...discourse, foreign, smuggled, sentence: -1, topic: null }
    : { ...discourse, foreign, smuggled };
}

/** What stands around a sentence's facts. */
export interface Setting {
  readonly agencies: readonly AgencyMention[];
  readonly title: boolean;
  readonly published: string | null;
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
    replaced: completed ? completed.replaced : measured(drafts, discourse),
    discourse: remember(scene, discourse, drafts),
  };
}

function remember(scene: Scene, discourse: Discourse, drafts: readonly Draft[]): Discourse {
  const told = drafts
    .map((draft) => draft.products)
    .filter((list) => list.length > 0)
    .at(-1);
  const named = scene.items.filter((item) => item.slot === 'products')[0]?.mentions;
  const products = told ?? named;
  const places = scene.items.filter((item) => item.slot === 'destinations').at(-1)?.mentions;
  const turns = drafts.some(
    (draft) => draft.products.length > 0 && !draft.products.some((p) => discourse.products.includes(p)),
  );
  const held = discourse.date ? (turns ? null : discourse.date) : periodOf(drafts);
  const date = latest([held, ...dates(scene, drafts)]) ?? discourse.date;
  const speaks = scene.strong || scene.weak || drafts.some(hasFigures);
  return {
    ...discourse,
    products: tellsWhole(scene, drafts)
      ? []
      : products?.some((product) => !product.generic)
        ? products
        : discourse.products,
    destinations: places ?? discourse.destinations,
    date,
    whole:
      discourse.whole || (drafts.some(hasFigures) && (hasCue(scene, 'whole') || tellsWhole(scene, drafts))),
    contents: contentsOf(scene, discourse, drafts),
    total: totalOf(scene, discourse, drafts),
    shares:
      drafts.length === 0 && tellsShares(scene) ? { sentence: scene.index, places: allPlaces(scene) } : null,
    topic: topicOf(scene, discourse, drafts),
    drafts: drafts.length > 0 && !onlyCompares(scene, discourse, drafts) ? drafts : discourse.drafts,
    sentence: speaks || hasTag(scene, 'Anaphor') ? scene.index : discourse.sentence,
    paragraph: scene.sentence.paragraph,
    foreign: false,
  };
}

/** A region's whole export: figures behind it are of no goods named before. */
const tellsWhole = (scene: Scene, drafts: readonly Draft[]): boolean =>
  drafts.length > 0 &&
  drafts.every((draft) => draft.products.length === 0) &&
  drafts.some((draft) => isWhole(draft, scene));

/** The list of a period's exports goes on as long as each sentence tells markets of it. */
function contentsOf(scene: Scene, discourse: Discourse, drafts: readonly Draft[]): Discourse['contents'] {
  const date = contentsDate(scene, discourse);
  const lists = drafts.length > 0 && drafts.every((draft) => !hasFigures(draft));
  return date && lists ? { date, sentence: scene.index } : null;
}

/** The whole export last told, completed by what this sentence adds to it. */
function totalOf(scene: Scene, { total }: Discourse, drafts: readonly Draft[]): Draft | null {
  if (tellsWhole(scene, drafts)) return drafts.find(hasFigures) ?? total;
  const index = total?.sentences[0];
  return (
    drafts.find(
      (draft) => draft.sentences.length > 1 && draft.sentences[0] === index && draft.values === total?.values,
    ) ?? total
  );
}

/** The month, year or span that the drafts have from a sentence before, where the talk stays at none yet. */
const periodOf = (drafts: readonly Draft[]): DateMention | null =>
  drafts.find((draft) => draft.date && !draft.date.day && draft.status === 'realised')?.date ?? null;

/** `Angka itu naik dibanding Juni yang US$31 juta.`: what follows goes on with the fact told before. */
const onlyCompares = (
  scene: Scene,
  { drafts: last, paragraph }: Discourse,
  drafts: readonly Draft[],
): boolean =>
  last.length === 1 &&
  paragraph === scene.sentence.paragraph &&
  drafts.every((draft) => draft.date !== null && isCompared(draft.date, scene.sentence));

/** The times of a sentence that the talk may stay at: none that is compared with, none of a plan. */
function dates(scene: Scene, drafts: readonly Draft[]): DateMention[] {
  const planned = drafts.filter((draft) => draft.status === 'planned').map((draft) => draft.date);
  return scene.items
    .flatMap((item) => (item.slot === 'date' ? item.mentions : []))
    .filter((date) => !isCompared(date, scene.sentence) && !planned.includes(date) && !isOfPlan(date, scene));
}

/** `agendanya awal November akan dilepas`: the clause of the time speaks of what is to come. */
const isOfPlan = (date: DateMention, { mentions, clauses }: Scene): boolean => {
  const clause = rangeAt(clauses.clauses, date.from);
  return mentions.some(
    (m) => m.kind === 'cue' && m.value === 'planned' && clause.from <= m.from && m.from < clause.to,
  );
};

/** The market that the new drafts measure: it is told by them now. */
const measured = (drafts: readonly Draft[], { topic }: Discourse): readonly Draft[] =>
  topic && drafts.some((draft) => draft.destinations === topic.destinations) ? [topic] : [];

function topicOf(scene: Scene, discourse: Discourse, drafts: readonly Draft[]): Draft | null {
  const [only] = drafts;
  const narrow =
    only && drafts.length === 1 && !hasFigures(only) && !only.title && only.destinations.length <= 2;
  if (narrow) return only;
  const { topic } = discourse;
  const goesOn = scene.items.every((item) => item.slot !== 'products' && item.slot !== 'destinations');
  if (!topic || !goesOn) return null;
  const measures = drafts.some((draft) => draft.destinations === topic.destinations);
  return measures ? { ...topic, sentences: [scene.index] } : topic;
}

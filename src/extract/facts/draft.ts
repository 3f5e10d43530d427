import type { FactStatus } from '../../model/fact.js';
import type {
  AgencyMention,
  DateMention,
  ExporterMention,
  MoneyMention,
  PlaceMention,
  ProductMention,
  QuantityMention,
  RegionMention,
} from '../../model/mention.js';

/** A fact in the making: the mentions that fill its slots. Two mentions of one value stand side by side. */
export interface Draft {
  readonly products: readonly ProductMention[];
  readonly quantities: readonly QuantityMention[];
  readonly values: readonly MoneyMention[];
  readonly destinations: readonly PlaceMention[];
  readonly agencies: readonly AgencyMention[];
  readonly exporters: readonly ExporterMention[];
  readonly origin: RegionMention | null;
  readonly date: DateMention | null;
  readonly status: FactStatus;
  readonly first: boolean;
  /** Told as what comes round again (`40 ton sebulan`): of no one time. */
  readonly rate: boolean;
  /** Told in a title: it adds to what the body says, and counts alone only where the body says nothing. */
  readonly title: boolean;
  /** Names of the rules that made it. */
  readonly foundBy: readonly string[];
  /** Indexes of the sentences that tell it. */
  readonly sentences: readonly number[];
}

export const emptyDraft: Draft = {
  products: [],
  quantities: [],
  values: [],
  destinations: [],
  agencies: [],
  exporters: [],
  origin: null,
  date: null,
  status: 'realised',
  first: false,
  rate: false,
  title: false,
  foundBy: [],
  sentences: [],
};

export const hasFigures = (draft: Draft): boolean => draft.quantities.length + draft.values.length > 0;

/** A fact needs goods with a place or a figure, a value with a place, or a figure that is called export. */
export const isFact = (draft: Draft): boolean =>
  hasFigures(draft) || (draft.products.length > 0 && draft.destinations.length > 0);

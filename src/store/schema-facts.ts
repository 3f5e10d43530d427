import type { Approximation, FactDate, FactKind, FactStatus, SlotName } from '../model/fact.js';
import type { Unit } from '../model/units.js';

export interface FactTable {
  /** Digest over the document's key and the fact's id: ids repeat where two documents share theirs. */
  key: string;
  id: string;
  document: string;
  position: number;
  kind: FactKind;
  status: FactStatus;
  /** 1 for a first export (perdana), else 0. */
  first: number;
  origin_code: string | null;
  origin_name: string | null;
  origin_text: string | null;
  origin_stems: string | null;
  date_value: string | null;
  date_text: string | null;
  date_basis: FactDate['basis'] | null;
  /** First and last day that `date_value` covers. */
  date_from: string | null;
  date_to: string | null;
}

interface OfFact {
  fact: string;
  position: number;
}

interface Named extends OfFact {
  name: string;
  text: string;
  /** Stems of the words of name and text, parted by spaces: what filters look at. */
  stems: string;
}

interface Measured extends OfFact {
  /** Either `amount`, or both `min` and `max`. */
  amount: number | null;
  min: number | null;
  max: number | null;
  approx: Approximation | null;
  text: string;
}

interface ProductTable extends Named {
  category: string | null;
}

export interface QuantityTable extends Measured {
  unit: Unit;
}

export interface ValueTable extends Measured {
  currency: string;
}

interface DestinationTable extends OfFact {
  code: string;
  text: string;
  stems: string;
}

interface RuleTable extends OfFact {
  rule: string;
}

export interface CitationTable extends OfFact {
  slot: SlotName;
  /** Index into the list of that slot. */
  value: number;
  /** UTF-16 offsets into the text of the document. */
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  occurrence: number;
  of: number;
}

/** A fact that its article was once read to state. `found` is a FoundFact as JSON. */
interface PastFactTable {
  key: string;
  article_id: string;
  found: string;
}

/** A row of the view `facts`: one fact in readable columns, lists joined by `; `. */
export interface FactRow {
  readonly fact: string;
  readonly document: string;
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly first: number;
  readonly products: string | null;
  readonly quantities: string | null;
  readonly values: string | null;
  readonly destinations: string | null;
  readonly destination_codes: string | null;
  readonly agencies: string | null;
  readonly exporters: string | null;
  readonly origin: string | null;
  readonly date: string | null;
  /** The exact text of the first citation, and the paragraph that it stands in. */
  readonly citation: string | null;
  readonly paragraph: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly published: string | null;
}

/**
 * A row of the view `flows`: one product and one destination of a fact. Amounts are given only where the
 * fact has one product, one destination and one such amount, so that adding them up counts nothing twice.
 */
interface FlowRow {
  readonly fact: string;
  readonly product: string;
  readonly category: string | null;
  readonly destination: string;
  readonly destination_text: string;
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly date: string | null;
  readonly quantity: number | null;
  readonly unit: Unit | null;
  readonly value: number | null;
  readonly currency: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface FactTables {
  fact: FactTable;
  fact_product: ProductTable;
  fact_quantity: QuantityTable;
  fact_value: ValueTable;
  fact_destination: DestinationTable;
  fact_agency: Named;
  fact_exporter: Named;
  fact_rule: RuleTable;
  citation: CitationTable;
  past_fact: PastFactTable;
  facts: FactRow;
  flows: FlowRow;
}

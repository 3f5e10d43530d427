import type { DescribedTable } from './described-table.js';

/** Columns of every table that holds values of facts. */
const ofFact = {
  fact: 'Key of the fact',
  position: 'Number of the value within the fact, from 0',
} as const;

const named = {
  ...ofFact,
  name: 'The name in its normal form',
  text: 'As printed',
  stems: 'Stems of the words of name and text, for searching',
} as const;

const measured = {
  ...ofFact,
  amount: 'The number; empty for a range',
  min: 'The lower end of a range',
  max: 'The upper end of a range',
  approx: 'How exact the text tells it: about, under, over, least, most; empty where it says nothing',
  text: 'As printed',
} as const;

/** The tables and views of what articles state. */
export const factTables: Readonly<Record<string, DescribedTable>> = {
  facts: {
    description: 'One export fact a row in readable columns, lists joined by "; ". Begin here.',
    columns: {
      fact: 'Key of the fact',
      document: 'Key of the article that states it',
      kind: 'shipment (an act of exporting), market (sold to a place without a single act) or total (a figure of a region, sector, firm or period)',
      status: 'realised, planned or ended',
      first: '1 where the text calls it a first export (perdana), else 0',
      products: 'Names of the goods',
      quantities: 'Quantities with their units',
      values: 'Sums of money after their currencies (ISO 4217), in whole units',
      destinations: 'Where the goods go, as printed',
      destination_codes: 'The same as codes: ISO 3166-1 alpha-2, or EUROPE, ASEAN, MIDDLE_EAST, ...',
      agencies: 'Government bodies that the text ties to the fact',
      exporters: 'Firms, cooperatives or groups that ship',
      origin: 'The Indonesian region that the goods come from',
      date: 'When it was exported: a day, month, year or interval (ISO 8601)',
      citation: 'The words that the first value was read from, exactly',
      paragraph: 'The paragraph that the citation stands in',
      title: 'Title of the article',
      url: 'Address of the article',
      site: 'Host that published the article',
      published: 'Day of publication (ISO 8601)',
    },
  },
  flows: {
    description:
      'One product and one destination of a fact a row. Amounts stand only where the fact has one of each, so that they can be added up.',
    columns: {
      fact: 'Key of the fact',
      product: 'Name of the product',
      category: 'Chapter of the Harmonised System that the product belongs to',
      destination: 'Code of the destination',
      destination_text: 'The destination as printed',
      kind: 'shipment, market or total',
      status: 'realised, planned or ended',
      date: 'A day, month, year or interval (ISO 8601)',
      quantity: 'The quantity, where it is a single one and no range',
      unit: 'Its unit',
      value: 'The value in whole units of its currency, where it is a single one and no range',
      currency: 'Its currency (ISO 4217)',
      title: 'Title of the article',
      url: 'Address of the article',
      published: 'Day of publication (ISO 8601)',
    },
  },
  fact: {
    description: 'Export facts: what of each has a single value. The view facts shows them whole.',
    columns: {
      key: 'Digest of the article and the fact',
      id: "Digest of the article's id, the slots and the first span",
      document: 'Key of the article that states it',
      position: 'Number of the fact within the article, from 0',
      kind: 'shipment, market or total',
      status: 'realised, planned or ended',
      first: '1 where the text calls it a first export (perdana), else 0',
      origin_code: 'Code of the region that the goods come from (Kemendagri): 36 or 36.03',
      origin_name: 'Name of that region',
      origin_text: 'The region as printed',
      origin_stems: 'Stems of the words of name and text, for searching',
      date_value: 'A day, month, year or interval (ISO 8601)',
      date_text: 'The date as printed',
      date_basis:
        'Whether the text states it, tells it relative to its own day, or has none: stated, relative, publication',
      date_from: 'The first day of date_value',
      date_to: 'The last day of date_value',
    },
  },
  fact_product: {
    description: 'Products of facts.',
    columns: { ...named, category: 'Chapter of the Harmonised System, where it is known' },
  },
  fact_quantity: {
    description: 'Quantities of facts.',
    columns: { ...measured, unit: 'Unit: t, kg, piece, container20, ...' },
  },
  fact_value: {
    description: 'Values of facts in money.',
    columns: { ...measured, currency: 'Currency (ISO 4217); amounts are in its whole units' },
  },
  fact_destination: {
    description: 'Destinations of facts.',
    columns: {
      ...ofFact,
      code: 'ISO 3166-1 alpha-2, or EUROPE, ASEAN, MIDDLE_EAST, ...',
      text: 'As printed',
      stems: 'Stems of its words, for searching',
    },
  },
  fact_agency: { description: 'Government bodies of facts.', columns: named },
  fact_exporter: { description: 'Exporters of facts.', columns: named },
  fact_rule: {
    description: 'Which rules found a fact.',
    columns: { ...ofFact, rule: 'Name of the rule, in rules/' },
  },
  citation: {
    description: 'The words that each value of a fact was read from.',
    columns: {
      fact: 'Key of the fact',
      position: 'Number of the citation within the fact, from 0',
      slot: 'What was read: product, quantity, value, destination, agency, exporter, origin or date',
      value: 'Which of the values of that slot it is, from 0',
      start: "Offset of the first character in the article's text (UTF-16)",
      end: "Offset behind the last character in the article's text (UTF-16)",
      exact: 'The words',
      prefix: 'What stands right before them',
      suffix: 'What stands right after them',
      occurrence: 'Which occurrence of the words in the text it is, from 1',
      of: 'How often the words stand in the text',
    },
  },
  past_fact: {
    description:
      'Facts that an article was once read to state and no longer is; their addresses are still answered.',
    columns: {
      key: 'Key that the fact had',
      article_id: 'Id of the article',
      found: 'The fact with its paragraph and its article, as JSON',
    },
  },
};

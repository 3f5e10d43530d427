import type { Citation } from '../../model/fact.js';
import type { FoundFact } from '../../store/index.js';
import { type Column, type Numbered, numbered } from './column.js';
import { normalisedValue } from './normalised-value.js';

interface CitationRow extends Numbered<Citation> {
  readonly found: FoundFact;
}

/** The citations of a fact in their order. */
export const citationRows = (found: FoundFact): readonly CitationRow[] =>
  numbered(found.fact.citations).map((row) => ({ ...row, found }));

export const citationColumns: readonly Column<CitationRow>[] = [
  {
    name: 'fact',
    title: 'Fact',
    description: 'Key of the fact',
    type: 'text',
    of: ({ found }) => found.key,
  },
  {
    name: 'citation',
    title: 'Number',
    description: 'Number of the citation within its fact, from 1',
    type: 'integer',
    of: ({ number }) => number,
  },
  {
    name: 'slot',
    title: 'Slot',
    description: 'What was read: product, quantity, value, destination, agency, exporter, origin or date',
    type: 'text',
    of: ({ part }) => part.slot,
  },
  {
    name: 'value',
    title: 'Index of the value',
    description: 'Which of the values of that slot it is, from 0',
    type: 'integer',
    of: ({ part }) => part.value,
  },
  {
    name: 'normalised',
    title: 'Normalised value',
    description: 'The value as the fact has it: a name, an amount with its unit, a code, or a date',
    type: 'text',
    of: ({ found, part }) => normalisedValue(found.fact, part),
  },
  {
    name: 'exact',
    title: 'Exact words',
    description: 'The words that it was read from',
    type: 'text',
    of: ({ part }) => part.exact,
  },
  {
    name: 'prefix',
    title: 'Before',
    description: 'What stands right before the words',
    type: 'text',
    of: ({ part }) => part.prefix,
  },
  {
    name: 'suffix',
    title: 'After',
    description: 'What stands right after the words',
    type: 'text',
    of: ({ part }) => part.suffix,
  },
  {
    name: 'start',
    title: 'Start',
    description: "Offset of the first character in the article's text, in UTF-16 units",
    type: 'integer',
    of: ({ part }) => part.start,
  },
  {
    name: 'end',
    title: 'End',
    description: "Offset behind the last character in the article's text, in UTF-16 units",
    type: 'integer',
    of: ({ part }) => part.end,
  },
  {
    name: 'occurrence',
    title: 'Occurrence',
    description: 'Which occurrence of the words in the text it is, from 1',
    type: 'integer',
    of: ({ part }) => part.occurrence,
  },
  {
    name: 'of',
    title: 'Occurrences',
    description: 'How often the words stand in the text',
    type: 'integer',
    of: ({ part }) => part.of,
  },
];

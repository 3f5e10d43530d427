import type { Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { cleanLine } from './clean.js';
import type { Explanation } from './explanation.js';

type Sentence = Explanation['sentences'][number];
type Found = Sentence['mentions'][number];

/** An explanation for people, one thing a line. */
export function explanationText({ id, published, sentences, dropped, facts }: Explanation): string {
  return [
    `${id}: published ${published ?? 'on an unknown day'}, ${sentences.length} sentences read, ${facts.length} facts`,
    ...sentences.flatMap(sentenceLines),
    ...section('Dropped', dropped.map(droppedLine)),
    ...facts.flatMap(factLines),
  ].join('\n');
}

function sentenceLines({ text, span, role, tokens, mentions, cues }: Sentence, index: number): string[] {
  return [
    '',
    `Sentence ${index + 1} ${place(span)} ${role}: ${cleanLine(text)}`,
    `  tokens    ${tokens.map(({ text: token, tags }) => cleanLine([token, ...tags].join('#'))).join(' ')}`,
    ...mentions.map((mention) => `  ${mention.kind.padEnd(9)} ${foundLine(mention)}`),
    ...cues.map((cue) => `  cue       ${foundLine(cue)}`),
  ];
}

const foundLine = ({ text, span, value, foundBy }: Found): string =>
  `${quoted(text)} ${place(span)} is ${cleanLine(value)}; found by ${foundBy}`;

function droppedLine({ step, reason, rule, text, span }: Explanation['dropped'][number]): string {
  const what = text !== null && span ? `${quoted(text)} ${place(span)}` : 'the whole article';
  return `${what}: ${reason}; step ${step}${rule === null ? '' : `, rule ${rule}`}`;
}

function factLines(fact: Fact, index: number): string[] {
  const { kind, status, first, foundBy, citations } = fact;
  return [
    '',
    `Fact ${index + 1}: ${status} ${kind}${first ? ', called the first' : ''}; made by ${foundBy.join(', ') || 'no rule'}`,
    ...citations.map(({ slot, value, exact, start, end }) => {
      return `  ${slot.padEnd(11)} ${slotValue(fact, slot, value)}, from ${quoted(exact)} ${place({ start, end })}`;
    }),
  ];
}

/** The normalised value that a citation stands for. */
function slotValue(fact: Fact, slot: Fact['citations'][number]['slot'], index: number): string {
  switch (slot) {
    case 'product':
      return cleanLine(fact.products[index]?.name ?? '');
    case 'quantity':
      return measure(fact.quantities[index]);
    case 'value':
      return measure(fact.values[index]);
    case 'destination':
      return fact.destinations[index]?.code ?? '';
    case 'agency':
      return cleanLine(fact.agencies[index]?.name ?? '');
    case 'exporter':
      return cleanLine(fact.exporters[index]?.name ?? '');
    case 'origin':
      return `${fact.origin?.code ?? ''} ${fact.origin?.name ?? ''}`.trim();
    case 'date':
      return `${fact.date?.value ?? ''} (${fact.date?.basis ?? ''})`;
  }
}

function measure(of: Fact['quantities'][number] | Fact['values'][number] | undefined): string {
  if (!of) return '';
  const amount = 'amount' in of ? `${of.amount}` : `${of.min}-${of.max}`;
  return 'unit' in of ? `${amount} ${of.unit}` : `${of.currency} ${amount}`;
}

const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)];

const place = ({ start, end }: Span): string => `[${start}, ${end})`;

const quoted = (text: string): string => `"${cleanLine(text)}"`;

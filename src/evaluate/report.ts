import { z } from 'zod';
import type { EvaluationError } from './errors.js';
import { besideFigures, type FigureName, summaryFigures } from './figures.js';
import { articleOutcomeSchema } from './outcome.js';
import type { Evaluation, Figure } from './score.js';
import { scoredSlots } from './slots.js';
import { textTable } from './table.js';

const share = z.number().min(0).max(1);
const figureSchema = z.object({
  precision: share,
  recall: share,
  f1: share,
  ci95: z.tuple([share, share]).describe('95 % bootstrap interval of f1 over articles'),
});

/** The object of `jejak evaluate --json`, also read back as a baseline. */
export const evaluationJsonSchema = z.object({
  slot: z.object({
    product: figureSchema,
    quantity: figureSchema,
    value: figureSchema,
    destination: figureSchema,
    agency: figureSchema,
    date: figureSchema,
  }),
  slots: figureSchema,
  fact: figureSchema,
  edge: figureSchema,
  detection: figureSchema,
  beside: z.record(z.enum(besideFigures), figureSchema).describe('figures outside slot F1'),
  citations: z.object({ right: z.number().int(), of: z.number().int() }),
  withoutFacts: z.object({ articles: z.number().int(), predicted: z.number().int() }),
  articles: z.number().int(),
  outcomes: z
    .array(articleOutcomeSchema)
    .optional()
    .describe('article by article; earlier versions did not write it'),
});

export type EvaluationJson = z.infer<typeof evaluationJsonSchema>;

/** The evaluation as data. */
export function evaluationJson({ figures, ...rest }: Evaluation): EvaluationJson {
  const json = (name: FigureName): z.infer<typeof figureSchema> => {
    const { precision, recall, f1, ci95 } = figures[name];
    return { precision, recall, f1, ci95: [...ci95] };
  };
  return {
    slot: {
      product: json('product'),
      quantity: json('quantity'),
      value: json('value'),
      destination: json('destination'),
      agency: json('agency'),
      date: json('date'),
    },
    slots: json('slots'),
    fact: json('fact'),
    edge: json('edge'),
    detection: json('detection'),
    beside: {
      exporter: json('exporter'),
      'product-strict': json('product-strict'),
      'agency-strict': json('agency-strict'),
      status: json('status'),
      kind: json('kind'),
    },
    citations: rest.citations,
    withoutFacts: rest.withoutFacts,
    articles: rest.articles,
    outcomes: [...rest.outcomes],
  };
}

/** The heads of the columns of `figureGroups`. */
export const figureHeader = ['', 'precision', 'recall', 'F1', '95 % CI', 'right', 'spurious', 'missed'];

/** The figures as rows of text: the scored slots, the figures over whole articles, those beside the score. */
export const figureGroups = (figures: Evaluation['figures']): string[][][] =>
  [scoredSlots, summaryFigures, besideFigures].map((names) =>
    names.map((name) => [name, ...cells(figures[name])]),
  );

/** What was counted beside the figures, a line each. */
export const countLines = ({ articles, citations, withoutFacts }: Evaluation): string[] => [
  `citations right: ${citations.right} of ${citations.of}`,
  `articles: ${articles}; without facts: ${withoutFacts.articles}, with ${withoutFacts.predicted} facts predicted there`,
];

/** The evaluation as a plain table for the terminal; no line break at its end. */
export const reportTable = (evaluation: Evaluation): string =>
  [
    textTable([figureHeader, ...figureGroups(evaluation.figures).flatMap((rows) => [...rows, []])]),
    ...countLines(evaluation),
  ].join('\n');

function cells({ precision, recall, f1, ci95, tp, fp, fn }: Figure): string[] {
  const shares = [precision, recall, f1].map((figure) => figure.toFixed(3));
  return [...shares, ci95.map((end) => end.toFixed(3)).join('-'), `${tp}`, `${fp}`, `${fn}`];
}

/** One line an error: article, slot, type, what gold has, what was predicted, and the fact it belongs to. */
export const errorLines = (errors: readonly EvaluationError[]): string[] =>
  errors.map(({ article, slot, type, gold, predicted, fact }) => {
    const head = `${article}  ${type} ${slot}`;
    return slot === 'fact'
      ? `${head}  ${fact}`
      : `${head}  gold: ${gold ?? '-'}  predicted: ${predicted ?? '-'}  in: ${fact}`;
  });

import type { FactStatus } from '../model/fact.js';
import { type Answer, fits } from './answers.js';
import type { ExpectedFact, PredictedFact } from './comparable.js';
import { type Match, matchItems } from './match.js';
import { relaxed } from './names.js';

/** One product that goes to one destination. */
export interface Edge {
  readonly product: Answer;
  readonly destination: Answer;
  readonly status: FactStatus;
}

interface Ends {
  readonly products: readonly Answer[];
  readonly destinations: readonly Answer[];
  readonly status: FactStatus;
}

const edgesOf = ({ products, destinations, status }: Ends): Edge[] =>
  products.flatMap((product) => destinations.map((destination) => ({ product, destination, status })));

/**
 * Edges of an article as sets, however the facts are cut. Edges with the same first product form,
 * destination and status are one, which accepts all the forms of both. An edge that only optional
 * products or destinations make counts neither for nor against.
 */
export function matchEdges(
  predicted: readonly PredictedFact[],
  gold: readonly ExpectedFact[],
): Match<Edge, Edge> {
  const told = distinct(predicted.flatMap((fact) => edgesOf(endsOf(fact))));
  const required = distinct(gold.flatMap((fact) => edgesOf(endsOf(fact))));
  const accepted = distinct(gold.flatMap((fact) => edgesOf(widestEndsOf(fact))));
  const optional = new Map([...accepted].filter(([key]) => !required.has(key)));
  const lists = { predicted: [...told.values()], gold: [...required.values()] };
  return matchItems({ ...lists, optional: [...optional.values()] }, sameEdge);
}

const endsOf = ({ answers, status }: PredictedFact | ExpectedFact): Ends => ({
  products: answers.product,
  destinations: answers.destination,
  status,
});

/** With the optional answers. */
const widestEndsOf = ({ answers, optional, status }: ExpectedFact): Ends => ({
  products: [...answers.product, ...optional.product],
  destinations: [...answers.destination, ...optional.destination],
  status,
});

const sameEdge = (ours: Edge, theirs: Edge): boolean =>
  ours.status === theirs.status &&
  fits(ours.destination, theirs.destination, relaxed) &&
  fits(ours.product, theirs.product, relaxed);

/** Edges by what makes them one. */
function distinct(edges: readonly Edge[]): Map<string, Edge> {
  const byKey = new Map<string, Edge>();
  for (const edge of edges) {
    const key = [firstForm(edge.product), edge.destination.label, edge.status].join('\n');
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? edge : { ...edge, product: joinForms(known.product, edge.product) });
  }
  return byKey;
}

const firstForm = (answer: Answer): string =>
  answer.type === 'name' ? (answer.forms[0]?.folded ?? '') : answer.label;

const joinForms = (a: Answer, b: Answer): Answer =>
  a.type === 'name' && b.type === 'name' ? { ...a, forms: [...a.forms, ...b.forms] } : a;

import type { Citation, Fact } from '../../model/fact.js';
import { answersOf } from '../comparable.js';
import type { ArticleReview, ReviewedEntry } from '../review/review.js';
import { comparedSlots } from '../slots.js';
import { grouped } from './grouped.js';
import type { Mark } from './marks.js';

/** The sentences that state gold facts, each with the facts that it states. */
export function goldMarks({ entries }: ArticleReview): Mark[] {
  const told = entries.flatMap(({ gold }) =>
    (gold?.fact.at ?? []).map(([start, end]) => ({ span: { start, end }, name: gold?.name ?? '' })),
  );
  return grouped(told, ({ span }) => `${span.start} ${span.end}`).map(([first, ...others]) => ({
    span: first.span,
    kind: 'gold',
    label: [first, ...others].map(({ name }) => name).join(' '),
    wrong: false,
  }));
}

interface Cited {
  readonly citation: Citation;
  readonly name: string;
  readonly wrong: boolean;
}

/** What predicted facts cite, labelled with slot and facts; `✗` stands by a fact to which the value is wrong. */
export function citationMarks({ case: { facts }, entries }: ArticleReview): Mark[] {
  const cited = facts.flatMap((fact, index): Cited[] => {
    const name = `P${index + 1}`;
    const entry = entries.find(({ predicted }) => predicted?.name === name);
    return fact.citations.map((citation) => ({ citation, name, wrong: isWrong(fact, citation, entry) }));
  });
  const places = grouped(cited, ({ citation: { slot, start, end } }) => `${slot} ${start} ${end}`);
  return places.map(([first, ...others]) => {
    const names = [first, ...others].map(({ name, wrong }) => (wrong ? `${name} ✗` : name));
    const { slot, start, end } = first.citation;
    return {
      span: { start, end },
      kind: slot,
      label: `${slot} ${[...new Set(names)].join(' ')}`,
      wrong: [first, ...others].some(({ wrong }) => wrong),
    };
  });
}

function isWrong(fact: Fact, { slot, value }: Citation, entry: ReviewedEntry | undefined): boolean {
  const compared = comparedSlots.find((each) => each === slot);
  if (compared === undefined || entry === undefined) return false;
  const label = answersOf(fact)[compared][value]?.label;
  return entry.slots[compared].spurious.some((answer) => answer.label === label);
}

import type { Rules } from '../rules/rules.js';
import { findCues } from './mentions/cues.js';
import { compileKnowledge, type Knowledge } from './mentions/knowledge.js';
import { readSentence } from './mentions/read-sentence.js';
import { startYears } from './mentions/years.js';
import { compileBoilerplate, roleOfLine } from './page/boilerplate.js';
import type { Hit, Matcher } from './text/matcher.js';
import type { Token } from './text/token.js';

/** An example that its rule does not do right by. */
export interface ExampleFault {
  /** The list that the rule stands in, and its index there. */
  readonly list: 'patterns' | 'boilerplate';
  readonly index: number;
  /** The pattern's name, or the role that a boilerplate entry gives. */
  readonly rule: string;
  readonly field: 'examples' | 'counterexamples';
  /** Index of the example in that field. */
  readonly at: number;
  /** What was expected and what was got. */
  readonly message: string;
}

/** Runs every example and counterexample of patterns/ and of lexicon/boilerplate.yaml. Nothing when all is well. */
export async function checkExamples(rules: Rules): Promise<ExampleFault[]> {
  // compromise is loaded for this check alone: no other command waits for it.
  const { createCompromiseMatcher } = await import('./text/compromise-matcher.js');
  return [...patternFaults(rules, createCompromiseMatcher(rules.patterns)), ...boilerplateFaults(rules)];
}

/** How many examples and counterexamples there are. */
export const countExamples = ({ patterns, boilerplate }: Rules): number =>
  [...patterns, ...boilerplate].reduce(
    (sum, rule) => sum + rule.examples.length + rule.counterexamples.length,
    0,
  );

const fields = ['examples', 'counterexamples'] as const;

function patternFaults(rules: Rules, slow: Matcher): ExampleFault[] {
  const knowledge = compileKnowledge(rules);
  return rules.patterns.flatMap((pattern, index) =>
    fields.flatMap((field) =>
      pattern[field].flatMap((example, at) => {
        const sentences = tagged(example, knowledge);
        const found = sentences.some((tokens) =>
          knowledge.matcher.match(tokens).some((hit) => hit.pattern === pattern),
        );
        const where = { list: 'patterns', index, rule: pattern.name, field, at } as const;
        const messages = [...verdict(field, found), ...disagreements(sentences, knowledge.matcher, slow)];
        return messages.map((message) => ({ ...where, message: `${message}: ${JSON.stringify(example)}` }));
      }),
    ),
  );
}

const verdict = (field: (typeof fields)[number], found: boolean): string[] => {
  if (field === 'examples') return found ? [] : ['expected a match, got none'];
  return found ? ['expected no match, got one'] : [];
};

/** The tokens of each sentence with all tags that patterns can ask for, put on as `findMentions` puts them. */
function tagged(example: string, knowledge: Knowledge): (readonly Token[])[] {
  const sentences = knowledge.lexicon.read({ text: example, start: 0, paragraph: 0 });
  const context = { knowledge, published: null, years: startYears(sentences, null) };
  return sentences.map((sentence, index) => {
    const row = { tokens: sentence.tokens, sentence: index, knowledge };
    findCues(row, readSentence(sentence, index, context).value);
    return sentence.tokens;
  });
}

/** What compromise says of the patterns is what they mean: our faster matcher must say the same. */
function disagreements(sentences: readonly (readonly Token[])[], fast: Matcher, slow: Matcher): string[] {
  return sentences.flatMap((tokens) => {
    const [ours, theirs] = [shown(fast.match(tokens)), shown(slow.match(tokens))];
    return ours === theirs ? [] : [`expected the hits of compromise (${theirs}), got ${ours}`];
  });
}

const shown = (hits: readonly Hit[]): string =>
  hits
    .map(({ pattern, from, to }) => `${pattern.name} at ${from}-${to}`)
    .sort()
    .join(', ') || 'none';

function boilerplateFaults({ boilerplate }: Rules): ExampleFault[] {
  return boilerplate.flatMap((entry, index) => {
    const alone = compileBoilerplate([entry]);
    const inside = alone.inside.map(({ phrase }) => new RegExp(phrase.source, 'iu'));
    const marks = (line: string): boolean =>
      roleOfLine(line, alone) !== null || inside.some((each) => each.test(line));
    return fields.flatMap((field) =>
      entry[field].flatMap((example, at) =>
        verdict(field, marks(example)).map((message) => ({
          list: 'boilerplate' as const,
          index,
          rule: entry.role,
          field,
          at,
          message: `${message}: ${JSON.stringify(example)}`,
        })),
      ),
    );
  });
}

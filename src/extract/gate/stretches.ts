import type { Abbreviations } from '../text/sentences.js';

/** The last letters of abbreviations: behind them a full stop need not end a sentence. */
export interface Stops {
  readonly endings: ReadonlySet<string>;
  /** Length of the longest. */
  readonly longest: number;
}

const lastLetters = /[a-z]+$/iu;

export function createStops(abbreviations: Abbreviations): Stops {
  const endings = new Set([...abbreviations].flatMap((word) => lastLetters.exec(word) ?? []));
  return { endings, longest: Math.max(1, ...[...endings].map((ending) => ending.length)) };
}

/**
 * Parts a paragraph where the tokenizer surely ends a sentence: at a full stop before a space, behind two letters or
 * more that end no abbreviation. So every sentence lies in one stretch, though a stretch may hold several.
 */
export function stretchesOf(paragraph: string, { endings, longest }: Stops): string[] {
  const stretches: string[] = [];
  let from = 0;
  for (let dot = paragraph.indexOf('. '); dot >= 0; dot = paragraph.indexOf('. ', dot + 1)) {
    const before = paragraph.slice(Math.max(from, dot - longest - 1), dot);
    const word = lastLetters.exec(before)?.[0] ?? '';
    if (word.length < 2 || endings.has(word.toLowerCase())) continue;
    stretches.push(paragraph.slice(from, dot));
    from = dot + 1;
  }
  return [...stretches, paragraph.slice(from)];
}

import type { Sentence } from '../text/token.js';

/** A quotation runs over so many sentences at most: marks are left out more often than people talk longer. */
const longest = 12;

/**
 * For each sentence the index of the one in which the quotation that is open at its end closes; its own where none is.
 * A quotation ends with its paragraph at the latest: the press leaves marks out.
 */
export function quotationEnds(sentences: readonly Sentence[]): readonly number[] {
  const open = openAtEnd(sentences);
  return sentences.map(({ paragraph }, index) => {
    let end = index;
    while (open[end] && end - index < longest && sentences[end + 1]?.paragraph === paragraph) end += 1;
    return end;
  });
}

/** For each sentence whether a quotation goes on behind it. */
function openAtEnd(sentences: readonly Sentence[]): readonly boolean[] {
  let open = false;
  let ahead = '';
  return sentences.map((sentence, index) => {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) open = false;
    const marks = marksOf(sentence);
    for (const mark of ahead + marks.own) open = mark === '“' || (mark === '"' && !open);
    ahead = marks.ahead;
    return open;
  });
}

/** The quotation marks of a sentence, and those behind its end, which open the next one. */
function marksOf({ span, tokens }: Sentence): { readonly own: string; readonly ahead: string } {
  const last = tokens.at(-1);
  const within = last ? Math.max(0, span.end - last.end) : 0;
  let own = '';
  for (const token of tokens)
    own += onlyMarks(token.pre) + onlyMarks(token === last ? token.post.slice(0, within) : token.post);
  return { own, ahead: onlyMarks(last?.post.slice(within) ?? '') };
}

const onlyMarks = (text: string): string => (text === ' ' || text === '' ? '' : text.replace(/[^"“”]/g, ''));

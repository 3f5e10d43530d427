/*
 * Where a link's headline ends that was glued into running text. The page has lost the line end that
 * closed it, so this is a guess from what a headline looks like; of several ends the first counts.
 */

/** Words that stay small in a headline in capitals. */
const small = new Set(
  (
    'di ke dan dari yang pada untuk dengan oleh atau karena akan dalam para sang si bagi hingga sampai ' +
    'tak jadi soal per vs ini itu juga usai saat agar tapi'
  ).split(' '),
);

const longest = 200;
const opener = /\s[“"]|\s{2,}/;
const sentenceEnd = /[.?!](?=\s+[\p{Lu}“"])/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const fewest = 3;

/**
 * The offset behind a headline that begins at `start` and ends at `limit` at the latest. It ends, if
 * before that: at a closing bracket where `bracketed`; before an opening quotation mark or a double
 * space; behind a sentence end; where a headline in capitals turns into a sentence.
 */
export function headlineEnd(
  text: string,
  start: number,
  bounds: { limit: number; bracketed: boolean },
): number {
  const rest = text.slice(start, Math.min(bounds.limit, start + longest * 2));
  const bracket = bounds.bracketed ? rest.search(/[)\]]/) + 1 : 0;
  if (bracket > 0) return start + bracket;
  const sentence = sentenceEnd.exec(rest);
  const ends = [
    rest.search(opener),
    sentence ? sentence.index + 1 : -1,
    capitalsEnd(rest),
    bounds.limit - start,
  ];
  return start + Math.min(...ends.filter((end) => end >= 0));
}

/**
 * `Kopi Gayo Terbang ke Jepang Sebelumnya panen ...`: the first small word that is no function word
 * shows a sentence, which began with the last capital before it. -1 for headlines in sentence case.
 */
function capitalsEnd(rest: string): number {
  const words = [...rest.matchAll(word)];
  const turn = words.findIndex(([w]) => /^\p{Ll}/u.test(w) && !small.has(w));
  if (turn <= fewest) return -1;
  const opening = words.slice(0, turn).findLastIndex(([w]) => /^\p{Lu}/u.test(w));
  return opening < fewest ? -1 : (words[opening]?.index ?? -1);
}

import { pick } from './chance.mjs';

/** Sentences of the corpus's own words, each followed by one that follows it there. */
export function sentences(texts) {
  const after = new Map();
  for (const text of texts) {
    const words = ['.', ...text.replaceAll(/["“”()]/g, '').split(/\s+/)];
    for (const [at, token] of words.entries()) {
      const from = token.endsWith('.') ? '.' : token;
      const follower = words[at + 1];
      if (follower) after.set(from, [...(after.get(from) ?? []), follower]);
    }
  }
  return (next) => {
    const words = [];
    for (let last = '.'; words.length < 30; last = words.at(-1)) {
      const follower = pick(next, after.get(last) ?? ['.']);
      words.push(follower);
      if (follower.endsWith('.')) break;
    }
    return words.join(' ').replace(/[.,]*$/, '.');
  };
}

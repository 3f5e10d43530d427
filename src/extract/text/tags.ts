/** The tags of a token. Equal sets are one object, so that what follows from a set can be kept under it. */
export type Tags = ReadonlySet<string>;

export const noTags: Tags = new Set();

/** For each set the sets that come of it by one more tag. There are as many as the rules give tokens. */
const larger = new Map<Tags, Map<string, Tags>>();

/** The tags with one more, which stands last. */
export function withTag(tags: Tags, tag: string): Tags {
  if (tags.has(tag)) return tags;
  const known = larger.get(tags) ?? new Map<string, Tags>();
  larger.set(tags, known);
  const more = known.get(tag) ?? new Set([...tags, tag]);
  known.set(tag, more);
  return more;
}

/** Asks whether a token has one of the tags; the answer is kept under its set. */
export function oneOf(...wanted: readonly string[]): (token: { readonly tags: Tags }) => boolean {
  const answers = new WeakMap<Tags, boolean>();
  return ({ tags }) => {
    if (tags.size === 0) return false;
    const known = answers.get(tags);
    if (known !== undefined) return known;
    const answer = wanted.some((tag) => tags.has(tag));
    answers.set(tags, answer);
    return answer;
  };
}

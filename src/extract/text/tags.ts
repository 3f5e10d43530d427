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

import type { ExporterMention, Mention } from '../../model/mention.js';

/** Gives a firm's short name (`PT RRI`) the full one that the article prints (`PT Rejo Rasa Indonesia`). */
export function fullFirmNames(mentions: readonly (readonly Mention[])[]): Mention[][] {
  const firms = mentions.flat().filter((mention): mention is ExporterMention => mention.kind === 'exporter');
  const full = new Map(firms.map(({ name }) => [initialsOf(name), name] as const));
  return mentions.map((list) =>
    list.map((mention) =>
      mention.kind === 'exporter' ? { ...mention, name: full.get(mention.name) ?? mention.name } : mention,
    ),
  );
}

/** `PT RRI` of `PT Rejo Rasa Indonesia`: its first word and the initials of the others. */
function initialsOf(name: string): string {
  const [head = '', ...words] = name.split(' ');
  return `${head} ${words.map((word) => word.charAt(0)).join('')}`;
}

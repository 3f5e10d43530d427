import type { ExporterMention } from '../../model/mention.js';
import type { Token } from '../text/token.js';
import { says, type Utterance } from './utterance.js';

/** `ketua koperasi itu`, `direktur pabrik`, `perusahaan tersebut` at token `at`. */
export function headsFirm(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.tags.has('OfficeHead')) return tokens[at + 1]?.tags.has('FirmNoun') ?? false;
  return isKnownFirm(tokens, at);
}

/** `koperasi itu`, `perusahaannya`: a firm told of before. */
const isKnownFirm = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.tags.has('FirmNoun') ?? false) &&
  (/^(?:itu|tersebut|ini)$/.test(tokens[at + 1]?.normal ?? '') || /nya$/.test(tokens[at]?.normal ?? ''));

const acts = ['ExportVerb', 'SendVerb', 'SellVerb', 'PlanWord'];

/** A firm told of before acts, and nobody is said to tell of it: `Tahun ini koperasi itu menjual 4 ton`. */
export function firmActs(utterance: Utterance): boolean {
  const { tokens } = utterance.sentence;
  if (says(utterance, 'SpeechVerb') || utterance.mentions.some((m) => m.kind === 'agency')) return false;
  const verb = tokens.findIndex(
    (token) => acts.some((tag) => token.tags.has(tag)) && /^(?:me|ber)/.test(token.normal),
  );
  return tokens.some((_, at) => at < verb && isKnownFirm(tokens, at));
}

/** The exporters of a sentence, those of one list (`PT A, PT B dan PT C`) together. */
export function groupsIn({ sentence, mentions }: Utterance): readonly (readonly ExporterMention[])[] {
  const groups: ExporterMention[][] = [];
  for (const exporter of mentions.filter((m): m is ExporterMention => m.kind === 'exporter')) {
    const last = groups.at(-1)?.at(-1);
    const between = last ? sentence.tokens.slice(last.to, exporter.from) : [];
    if (last && between.every((token) => token.tags.has('ListConnector'))) groups.at(-1)?.push(exporter);
    else groups.push([exporter]);
  }
  return groups;
}

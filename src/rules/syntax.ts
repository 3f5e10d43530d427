import { visit, type YAMLError } from 'yaml';
import { byPlace, type Fault } from './fault.js';
import type { OpenDocument, Source } from './locate.js';

export interface SyntaxFault extends Fault {
  /** Whether the structure of the file is clear all the same, so that its content can be checked. */
  readonly clear: boolean;
}

/**
 * What YAML itself finds wrong, and what it allows but rules do not: aliases, tags, several documents. One
 * fault a line, for those that follow on a line are mostly consequences of the first.
 */
export function syntaxFaults(source: Source, opened: OpenDocument): readonly SyntaxFault[] {
  const { errors, warnings } = opened.document;
  const faultAt = (offset: number, message: string, clear = false): SyntaxFault => {
    return { file: source.file, place: opened.placeAt(offset), message, clear };
  };
  const tabs = errors.length === 0 ? [] : tabOffsets(source.text);
  if (tabs.length > 0)
    return tabs.map((offset) => faultAt(offset, 'expected spaces as indentation, got a tab'));
  const found = [...errors, ...warnings].map((error) => {
    return faultAt(error.pos[0], explain(error, source.text), error.code === 'DUPLICATE_KEY');
  });
  const sorted = [...found, ...aliases(opened).map(({ offset, message }) => faultAt(offset, message))].sort(
    byPlace,
  );
  return sorted.filter((fault, index) => fault.place?.line !== sorted[index - 1]?.place?.line);
}

function explain(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `expected each key once, got \`${keyAt(text, error.pos[0])}\` a second time`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'expected one value, got a second `: ` on the line: put a text that holds `: ` in quotes';
    case 'MULTIPLE_DOCS':
      return 'expected one document, got a second one after `---`';
    case 'TAG_RESOLVE_FAILED':
      return 'expected a value, got a tag: put a text that begins with `!` in quotes';
    default:
      return `expected valid YAML, got: ${error.message}`;
  }
}

const keyAt = (text: string, offset: number): string => text.slice(offset).split(/:|\n/, 1)[0] ?? '';

const tabOffsets = (text: string): readonly number[] =>
  [...text.matchAll(/^ *\t/gm)].map((match) => match.index + match[0].length - 1);

/** Aliases are refused, for a few lines of them can expand to gigabytes. */
function aliases({ document }: OpenDocument): readonly { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias(_, node) {
      const message = `expected a value, got the alias \`*${node.source}\`: write the value out`;
      found.push({ offset: node.range?.[0] ?? 0, message });
    },
  });
  return found;
}

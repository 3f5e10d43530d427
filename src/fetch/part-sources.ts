import { stat } from 'node:fs/promises';
import { InputError } from '../model/errors.js';
import { askedUrl } from './address/index.js';
import { openBytes, readWhole } from './files/open.js';
import { readError } from './files/read-error.js';
import { collect, peek } from './peek.js';
import { type Found, looksLikeList, readSeeds } from './seeds/index.js';

/** A source, or a line of one, that cannot be read. */
interface SourceFault {
  readonly source: string;
  readonly error: InputError;
}

/** An address that the user gave. */
export interface GivenAddress extends Found {
  /** The file that lists it; null for one that was given by itself. */
  readonly foundIn: string | null;
}

/** Sources by what they need: files are read, addresses are asked for. */
export interface PartedSources {
  /** Paths for `readSources`, in the order given. */
  readonly paths: readonly string[];
  /** Standard input for `readSources`, where it holds articles. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly addresses: readonly GivenAddress[];
  readonly faults: readonly SourceFault[];
}

interface Part {
  readonly addresses: readonly GivenAddress[];
  readonly faults: readonly SourceFault[];
}

const looked = 65_536;
const longestList = 100_000_000;

/**
 * Parts sources into local files and addresses. An address is `http://...` or `https://...`; a text file, or a sitemap
 * or feed on disk (`.xml`, `.xml.gz`), that holds addresses stands for them, and so does standard input.
 */
export async function partSources(
  sources: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<PartedSources> {
  const paths: string[] = [];
  const parts: Part[] = [];
  let rest = stdin;
  for (const source of sources) {
    if (source === '-') {
      const { head, stream } = await peek(stdin, looked);
      rest = stream;
      if (looksLikeList(head.toString('utf8')))
        parts.push(await listPart('stdin', () => collect(stream, longestList, 'stdin')));
      else paths.push(source);
    } else if (isAddress(source)) parts.push(addressPart(source));
    else if (await holdsAddresses(source)) parts.push(await listPart(source, () => readFile(source)));
    else paths.push(source);
  }
  return {
    ...{ paths, stdin: rest },
    addresses: parts.flatMap(({ addresses }) => addresses),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** Whether a source is written as an address, a broken one too. */
export const isAddress = (source: string): boolean => /^https?:/i.test(source);

function addressPart(source: string): Part {
  const url = askedUrl(source);
  if (url !== null)
    return { addresses: [{ url, kind: 'source', lastmod: null, title: null, foundIn: null }], faults: [] };
  const error = new InputError(
    `${source}: expected a web address of at most 2,048 characters, got a broken one`,
  );
  return { addresses: [], faults: [{ source, error }] };
}

async function listPart(source: string, read: () => Promise<Uint8Array>): Promise<Part> {
  try {
    return seedsPart(source, await read());
  } catch (error) {
    return { addresses: [], faults: [{ source, error: readError(source, error) }] };
  }
}

const readFile = (path: string): Promise<Uint8Array> => readWhole({ path, gzip: isGzip(path) }, longestList);
const isGzip = (path: string): boolean => /\.gz$/i.test(path);

/** What a list of the user's names may be a sitemap as well as a page; what a sitemap names is a page. */
function seedsPart(source: string, body: Uint8Array): Part {
  const { kind, entries, faults } = readSeeds(body, { mediaType: null, url: source });
  return {
    addresses: entries.map((entry) => ({
      ...entry,
      kind: kind === 'list' ? 'source' : entry.kind,
      foundIn: source,
    })),
    faults: faults.map((fault) => faultOf(source, fault)),
  };
}

/** Each line that cannot be read is a source of its own. */
function faultOf(source: string, fault: string): SourceFault {
  const [, line, rest] = /^line (\d+): (.*)$/s.exec(fault) ?? [];
  if (line === undefined) return { source, error: new InputError(`${source}: ${fault}`) };
  return { source: `${source}:${line}`, error: new InputError(`${source}:${line}: ${rest}`) };
}

/** Whether a file is a list, a sitemap or a feed. Anything that cannot be opened is none: reading it says why. */
async function holdsAddresses(path: string): Promise<boolean> {
  if (/\.xml(?:\.gz)?$/i.test(path)) return true;
  if (!/\.(?:txt|urls|lst|csv)(?:\.gz)?$/i.test(path)) return false;
  try {
    if (!(await stat(path)).isFile()) return false;
    const { head, stream } = await peek(openBytes({ path, gzip: isGzip(path) }), looked);
    // Only the beginning was wanted: the file is closed here.
    for await (const _ of stream) break;
    return looksLikeList(head.toString('utf8'));
  } catch {
    return false;
  }
}

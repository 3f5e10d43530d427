import { annotationDocument, bibtex, cslItem, plainCitation } from '../../export/index.js';
import { type FoundFact, type ReadArticle, type ReadFact, readArticle, readFact } from '../../store/index.js';
import { NotFound } from '../faults.js';
import { factPage } from '../pages/fact.js';
import { htmlResponse, type Route } from '../route.js';
import type { Site } from '../site.js';
import { factTable, isTwinFormat, twinResponse } from '../twins.js';
import { addressesAt, type View } from '../view.js';
import { splitName } from './name.js';

/** A fact and its article, null where the article is gone. */
interface Told {
  readonly read: ReadFact;
  readonly article: ReadArticle | null;
}

async function toldAt({ facts }: Site, digits: string): Promise<Told> {
  const read = await readFact(facts.store, digits);
  if (read === null) throw new NotFound('no such fact');
  return { read, article: await readArticle(facts.store, read.found.article.key) };
}

/** A citation to keep: what it is, and its text. */
interface CitationFile {
  readonly mediaType: string;
  readonly write: (found: FoundFact, view: View, article: ReadArticle | null) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The forms that a fact is cited in, by the extensions of its address. */
const citationFiles: Readonly<Record<string, CitationFile>> = {
  txt: {
    mediaType: 'text/plain; charset=utf-8',
    write: (found, { language }) => `${plainCitation(found, language)}\n`,
  },
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', write: (found) => bibtex(found) },
  'csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (found) => json([cslItem(found)]),
  },
  jsonld: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: (found, view, article) =>
      json(
        annotationDocument({
          found,
          text: article?.article.textSha256 === found.article.textSha256 ? article.document.text : null,
          addresses: addressesAt(view.base),
        }),
      ),
  },
};

function citationResponse(view: View, { read, article }: Told, extension: string): Response | null {
  const file = Object.hasOwn(citationFiles, extension) ? citationFiles[extension] : undefined;
  if (file === undefined) return null;
  const name = `jejak-fact-${read.found.key.slice(0, 16)}.${extension}`;
  return new Response(file.write(read.found, view, article), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-cache',
    },
  });
}

/** The page of a fact and, by the extension of its address, its twins and citations. */
export const factRoute: Route = async (site, view, name) => {
  const { digits, extension } = splitName(name);
  const told = await toldAt(site, digits);
  if (extension === '') return htmlResponse(factPage(view, told.read, told.article));
  const { found } = told.read;
  if (isTwinFormat(extension)) {
    return twinResponse(factTable(view, `fact-${found.key.slice(0, 16)}`, [found]), extension);
  }
  const citation = citationResponse(view, told, extension);
  if (citation === null) throw new NotFound('no such form');
  return citation;
};

import type { Addresses } from '../addresses.js';
import { annotationsOf } from '../annotation/annotation.js';
import { collectionEncoder } from '../annotation/collection.js';
import { cslItem } from '../bibliography/csl-item.js';
import { factObject } from '../formats/fact-object.js';
import { jsonEncoder, jsonLinesEncoder } from '../formats/json.js';
import { parquetEncoder } from '../formats/parquet.js';
import { ftmEncoder, ftmOnce } from '../ftm/entities.js';
import { factColumns } from '../tables/fact-columns.js';
import { type Part, part } from './part.js';

const factLines = (addresses: Addresses | undefined): Part =>
  part({
    resource: {
      name: 'facts-json',
      path: 'facts.jsonl',
      title: 'Whole facts',
      description:
        'One fact a line with all its values in both forms, its citations, its paragraph and its article',
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
    },
    itemsOf: ({ facts }) => facts,
    encoder: jsonLinesEncoder(factObject(addresses)),
  });

const factParquet = async (addresses: Addresses | undefined): Promise<Part> =>
  part({
    resource: {
      name: 'facts-parquet',
      path: 'facts.parquet',
      title: 'Facts as Parquet',
      description: 'The columns of facts.csv with types: lists are lists, amounts are doubles',
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
    },
    itemsOf: ({ facts }) => facts,
    encoder: await parquetEncoder(factColumns({ addresses })),
  });

const annotations = (addresses: Addresses | undefined): Part =>
  part({
    resource: {
      name: 'annotations',
      path: 'annotations.jsonld',
      title: 'Web annotations',
      description: 'The citations as a collection of W3C Web Annotations in JSON-LD, one a line',
      format: 'jsonld',
      mediatype: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
      encoding: 'utf-8',
    },
    itemsOf: ({ facts, texts }) =>
      facts.flatMap((found) =>
        annotationsOf({ found, text: texts.get(found.article.key) ?? null, addresses }),
      ),
    encoder: collectionEncoder('Citations of export facts'),
  });

function entities(): Part {
  const entitiesOf = ftmOnce();
  return part({
    resource: {
      name: 'entities',
      path: 'entities.ftm.json',
      title: 'FollowTheMoney entities',
      description: 'Exports, articles, exporters and agencies as entities of FollowTheMoney, one a line',
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
    },
    itemsOf: ({ facts }) => facts.flatMap(entitiesOf),
    encoder: ftmEncoder(),
  });
}

const bibliography = (): Part =>
  part({
    resource: {
      name: 'bibliography',
      path: 'citations.csl.json',
      title: 'Bibliography',
      description: 'The articles as CSL-JSON, for Zotero, Pandoc and other programs that cite',
      format: 'json',
      mediatype: 'application/vnd.citationstyles.csl+json',
      encoding: 'utf-8',
    },
    itemsOf: ({ newArticles }) => newArticles,
    encoder: jsonEncoder(cslItem),
  });

/** The files of a package that are no tables of text. */
export const documentParts = async (addresses: Addresses | undefined): Promise<readonly Part[]> => [
  factLines(addresses),
  await factParquet(addresses),
  annotations(addresses),
  entities(),
  bibliography(),
];

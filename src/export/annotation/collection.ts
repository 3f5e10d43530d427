import { createHash } from 'node:crypto';
import type { Encoder } from '../formats/encoder.js';
import { jsonEncoder } from '../formats/json.js';
import { jsonText } from '../formats/json-text.js';
import { type Annotated, annotationsOf } from './annotation.js';
import { urnOf } from './identity.js';

/** The context of the Web Annotation vocabulary; what begins with it is an annotation document in JSON-LD. */
const context = 'http://www.w3.org/ns/anno.jsonld';

/** A collection and its only page without their names: section 5 of the Web Annotation Data Model. */
const collectionHead = (label: string) => ({ '@context': context, type: 'AnnotationCollection', label });
const pageHead = { type: 'AnnotationPage', startIndex: 0 };

/** Their names, made of what the collection holds. */
function namesOf(content: string) {
  const id = urnOf('collection', content);
  return { collection: { id }, page: { id: urnOf('page', content), partOf: id } };
}

/** The members of an object without its braces. */
const membersOf = (object: object): string => jsonText(object).slice(1, -1);

/**
 * Annotations as an AnnotationCollection with all of them in its only page, one a line: readers of JSON-LD take it
 * whole, others line by line. Names and total, which are known last, stand at the end.
 */
export function collectionEncoder(label: string): Encoder<object> {
  const content = createHash('sha256');
  const encoder = jsonEncoder((annotation: object) => annotation, {
    before: `{${membersOf(collectionHead(label))},"first":{${membersOf(pageHead)},"items":[`,
    after(total) {
      const { collection, page } = namesOf(content.digest('hex'));
      return `],${membersOf(page)}},${membersOf({ ...collection, total })}}`;
    },
  });
  return {
    ...encoder,
    encode(annotations) {
      const piece = encoder.encode(annotations);
      content.update(piece);
      return piece;
    },
  };
}

/** All citations of one fact as such a collection. */
export function annotationDocument(annotated: Annotated): object {
  const { key } = annotated.found;
  const { collection, page } = namesOf(key);
  const items = annotationsOf(annotated);
  const head = collectionHead(`Citations of fact ${key}`);
  return { ...head, ...collection, total: items.length, first: { ...pageHead, ...page, items } };
}

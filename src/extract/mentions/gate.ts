import type { Document } from '../../model/document.js';
import type { Knowledge } from './knowledge.js';

/** True where the text holds one of the words that every export fact needs (tag `Gate` of the lexicon). */
export function passesGate(document: Document, knowledge: Knowledge): boolean {
  return knowledge.lexicon.gate.test(document.text);
}

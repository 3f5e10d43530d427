import { termsOf } from '../terms.js';
import type { Form } from './column.js';

export type FormTest = (form: Form) => boolean;

const quoted = /^"(.+)"$/su;

/** Whether stems hold every term; one stem of a term is enough. Nothing holds no terms. */
export function hasTerms(filter: string, asked: string): FormTest {
  const terms = termsOf(filter, asked).map((stems) => stems.map((stem) => ` ${stem} `));
  return ({ stems }) => {
    const words = ` ${stems} `;
    return terms.length > 0 && terms.every((term) => term.some((stem) => words.includes(stem)));
  };
}

/** A whole name in double quotes, or words that all stand in it. @throws UsageError for too many of them */
export function byName(filter: string, asked: string): FormTest {
  const name = quoted.exec(asked.trim())?.[1];
  return name === undefined ? hasTerms(filter, asked) : ({ exact }) => exact === name;
}

import nlp from 'compromise/one';
import { tokenise } from './tokenise.js';

/** What of compromise's inner world the plugin replaces (its own type for it is `object`). */
interface World {
  methods: { one: { tokenize: { fromString: (text: string) => unknown[][] } } };
  model: { one: { contractions: unknown[] } };
  hooks: string[];
}

let installed = false;

/**
 * Makes `compromise/one` read Indonesian: our tokenizer in place of its own, no English contractions, and no
 * passes but the index. compromise has one world for the whole process, so this runs once, on first use, and
 * never on import.
 */
export function indonesian(): typeof nlp {
  if (!installed) {
    nlp.plugin({
      mutate: (world) => {
        const inner = world as unknown as World;
        inner.methods.one.tokenize.fromString = (text) =>
          tokenise({ text, start: 0, paragraph: 0 }, new Set()).map((sentence) => [...sentence.tokens]);
        inner.model.one.contractions = [];
        inner.hooks.splice(0, inner.hooks.length, 'index');
        return {};
      },
    });
    installed = true;
  }
  return nlp;
}

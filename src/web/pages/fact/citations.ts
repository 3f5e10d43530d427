import { annotationDocument, bibtex, cslItem, plainCitation } from '../../../export/index.js';
import { type Html, html } from '../../../model/html.js';
import type { FoundFact } from '../../../store/index.js';
import { copyBlock } from '../../parts/copy-block.js';
import { addressesAt, factPath, href, type View } from '../../view.js';
import { factWords } from '../../words/fact.js';

const json = (value: object): string => JSON.stringify(value, null, 2);

/** The citation of a fact in the forms that people and programs take, each to be copied or kept as a file. */
export function citations(view: View, found: FoundFact, text: string | null): Html {
  const words = factWords[view.language];
  const file = (extension: string) => href({ language: 'id' }, factPath(found.key, extension));
  const blocks = [
    { id: 'cite-bibtex', label: 'BibTeX', text: bibtex(found), file: file('.bib') },
    { id: 'cite-csl', label: 'CSL-JSON', text: json([cslItem(found)]), file: file('.csl.json') },
    {
      id: 'cite-annotation',
      label: 'Web Annotation',
      text: json(annotationDocument({ found, text, addresses: addressesAt(view.base) })),
      file: file('.jsonld'),
    },
  ];
  const plain = { id: 'cite-text', label: words.plain, text: plainCitation(found, view.language) };
  return html`
<section aria-labelledby="cite"><h2 id="cite">${words.cite}</h2>
<p class="note">${words.citeNote}</p>
${copyBlock(view, { ...plain, file: file('.txt') })}
${blocks.map((block) => html`<details><summary>${block.label}</summary>${copyBlock(view, block)}</details>`)}
</section>`;
}

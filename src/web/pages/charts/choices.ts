import { type Html, html } from '../../../model/html.js';
import { changed } from '../../asked.js';
import type { Step } from '../../chart-data.js';
import { currencyOf } from '../../filters.js';
import { href, type View } from '../../view.js';
import { chartWords } from '../../words/charts.js';

interface Choice {
  readonly name: string;
  readonly href: string;
  readonly isChosen: boolean;
}

const choice = (label: string, choices: readonly Choice[]): Html => html`
<p>${label}: ${choices.map(({ name, href: address, isChosen }) =>
  isChosen ? html`<strong aria-current="true">${name}</strong> ` : html`<a href="${address}">${name}</a> `,
)}</p>`;

/** Whether time goes by years or by months. */
export function stepLinks(view: View, step: Step): Html {
  const words = chartWords[view.language];
  const steps = ['year', 'month'] as const;
  return choice(
    words.by,
    steps.map((each) => ({
      name: words[each],
      isChosen: each === step,
      href: href(view, '/charts', changed(view.asked, { by: each === 'year' ? null : [each] })),
    })),
  );
}

/** In which currency values are added up: none is converted. */
export function currencyLinks(view: View): Html {
  const chosen = currencyOf(view.asked);
  const currencies = ['IDR', 'USD', ...(chosen === 'IDR' || chosen === 'USD' ? [] : [chosen])];
  return choice(
    chartWords[view.language].currency,
    currencies.map((each) => ({
      name: each,
      isChosen: each === chosen,
      href: href(view, '/charts', changed(view.asked, { currency: each === 'IDR' ? null : [each] })),
    })),
  );
}

import { JejakError, UsageError } from '../model/errors.js';
import { html } from '../model/html.js';
import { wholePage } from './layout.js';
import { htmlResponse } from './route.js';
import { href, type View } from './view.js';
import { faultWords } from './words/faults.js';

/** Nothing stands at an address. */
export class NotFound extends JejakError {}

type FaultName = 'question' | 'notFound' | 'slow' | 'fault';

const statuses: Readonly<Record<FaultName, number>> = { question: 400, notFound: 404, slow: 503, fault: 500 };

const faultOf = (error: unknown): FaultName => {
  if (error instanceof UsageError) return 'question';
  if (error instanceof NotFound) return 'notFound';
  return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'fault';
};

/** Whether an error is our own fault, and not that of who asked. */
export const isFault = (error: unknown): boolean => faultOf(error) === 'fault';

/** The message of a wrong question names filters as the command line does. */
const detailOf = (error: unknown): string | null =>
  error instanceof UsageError ? error.message.replace(/^--/, '').replace(/expected --/, 'expected ') : null;

/** The page that says what went wrong and what to do; of our own faults nothing is told but that there was one. */
export function faultPage(view: View, error: unknown): Response {
  const name = faultOf(error);
  const { title, advice } = faultWords[view.language][name];
  const detail = detailOf(error);
  const body = html`
<h1>${title}</h1>
<p>${advice}</p>
${detail === null ? null : html`<p class="detail" lang="en">${detail}</p>`}
<p><a href="${href(view, '/')}">${faultWords[view.language].back}</a></p>`;
  return htmlResponse(wholePage({ ...view, asked: {} }, { title, body, hidden: true }), statuses[name]);
}

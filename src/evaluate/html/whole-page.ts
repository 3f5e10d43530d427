import { createHash } from 'node:crypto';
import { Html, html } from '../../model/html.js';

interface Page {
  readonly title: string;
  readonly css: string;
  readonly body: Html;
}

/** A whole page that runs and loads nothing: its policy allows its one style sheet, by digest, and no more. */
export function wholePage({ title, css, body }: Page): string {
  const digest = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(css)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

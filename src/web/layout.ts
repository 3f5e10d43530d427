import { type Content, type Html, html, Html as Markup } from '../model/html.js';
import { type Language, languages } from '../model/language.js';
import { href, inLanguage, type View } from './view.js';
import { siteWords } from './words/site.js';

/** What a page says of itself. */
export interface PageParts {
  readonly title: string;
  readonly body: Content;
  /** The other forms that the page can be had in, by their names: `CSV`. */
  readonly twins?: readonly Twin[];
  /** Not for search engines: errors, lists without end. */
  readonly hidden?: boolean;
}

export interface Twin {
  readonly name: string;
  readonly mediaType: string;
  readonly href: string;
}

const head = (view: View, { title, twins = [], hidden = false }: PageParts): Html => html`
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${hidden ? html`<meta name="robots" content="noindex">` : null}
<title>${title}</title>
<link rel="stylesheet" href="/static/jejak.css">
<link rel="icon" href="/static/jejak.svg" type="image/svg+xml">
${languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${inLanguage(view, language)}">`)}
${twins.map(({ name, mediaType, href: address }) => html`<link rel="alternate" type="${mediaType}" title="${name}" href="${address}">`)}
<script src="/static/jejak.js" defer></script>`;

const languageNames: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const languageLinks = (view: View): Html => html`
<ul class="languages" aria-label="${siteWords[view.language].languages}">${languages.map(
  (language) => html`
<li>${
    language === view.language
      ? html`<span aria-current="true">${languageNames[language]}</span>`
      : html`<a href="${inLanguage(view, language)}" lang="${language}" hreflang="${language}">${languageNames[language]}</a>`
  }</li>`,
)}</ul>`;

const sections = [
  ['/', 'facts'],
  ['/charts', 'charts'],
  ['/about', 'about'],
] as const;

/** The links to the parts of the site keep the question where it means something there. */
const navigation = (view: View): Html => {
  const words = siteWords[view.language];
  return html`
<nav aria-label="${words.navigation}"><ul>${sections.map(([path, name]) => {
    const address = href(view, path, path === '/about' ? {} : questionOf(view));
    const current = view.path === path ? new Markup(' aria-current="page"') : null;
    return html`<li><a href="${address}"${current}>${words[name]}</a></li>`;
  })}</ul></nav>`;
};

/** What is asked of facts, without what only one kind of page knows. */
const questionOf = ({ asked }: View) => {
  const { page: _, sort: __, facet: ___, by: ____, span: _____, ...question } = asked;
  return question;
};

/** A whole page: head, links to the parts of the site, and the body in `main`. */
export const wholePage = (view: View, parts: PageParts): string => {
  const words = siteWords[view.language];
  return html`<!DOCTYPE html>
<html lang="${view.language}">
<head>${head(view, parts)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="site"><a class="brand" href="${href(view, '/')}">Jejak</a>${navigation(view)}${languageLinks(view)}</header>
<main id="main" tabindex="-1">
${parts.body}
</main>
<footer class="site"><p>${words.footer}</p></footer>
</body>
</html>
`.markup;
};

import { aboutPage } from '../pages/about.js';
import { htmlResponse, type Route } from '../route.js';

/** The page about the site and its store. */
export const aboutRoute: Route = async ({ facts }, view) => {
  const { index } = await facts.ask({});
  return htmlResponse(aboutPage(view, index));
};

import { type Html, html } from '../../model/html.js';
import { type Country, countries } from './countries.js';
import { fullText } from './measure.js';
import { type Item, named, type Picture, part } from './picture.js';
import { type Point, spreadApart } from './spread.js';
import { classOf, type ValueClass } from './value-classes.js';
import { mapSize } from './world-data.js';

/** A destination that is on the map. */
interface Drawn extends Item {
  readonly code: string;
  readonly country: Country;
}

/** Where all the goods come from. */
const home = 'ID';

/** Markers are no nearer to each other than this, in units of the map. */
const markerDistance = 26;

/** The map itself: land, then the countries with their areas shaded, then the markers of small ones over them. */
export function worldDrawing(
  picture: Picture,
  drawn: readonly Drawn[],
  classes: readonly ValueClass[],
): Html {
  const { attributes, elements } = named(picture);
  const country = (item: Drawn, shapes: Html): Html =>
    part({ name: `${item.label}: ${fullText(picture, item.value)}`, href: item.href, shapes });
  const level = ({ value }: Drawn): number => classOf(value, classes);
  const large = drawn.filter((item) => !item.country.small);
  const small = drawn.filter((item) => item.country.small);
  const places = spreadApart(
    small.map((item) => item.country),
    markerDistance,
  );
  return html`<svg class="chart-map" viewBox="0 0 ${mapSize.width} ${mapSize.height}" ${attributes}>${elements}
${patterns(picture.id)}
${otherLand(new Set(drawn.map(({ code }) => code)))}
<g role="list">
${large.map((item) => country(item, area(item.country, levelFill(picture.id, level(item)))))}${small.map(
  (item, index) => country(item, marker(item.country, places[index] ?? item.country, level(item))),
)}</g></svg>`;
}

/** All land that nothing goes to is one path, home another: neither is a link. */
function otherLand(codes: ReadonlySet<string>): Html {
  const others = [...countries].filter(([code]) => code !== home && !codes.has(code));
  const land = others.map(([, { outline }]) => outline).join('');
  const homeland = codes.has(home) ? '' : (countries.get(home)?.outline ?? '');
  return html`<g aria-hidden="true"><path class="chart-land" d="${land}"/><path class="chart-home" d="${homeland}"/></g>`;
}

/** The shade of a class. The attribute is seen only where readers' own colours rule: there a pattern tells the class. */
export const levelFill = (id: string, level: number): Html =>
  html`class="chart-area chart-level${level}" fill="url(#${id}-level${level})"`;

const area = ({ outline }: Country, fill: Html): Html => html`<path ${fill} d="${outline}"/>`;

/**
 * A dot, as large on small screens as on great ones: a line of next to no length, whose width is not scaled. Where it
 * had to give way to others, a line leads to its place.
 */
function marker(country: Country, { x, y }: Point, level: number): Html {
  const dot = `M${Math.round(x)},${Math.round(y)}h.01`;
  const moved = Math.hypot(country.x - x, country.y - y) > 3;
  const leader = html`<path class="chart-leader" d="M${country.x},${country.y}L${Math.round(x)},${Math.round(y)}"/>`;
  return html`${moved ? leader : null}<path class="chart-reach" d="${dot}"/><path class="chart-rim" d="${dot}"/><path class="chart-dot chart-dot${level}" d="${dot}"/>`;
}

/** Lines that grow denser from class to class. */
const patterns = (id: string): Html => html`<defs>
${[26, 19, 12, 5].map(
  (step, level) =>
    html`<pattern id="${id}-level${level}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><path class="chart-hatch" d="M0,${step}L${step},0"/></pattern>`,
)}</defs>`;

/**
 * Writes src/web/charts/world-data.ts: the outline and the place of every country and territory of ISO 3166-1, drawn from
 * Natural Earth (public domain) as world-atlas (ISC) ships it. Run it by hand when its data or its settings change:
 * node scripts/world-map.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { simplifyArcs } from './simplify.mjs';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const target = new URL('../src/web/charts/world-data.ts', import.meta.url);

/** Width of the map in units of its view box; all numbers are whole units. */
const width = 2000;
/** South of it lies Antarctica only, and nobody buys there: its marker stands at the edge. */
const southEnd = -57;
/** Corners that change an outline by less than this area are left out. */
const leastCorner = 2.5;
/** So are islands that are smaller than this. */
const leastIsland = 3;
/** A country smaller than this is also shown by a marker: on a screen it is a speck. */
const smallArea = 110;

/** ISO 3166-1 numeric codes, by which world-atlas names its shapes, as alpha-2 codes. */
const numeric = `
004AF 008AL 010AQ 012DZ 016AS 020AD 024AO 028AG 031AZ 032AR 036AU 040AT 044BS 048BH 050BD 051AM 052BB 056BE 060BM 064BT
068BO 070BA 072BW 076BR 084BZ 086IO 090SB 092VG 096BN 100BG 104MM 108BI 112BY 116KH 120CM 124CA 132CV 136KY 140CF 144LK
148TD 152CL 156CN 158TW 170CO 174KM 178CG 180CD 184CK 188CR 191HR 192CU 196CY 203CZ 204BJ 208DK 212DM 214DO 218EC 222SV
226GQ 231ET 232ER 233EE 234FO 238FK 239GS 242FJ 246FI 248AX 250FR 258PF 260TF 262DJ 266GA 268GE 270GM 275PS 276DE 288GH
296KI 300GR 304GL 308GD 316GU 320GT 324GN 328GY 332HT 334HM 336VA 340HN 344HK 348HU 352IS 356IN 360ID 364IR 368IQ 372IE
376IL 380IT 384CI 388JM 392JP 398KZ 400JO 404KE 408KP 410KR 414KW 417KG 418LA 422LB 426LS 428LV 430LR 434LY 438LI 440LT
442LU 446MO 450MG 454MW 458MY 462MV 466ML 470MT 478MR 480MU 484MX 492MC 496MN 498MD 499ME 500MS 504MA 508MZ 512OM 516NA
520NR 524NP 528NL 531CW 533AW 534SX 540NC 548VU 554NZ 558NI 562NE 566NG 570NU 574NF 578NO 580MP 583FM 584MH 585PW 586PK
591PA 598PG 600PY 604PE 608PH 612PN 616PL 620PT 624GW 626TL 630PR 634QA 642RO 643RU 646RW 652BL 654SH 659KN 660AI 662LC
663MF 666PM 670VC 674SM 678ST 682SA 686SN 688RS 690SC 694SL 702SG 703SK 704VN 705SI 706SO 710ZA 716ZW 724ES 728SS 729SD
732EH 740SR 748SZ 752SE 756CH 760SY 762TJ 764TH 768TG 776TO 780TT 784AE 788TN 792TR 795TM 796TC 798TV 800UG 804UA 807MK
818EG 826GB 831GG 832JE 833IM 834TZ 840US 850VI 854BF 858UY 860UZ 862VE 876WF 882WS 887YE 894ZM`;

/** Shapes without a code of ISO that belong to a country of it; the others (Kosovo, Siachen) are land without a code. */
const byName = { Somaliland: 'SO', 'N. Cyprus': 'CY' };

/**
 * Parts of a shape that have a code of their own, or another one, by the degrees that they lie within. Crimea is part
 * of Ukraine in ISO 3166-2.
 */
const parts = [
  { of: 'RU', to: 'UA', west: 32, south: 44, east: 37, north: 46.5 },
  { of: 'NO', to: 'SJ', west: -10, south: 70.7, east: -7, north: 72 },
  { of: 'NO', to: 'SJ', west: 9, south: 74, east: 36, north: 82 },
  { of: 'NL', to: 'BQ', west: -70, south: 11, east: -62, north: 18 },
  { of: 'FR', to: 'GF', west: -56, south: 1, east: -50, north: 7 },
  { of: 'FR', to: 'MQ', west: -61.3, south: 14, east: -60, north: 15 },
  { of: 'FR', to: 'GP', west: -62, south: 15.5, east: -60, north: 17 },
  { of: 'FR', to: 'YT', west: 44, south: -14, east: 46, north: -12 },
  { of: 'FR', to: 'RE', west: 55, south: -22, east: 56, north: -20 },
  { of: '', to: 'CX', west: 105, south: -11, east: 106, north: -10 },
  { of: '', to: 'CC', west: 96, south: -13, east: 97, north: -12 },
];

/** Longitude and latitude of what the atlas has no shape of, or whose middle is not where people look for it. */
const places = {
  ...{ AQ: [150, southEnd + 1], BV: [3.4, -54.4], GI: [-5.35, 36.14], TK: [-171.8, -9.2], TV: [179.2, -8.5] },
  ...{
    UM: [166.6, 19.3],
    KI: [173, 1.4],
    FJ: [178, -17.8],
    SC: [55.45, -4.65],
    FR: [2.5, 46.5],
    MY: [102, 3.9],
  },
};

/** Indonesia lies left of the middle; the map is cut in the Atlantic, so that no country but Greenland is. */
const projection = geoEqualEarth().rotate([-150, 0]).precision(2);
projection.fitWidth(width, { type: 'Sphere' });
const top = Math.floor(projection([150, 84])[1]);
const height = Math.ceil(projection([150, southEnd])[1]) - top;
const [across, down] = projection.translate();
projection.translate([across, down - top]).clipExtent([
  [0, 0],
  [width, height],
]);

const within = ([[west, south], [east, north]], box) =>
  west > box.west && south > box.south && east < box.east && north < box.north;

const codes = new Map(numeric.match(/\d{3}\w\w/g).map((entry) => [entry.slice(0, 3), entry.slice(3)]));

/** The polygons of a shape, each with the code that it is shown under; none is `''`. */
function codedPolygons(topology, { id, type, arcs, properties }) {
  const code = byName[properties.name] ?? codes.get(id) ?? '';
  return (type === 'Polygon' ? [arcs] : arcs).map((rings) => {
    const polygon = { type: 'Polygon', arcs: rings };
    const bounds = geoBounds(feature(topology, polygon));
    return { polygon, code: parts.find((box) => box.of === code && within(bounds, box))?.to ?? code };
  });
}

/** Relative whole-number commands, the shortest form of a path: `m12,7l3-4,5,6z`. */
function pathOf(rings) {
  const number = (value, first) => (value < 0 || first ? `${value}` : `,${value}`);
  return rings.map(([[x, y], ...others]) => {
    let [fromX, fromY] = [x, y];
    const steps = others.map(([toX, toY], index) => {
      const step = number(toX - fromX, index === 0) + number(toY - fromY, false);
      [fromX, fromY] = [toX, toY];
      return step;
    });
    return `M${x}${number(y, false)}l${steps.join('')}z`;
  });
}

/** What geoPath draws, as rings of whole units in which no point stands twice in a row. */
function drawnRings(shape) {
  const rings = [];
  const add = (x, y) => {
    const [point, last] = [[Math.round(x), Math.round(y)], rings.at(-1).at(-1)];
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) rings.at(-1).push(point);
  };
  const moveTo = (x, y) => {
    rings.push([]);
    add(x, y);
  };
  geoPath(projection, { moveTo, lineTo: add, closePath: () => {}, arc: () => {} })(shape);
  return rings;
}

const ringArea = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** One polygon of a multipolygon each; those that simplifying turned inside out would cover the world, and are none. */
const polygonsOf = ({ coordinates }) =>
  coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings })).filter((part) => geoArea(part) < 6);

function country(code, whole, simple) {
  const path = geoPath(projection);
  const biggest = polygonsOf(whole).sort((a, b) => path.area(b) - path.area(a))[0];
  const at = places[code] ? projection(places[code]) : path.centroid(biggest);
  const rings = drawnRings({ type: 'GeometryCollection', geometries: polygonsOf(simple) });
  const drawn = rings.filter((ring) => ring.length > 2 && ringArea(ring) >= leastIsland);
  const small = path.area(whole) < smallArea;
  return `${code} ${at.map(Math.round).join(' ')} ${small ? 'small' : 'large'} ${pathOf(drawn).join('')}`;
}

function main() {
  const topology = JSON.parse(readFileSync(atlas, 'utf8'));
  const polygons = topology.objects.countries.geometries.flatMap((shape) => codedPolygons(topology, shape));
  const simple = simplifyArcs(topology, projection, leastCorner);
  const shown = [...new Set([...polygons.map(({ code }) => code), ...Object.keys(places)])].sort();
  const lines = shown.map((code) => {
    const shapes = polygons.filter((one) => one.code === code && code !== 'AQ').map(({ polygon }) => polygon);
    return country(code || '--', merge(topology, shapes), merge(simple, shapes));
  });
  writeFileSync(target, sourceText(lines));
  console.log(
    `${lines.length} countries, ${Math.round(sourceText(lines).length / 1024)} KB, height ${height}`,
  );
}

const sourceText = (
  lines,
) => `// Made by scripts/world-map.mjs from Natural Earth (public domain, by way of world-atlas 2): do not edit.

/** The view box of the map, in units of its outlines. */
export const mapSize = { width: ${width}, height: ${height} } as const;

/**
 * A line a country: its ISO 3166-1 code (-- for land that has none), its middle, whether it is too small to be seen
 * without a marker, and its outline, which is empty where it would be no more than a point.
 */
export const mapData = \`
${lines.join('\n')}
\`;
`;

main();

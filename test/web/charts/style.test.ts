import { describe, expect, it } from 'vitest';
import { chartStyle } from '../../../src/web/charts/index.js';

/** The colours of a scheme by name; three digits are six. */
const coloursOf = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--chart-(\w+): (?:var\(--paper, )?(#\w{3,6})\b/g)].map(([, name = '', hex = '']) => [
      name,
      hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex,
    ]),
  );

const [light = '', dark = ''] = chartStyle.split('@media (prefers-color-scheme: dark)');
const schemes = { light: coloursOf(light), dark: coloursOf(dark.split('\n.chart {')[0] ?? '') };

/** Relative luminance: WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [more, less] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((more ?? 0) + 0.05) / ((less ?? 0) + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const colour = (name: string): string => schemes[scheme].get(name) ?? 'none';

  it.each([
    ['ink', 'paper', 4.5],
    ['faint', 'paper', 4.5],
    ['link', 'paper', 4.5],
    ['fill', 'paper', 3],
    ['over', 'paper', 3],
    ['focus', 'paper', 3],
    ['level0', 'paper', 3],
    ['level0', 'land', 2.8],
    ['level1', 'level0', 1.4],
    ['level2', 'level1', 1.4],
    ['level3', 'level2', 1.4],
  ])('part %s from %s by %d to 1', (one, other, least) => {
    expect(contrast(colour(one), colour(other))).toBeGreaterThanOrEqual(least);
  });

  it('part a band, which is let through a little, from the paper', () => {
    const opacity = Number(/\.chart-band \{[^}]*fill-opacity: ([\d.]+)/.exec(chartStyle)?.[1]);
    const mixed = [1, 3, 5].map((at) => {
      const [front, back] = ['fill', 'paper'].map((name) =>
        Number.parseInt(colour(name).slice(at, at + 2), 16),
      );
      return Math.round((front ?? 0) * opacity + (back ?? 0) * (1 - opacity))
        .toString(16)
        .padStart(2, '0');
    });
    expect(contrast(`#${mixed.join('')}`, colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});

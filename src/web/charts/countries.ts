import { mapData } from './world-data.js';

/** A country on the map, in units of its view box. */
export interface Country {
  readonly x: number;
  readonly y: number;
  /** Too small to be seen as an area. */
  readonly small: boolean;
  /** The outline as path data; empty for what is no more than a point. */
  readonly outline: string;
}

/** Every country and territory of ISO 3166-1 by its alpha-2 code; `--` is land that has none. */
export const countries: ReadonlyMap<string, Country> = new Map(
  mapData
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', x, y, size, outline = ''] = line.split(' ');
      return [code, { x: Number(x), y: Number(y), small: size === 'small', outline }];
    }),
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLabel, textWidth, wrapLabel } from '../../../src/web/charts/label.js';

describe('cutLabel', () => {
  it.each([
    ['Kopi', 10, 'Kopi'],
    ['  Kopi\n\tarabika ', 10, 'Kopi arabika'],
    ['Sarang burung walet', 6, 'Sarang b…'],
    ['Sarang burung walet', 4.6, 'Sarang…'],
    ['漢字漢字漢字', 4, '漢字…'],
    ['👩‍🌾👩‍🌾👩‍🌾', 3, '👩…'],
    ['', 5, ''],
  ])('%j in %d em is %j', (label, room, expected) => {
    expect(cutLabel(label, room).replaceAll('\u200d', '')).toBe(expected);
  });

  it('fits, and is quick with what is endless', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 40 }),
        (label, room) => {
          expect(textWidth(cutLabel(label, room))).toBeLessThanOrEqual(room);
        },
      ),
    );
    expect(cutLabel('a'.repeat(5_000_000), 6)).toBe('aaaaaaaa…');
  });
});

describe('wrapLabel', () => {
  it.each([
    ['Kopi', 7, ['Kopi']],
    ['Amerika Serikat', 7, ['Amerika', 'Serikat']],
    ['Uni Emirat Arab', 7, ['Uni Emirat', 'Arab']],
    ['Amerikaserikatlah', 7, ['Amerikaser…']],
    ['Sarang burung walet Kalimantan', 7, ['Sarang', 'burung wal…']],
  ])('%j in %d em is %j', (label, room, expected) => {
    expect(wrapLabel(label, room)).toEqual(expected);
  });
});

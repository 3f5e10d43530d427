/** The digits of a key, and what follows the first point, as an address has them: `3f2a….csl.json`. */
export function splitName(name: string): { readonly digits: string; readonly extension: string } {
  const point = name.indexOf('.');
  return point < 0
    ? { digits: name, extension: '' }
    : { digits: name.slice(0, point), extension: name.slice(point + 1) };
}

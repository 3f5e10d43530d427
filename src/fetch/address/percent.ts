const unreserved = /^[A-Za-z0-9._~-]$/;

/**
 * Percent-encoding in its normal form (RFC 3986 6.2.2): what needs none is decoded, digits are in upper case,
 * and a `%` that begins no triplet becomes `%25`. Doing it again changes nothing.
 */
export const normalPercent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})?/gi, (_, digits: string | undefined) => {
    if (digits === undefined) return '%25';
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return unreserved.test(character) ? character : `%${digits.toUpperCase()}`;
  });

/**
 * A query parameter decoded and in lower case, for comparing; what is wrongly encoded stays as it is written.
 */
export function namedValue(parameter: string): { readonly name: string; readonly value: string } {
  const cut = parameter.indexOf('=');
  const [name, value] = cut < 0 ? [parameter, ''] : [parameter.slice(0, cut), parameter.slice(cut + 1)];
  return { name: plain(name), value: plain(value) };
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

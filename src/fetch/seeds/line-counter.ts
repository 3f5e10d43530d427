/**
 * The line, from 1, of an index into a text. Indexes come in rising order, so that all together cost one
 * pass.
 */
export function lineCounter(text: string): (index: number) => number {
  const newlineFrom = (from: number): number => {
    const at = text.indexOf('\n', from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  let line = 1;
  let next = newlineFrom(0);
  return (index) => {
    for (; next < index; next = newlineFrom(next + 1)) line += 1;
    return line;
  };
}

/**
 * A path without the segments `.` and `..` (RFC 3986 5.2.4). The URL class of Node 20 leaves those in that
 * come after a segment that begins with a dot: `/a/.b/../c`.
 */
export function withoutDots(path: string): string {
  if (!/\/(?:\.|%2e)/i.test(path)) return path;
  const kept: string[] = [];
  const [, ...segments] = path.split('/');
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    const name = segment.replace(/%2e/gi, '.');
    if (name === '..') kept.pop();
    if (name !== '.' && name !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return `/${kept.join('/')}`;
}

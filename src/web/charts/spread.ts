/** A point in units of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounds = 60;

/**
 * The points moved apart until none is nearer to another than `distance`, or nearly so: each round, two that are too
 * near go half of what is missing each. Points that lie on one another part to the side, in the order given.
 */
export function spreadApart(points: readonly Point[], distance: number): readonly Point[] {
  let moved = points;
  for (let round = 0; round < rounds; round++) {
    const next = moved.map((point, index) => pushed(point, index, { points: moved, distance }));
    if (next.every((point, index) => point === moved[index])) return next;
    moved = next;
  }
  return moved;
}

function pushed(
  point: Point,
  index: number,
  { points, distance }: { readonly points: readonly Point[]; readonly distance: number },
): Point {
  const pushes = points.flatMap((other, at) =>
    at === index ? [] : push(point, other, { distance, later: index > at }),
  );
  return pushes.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), point);
}

/** How far a point gives way to another; nothing if they are far enough apart. */
function push(
  point: Point,
  other: Point,
  { distance, later }: { readonly distance: number; readonly later: boolean },
): readonly Point[] {
  const [dx, dy] = [point.x - other.x, point.y - other.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance * 0.99) return [];
  if (apart < 0.01) return [{ x: (later ? distance : -distance) / 2, y: 0 }];
  const factor = (distance - apart) / 2 / apart;
  return [{ x: dx * factor, y: dy * factor }];
}

/** Arcs of a topology with fewer points, so that borders stay shared: the method of Visvalingam and Whyatt. */

const triangle = ([ax, ay], [bx, by], [cx, cy]) =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Takes away the point whose triangle with its neighbours is the smallest, again and again, until none is below `least`. */
function simplifyLine(points, plane, least) {
  const kept = points.map((point, index) => ({ point, flat: plane[index] }));
  for (;;) {
    const areas = kept.map(({ flat }, index) =>
      index === 0 || index === kept.length - 1
        ? Number.POSITIVE_INFINITY
        : triangle(kept[index - 1].flat, flat, kept[index + 1].flat),
    );
    const smallest = Math.min(...areas);
    if (!(smallest < least)) return kept.map(({ point }) => point);
    kept.splice(areas.indexOf(smallest), 1);
  }
}

/** Degrees of an arc, whose points are stored as whole differences. */
function degrees(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The topology in degrees, its arcs simplified to what shows in the plane of `projection`; areas in its units. */
export function simplifyArcs({ transform, arcs, ...topology }, projection, least) {
  const simple = arcs.map((arc) => {
    const points = degrees(arc, transform);
    return simplifyLine(
      points,
      points.map((point) => projection(point) ?? [Number.NaN, Number.NaN]),
      least,
    );
  });
  return { ...topology, arcs: simple };
}

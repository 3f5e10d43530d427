/** A node of one side, placed: heights and places in em. */
export interface PlacedNode<Node> {
  readonly node: Node;
  readonly total: number;
  /** Where its bar begins, and how high it is. */
  readonly top: number;
  readonly height: number;
}

/** A band between two bars, from its place at one to its place at the other. */
export interface PlacedBand<Band> {
  readonly band: Band;
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

/** A band, by the keys of what it joins. */
export interface BandData {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

interface Keyed {
  readonly key: string;
}

interface Sides<Node, Band> {
  readonly from: readonly Node[];
  readonly to: readonly Node[];
  readonly bands: readonly Band[];
}

interface FlowLayout<Node, Band> {
  readonly height: number;
  readonly from: readonly PlacedNode<Node>[];
  readonly to: readonly PlacedNode<Node>[];
  readonly bands: readonly PlacedBand<Band>[];
}

/** What the heights come to: all bars of a side together, and the least room of a node, where its label stands. */
interface Heights {
  readonly bars: number;
  readonly slot: number;
}

/** Room between bars that are higher than their labels. */
const gap = 0.5;

/** Places nodes and bands: bars and bands of one scale on both sides, each node with room for its label. */
export function layOut<Node extends Keyed, Band extends BandData>(
  { from, to, bands }: Sides<Node, Band>,
  { bars, slot }: Heights,
): FlowLayout<Node, Band> {
  const scale = bars / sumOf(bands);
  const needs = (nodes: readonly Node[], end: 'from' | 'to'): readonly Need<Node>[] =>
    nodes.map((node) => {
      const total = sumOf(bands.filter((band) => band[end] === node.key));
      return { node, total, height: total * scale, slot: Math.max(total * scale + gap, slot) };
    });
  const sides = [needs(from, 'from'), needs(to, 'to')] as const;
  const height = Math.max(...sides.map(heightOf));
  const [left, right] = [placed(sides[0], height), placed(sides[1], height)];
  return { height, from: left, to: right, bands: placedBands(bands, { left, right, scale }) };
}

const sumOf = (bands: readonly BandData[]): number => bands.reduce((sum, { value }) => sum + value, 0);

interface Need<Node> {
  readonly node: Node;
  readonly total: number;
  /** Of its bar, and with the room around it. */
  readonly height: number;
  readonly slot: number;
}

const heightOf = (needs: readonly Need<unknown>[]): number => needs.reduce((sum, { slot }) => sum + slot, 0);

/** A side fills the whole height: what it needs less than the other is shared out between its nodes. */
function placed<Node>(needs: readonly Need<Node>[], whole: number): readonly PlacedNode<Node>[] {
  const spare = (whole - heightOf(needs)) / needs.length;
  let begin = 0;
  return needs.map(({ node, total, height, slot }) => {
    const top = begin + (slot + spare - height) / 2;
    begin += slot + spare;
    return { node, total, top, height };
  });
}

interface Ends {
  readonly left: readonly PlacedNode<Keyed>[];
  readonly right: readonly PlacedNode<Keyed>[];
  readonly scale: number;
}

/** At each bar the bands lie in the order of the other side, so that they cross no more than they must. */
function placedBands<Band extends BandData>(
  bands: readonly Band[],
  { left, right, scale }: Ends,
): readonly PlacedBand<Band>[] {
  const rank = (nodes: Ends['left'], key: string): number => nodes.findIndex(({ node }) => node.key === key);
  const free = (nodes: Ends['left']): Map<string, number> =>
    new Map(nodes.map(({ node, top }) => [node.key, top]));
  const [starts, ends] = [free(left), free(right)];
  return bands
    .toSorted((a, b) => rank(left, a.from) - rank(left, b.from) || rank(right, a.to) - rank(right, b.to))
    .map((band) => {
      const height = band.value * scale;
      const [from, to] = [starts.get(band.from) ?? 0, ends.get(band.to) ?? 0];
      starts.set(band.from, from + height);
      ends.set(band.to, to + height);
      return { band, height, from, to };
    });
}

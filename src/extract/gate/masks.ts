/** Bits of which a stretch of text must have all. */
export type Mask = number;

/** True where one of the masks has all its bits. */
export function hasOne(bits: number, masks: readonly Mask[]): boolean {
  for (const mask of masks) if ((bits & mask) === mask) return true;
  return false;
}

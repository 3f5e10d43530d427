/** What was made of an object, by a key of the making; it is forgotten with the object. */
export function memoOf<Of extends object, Made>(): (of: Of, key: string, make: () => Made) => Made {
  const known = new WeakMap<Of, Map<string, { readonly made: Made }>>();
  return (of, key, make) => {
    const ofThis = known.get(of) ?? new Map<string, { readonly made: Made }>();
    known.set(of, ofThis);
    const found = ofThis.get(key) ?? { made: make() };
    ofThis.set(key, found);
    return found.made;
  };
}

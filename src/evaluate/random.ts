const modulus = 2 ** 31 - 1;
const multiplier = 48_271;

/**
 * Pseudo-random integers in [1, 2^31 - 2]: the "minimal standard" generator of S. K. Park and K. W. Miller
 * (CACM 31, 1988) with the multiplier they recommend since 1993, which C++ calls `minstd_rand`. All
 * products stay below 2^53, so every engine gives the same numbers.
 *
 * @param seed an integer in [1, 2^31 - 2].
 */
export function* minimalStandard(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * multiplier) % modulus;
    yield state;
  }
}

/** An index in [0, size), from one number of `minimalStandard`. */
export const indexBelow = (size: number, random: number): number =>
  Math.floor(((random - 1) / (modulus - 1)) * size);

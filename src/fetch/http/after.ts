/**
 * Calls `act` after `ms`, unless it is called off by the function returned. What has arrived by then is read
 * first: where the program was busy, the other side was not slow.
 */
export function after(ms: number, act: () => void): () => void {
  let turn: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    turn = setImmediate(act);
  }, ms);
  return () => {
    clearTimeout(timer);
    clearImmediate(turn);
  };
}

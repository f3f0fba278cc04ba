/** The last of `count` things in rising order that is at or below a limit; -1 for none. Looks at few of
 * many. */
export function lastAtMost(count: number, limit: number, placeOf: (i: number) => number): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

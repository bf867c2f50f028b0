/**
 * Every pair of these once: in the beginning each item is in as many as any other, so that who stops
 * early was fair to all.
 */
export function pairs(items: readonly string[]): [a: string, b: string][] {
  const found: [string, string][] = [];
  const many = items.length;
  for (let gap = 1; gap <= many / 2; gap++) {
    for (let at = 0; at < (gap * 2 === many ? gap : many); at++) {
      const [a, b] = [items[at], items[(at + gap) % many]];
      if (a && b) found.push([a, b]);
    }
  }
  return found;
}

/** An order of its own for each person, the same at every look: nobody's note is always on top. */
export function shuffled<T>(things: readonly T[], salt: string, id: (thing: T) => string): T[] {
  const place = new Map(things.map((thing) => [thing, hash(`${salt}/${id(thing)}`)]));
  return [...things].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** FNV-1a with a last stir, so that ids that differ in one sign land far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

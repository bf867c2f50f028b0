/** On a large screen with a mouse the whole board serves better than one question. */
export function wide(): boolean {
  return matchMedia("(min-width: 60rem) and (pointer: fine)").matches;
}

/** On a large screen with a mouse the whole board serves better, but for what became of one's notes. */
export function wide(): boolean {
  return (
    !/[?&]mine/.test(location.search) &&
    matchMedia("(min-width: 60rem) and (pointer: fine)").matches
  );
}

/** Whether this is a phone: too small for a board, large enough to lead it. */
export function handheld(): boolean {
  return matchMedia("(max-width: 40rem) and (pointer: coarse)").matches;
}

// The address that makes a host: known when one came by it, kept on this device for the menu.

const name = (board: string): string => `groundswell:link:${board}`;

/** The host's address of a board; keeps it when `token` has just come in by the address bar. */
export function hostLink(board: string, token: string): string {
  try {
    if (token) localStorage.setItem(name(board), token);
    const known = token || localStorage.getItem(name(board));
    return known ? `${location.origin}/b/${board}#t=${known}` : "";
  } catch {
    return token ? `${location.origin}/b/${board}#t=${token}` : "";
  }
}

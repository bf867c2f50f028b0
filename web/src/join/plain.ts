/** The page as the server wrote it: it can be typed into before any script has come. */
export interface Early {
  text: string;
  /** The field had the focus. */
  typing: boolean;
}

/** Takes the plain page away, and what was typed into it along. */
export function takeOver(): Early {
  const plain = document.getElementById("app");
  const field = plain?.querySelector("textarea");
  const early = { text: field?.value ?? "", typing: document.activeElement === field && !!field };
  plain?.remove();
  return early;
}

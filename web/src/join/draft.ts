/** What is being written, kept on this phone at each key. Private windows may keep nothing. */
export interface Draft {
  text: string;
  section: string;
}

const key = (board: string): string => `groundswell:draft:${board}`;

export function readDraft(board: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(board)) ?? "");
    if (kept && typeof kept === "object" && "text" in kept && "section" in kept) {
      return { text: String(kept.text), section: String(kept.section) };
    }
  } catch {
    // nothing kept, or nothing can be kept
  }
  return { text: "", section: "" };
}

/** Tells whether it could be kept. */
export function keepDraft(board: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key(board), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

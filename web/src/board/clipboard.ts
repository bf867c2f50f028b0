// Copying, also on plain http where the clipboard API is missing.

/** False where this browser lets nobody copy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

function copyBySelecting(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "unseen";
  const open = document.querySelector("dialog[open]") ?? document.body;
  open.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

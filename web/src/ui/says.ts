/**
 * Text that outlives the browser's own translation: translators replace text nodes, and a frame
 * that updates a detached node shows stale words. `<p {@attach says(note.text)}></p>`
 */
export function says(text: string): (element: Element) => void {
  return (element) => {
    if (element.textContent !== text) element.textContent = text;
  };
}

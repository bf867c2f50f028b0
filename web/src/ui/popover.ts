// Where a popover lies, and how the arrows walk through a menu.

const EDGE = 12;
const APART = 8;

/** Puts `sheet` under `button` (over it where there is no room), start to start, inside the window. */
export function placeBeside(button: HTMLElement, sheet: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = sheet;
  const mirrored = getComputedStyle(button).direction === "rtl";
  const wished = mirrored ? at.right - width : at.left;
  const x = Math.max(EDGE, Math.min(wished, innerWidth - width - EDGE));
  const below = at.bottom + APART;
  const y = below + height + EDGE <= innerHeight ? below : Math.max(EDGE, at.top - height - APART);
  // A popover is placed in the window, which is measured from the left whatever the language.
  sheet.style.setProperty("left", `${x}px`);
  sheet.style.setProperty("top", `${y}px`);
}

/** Arrows, Home and End go round the menu's lines. */
export function menuKeys(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const lines = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined || lines.length === 0) return;
  event.preventDefault();
  lines[(to + lines.length) % lines.length]?.focus();
}

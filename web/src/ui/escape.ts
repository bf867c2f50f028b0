/** Does `act` on Escape within an element, and keeps the key to it: `<form {@attach escapes(shut)}>` */
export function escapes(act: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      act();
    };
    element.addEventListener("keydown", heard);
    return () => element.removeEventListener("keydown", heard);
  };
}

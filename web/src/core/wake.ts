// When the network is back, or somebody looks at the page again.

/** Calls `shown` or `hidden`; returns how to stop it. */
export function watch(shown: () => void, hidden: () => void): () => void {
  if (typeof document === "undefined") return () => undefined;
  const look = (): void => (document.hidden ? hidden() : shown());
  addEventListener("online", look);
  addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    removeEventListener("online", look);
    removeEventListener("pageshow", look);
    document.removeEventListener("visibilitychange", look);
  };
}

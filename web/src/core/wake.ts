// When the network goes or is back, or somebody looks at the page again.

/** Calls `shown`, `hidden` or `gone`; returns how to stop it. */
export function watch(shown: () => void, hidden: () => void, gone: () => void): () => void {
  if (typeof document === "undefined") return () => undefined;
  const look = (): void => (document.hidden ? hidden() : shown());
  addEventListener("online", look);
  addEventListener("offline", gone);
  addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    removeEventListener("online", look);
    removeEventListener("offline", gone);
    removeEventListener("pageshow", look);
    document.removeEventListener("visibilitychange", look);
  };
}

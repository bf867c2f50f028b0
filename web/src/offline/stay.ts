// Lets this page open without a network from now on, where the browser can do that.

/**
 * Has a worker keep this page and the files that it was made of. Browsers have none on plain http
 * addresses but localhost, and may refuse: then a page without a network is the browser's own.
 */
export async function stay(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  try {
    await serviceWorker.register(address() as string);
    const { active } = await serviceWorker.ready;
    const files = performance.getEntriesByType("resource").map((one) => one.name);
    active?.postMessage([location.origin + location.pathname, ...files]);
  } catch {
    // not allowed here
  }
}

/** The policy of our pages takes a script's address from a declared place alone. */
function address(): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const says = { createScriptURL: () => "/worker.js" };
  return trustedTypes?.createPolicy("worker", says).createScriptURL("") ?? "/worker.js";
}

interface Policies {
  createPolicy(name: string, rules: Rules): { createScriptURL(input: string): unknown };
}

interface Rules {
  createScriptURL(input: string): string;
}

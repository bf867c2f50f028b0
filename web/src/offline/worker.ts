/// <reference lib="webworker" />
// Stands between a board's page and the network: without one the page opens as it was last seen,
// with all that was written and not sent. Boards themselves come by websocket, never from here.

declare const self: ServiceWorkerGlobalScope;

const FILES = "files";
const PAGES = "pages";
/** So many are kept of each, the oldest go first: a few versions of the program, a few boards. */
const MOST = { [FILES]: 400, [PAGES]: 20 };
/** An answer varies with the headers of whoever asks, which are always those of this browser. */
const ANY = { ignoreVary: true };
const FILE = /^\/static\/assets\//;
const PAGE = /^\/([bp]\/[^/]+|[A-Za-z0-9]{6})$/;

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (FILE.test(pathname)) event.respondWith(file(request));
  else if (request.mode === "navigate" && PAGE.test(pathname)) event.respondWith(page(request));
});

/** A page tells what it was made of, for it was there before this was. */
self.addEventListener("message", (event: ExtendableMessageEvent) => {
  event.waitUntil(Promise.all((event.data as string[]).map(keep)));
});

async function keep(address: string): Promise<void> {
  const { pathname } = new URL(address);
  if (await caches.match(address, ANY)) return;
  if (FILE.test(pathname)) await fetched(new Request(address), FILES);
  else if (PAGE.test(pathname)) await fetched(new Request(address), PAGES);
}

/** A file's name changes with what is in it: the one that is kept is the right one. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request, ANY)) ?? (await fetched(request, FILES));
}

/** A page may have changed: what is kept is for when there is no network. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetched(request, PAGES);
  } catch (error) {
    const before = await caches.match(request, ANY);
    if (before) return before;
    throw error;
  }
}

async function fetched(request: Request, place: keyof typeof MOST): Promise<Response> {
  const answer = await fetch(request);
  if (!answer.ok) return answer;
  const cache = await caches.open(place);
  await cache.put(request, answer.clone());
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST[place]).map((key) => cache.delete(key)));
  return answer;
}

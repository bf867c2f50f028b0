// The HTTP side of the server: JSON in and out, credentials in a header and never in an address.

/** The server said no, or could not be reached ("unavailable"); `fields` go into the sentence. */
export class ApiError extends Error {
  constructor(
    readonly slug: string,
    readonly fields: Record<string, string | number> = {},
  ) {
    super(slug);
  }
}

/** Posts `body`, or gets where there is none. Rejects with ApiError. */
export async function call<T>(path: string, token = "", body?: object): Promise<T> {
  const headers = new Headers({ Accept: "application/json" });
  if (token) headers.set("Authorization", `Bearer ${token}`);
  if (body) headers.set("Content-Type", "application/json");
  const asked: RequestInit = body
    ? { method: "POST", headers, body: JSON.stringify(body) }
    : { headers };
  const answer = await fetch(path, asked).catch(() => null);
  const told: unknown = await answer?.json().catch(() => null);
  if (answer?.ok && told) return told as T;
  const { error, message: _, ...fields } = (told ?? {}) as Record<string, string | number>;
  throw new ApiError(String(error ?? "unavailable"), fields);
}

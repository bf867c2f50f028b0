/** Asks the server, and always gets an answer: what was asked for, or why not in words. */
export interface No {
  error: string;
  message: string;
}

export async function ask<Yes extends object>(
  path: string,
  body?: object,
  token?: string,
): Promise<Yes | No> {
  const headers: Record<string, string> = { "Accept-Language": document.documentElement.lang };
  if (body) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    const response = await fetch(path, {
      method: body ? "POST" : "GET",
      headers,
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(15_000),
    });
    return (await response.json()) as Yes | No;
  } catch {
    return { error: "unavailable", message: "" };
  }
}

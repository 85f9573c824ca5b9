import { contextPath } from "./context-path";

/** What came back when the server was asked; every case is one that a page has to have words for. */
export type Answer<T> =
  | { kind: "ok"; status: number; data: T }
  | { kind: "refused"; status: number; body: Refusal }
  | { kind: "unreachable" }
  | { kind: "late" };

/** The body of a refusal: one sentence in the reader's language and, for input, the field it is about. */
export interface Refusal {
  message?: string;
  field?: string;
  reason?: string;
}

/** An answer that takes longer than this is treated as none, so that nobody looks at a spinner without end. */
export const PATIENCE_MS = 20_000;

export type Query = Record<string, string | undefined>;

export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return contextPath() + path + (pairs.length > 0 ? "?" + pairs.join("&") : "");
}

export function ask<T>(path: string, query: Query = {}): Promise<Answer<T>> {
  return send<T>(address(path, query), { headers: { Accept: "application/json" } });
}

export function tell<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  body: unknown = {},
  patience = PATIENCE_MS,
): Promise<Answer<T>> {
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
    "X-Atlassian-Token": "no-check",
  };
  return send<T>(address(path), { method, body: JSON.stringify(body), headers }, patience);
}

async function send<T>(url: string, init: RequestInit, milliseconds = PATIENCE_MS): Promise<Answer<T>> {
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), milliseconds);
  try {
    const response = await fetch(url, { ...init, credentials: "same-origin", cache: "no-store", signal: stop.signal });
    const body: unknown = await parsed(response);
    return response.ok
      ? { kind: "ok", status: response.status, data: body as T }
      : { kind: "refused", status: response.status, body: (body ?? {}) as Refusal };
  } catch {
    return stop.signal.aborted ? { kind: "late" } : { kind: "unreachable" };
  } finally {
    clearTimeout(patience);
  }
}

/** A login page or a proxy's error page is no JSON: then only the status counts. */
async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch (notJson) {
    if (response.ok) throw notJson;
    return undefined;
  }
}

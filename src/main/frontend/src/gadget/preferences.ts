/** Which of the two streams a gadget shows; none means the tasks that have no stream yet. */
export type Stream = "all" | "urgent" | "planned" | "none";

/** How far back a gadget looks: whole weeks up to today, everything, or two dates. */
export type Span = "4" | "12" | "26" | "52" | "all" | "dates";

export const STREAMS: readonly Stream[] = ["all", "urgent", "planned", "none"];
export const SPANS: readonly Span[] = ["4", "12", "26", "52", "all", "dates"];
/** Minutes between two refreshes, as Jira's own gadgets offer them; "false" is Jira's word for never. */
export const REFRESHES: readonly string[] = ["false", "15", "30", "60", "120"];

/** A year, so that holidays and busy seasons are seen for what they are; what switching on makes begins so too. */
const READY_SPAN: Span = "52";
/** Figures by the week do not change by the minute; a wall screen is still never more than an hour behind. */
const READY_REFRESH = "60";

/** A gadget's settings. From and to are the first and the last day, both included, as a reader means them. */
export interface Preferences {
  configured: boolean;
  project: string;
  stream: Stream;
  span: Span;
  from: string;
  to: string;
  refresh: string;
  /** The share that urgent work is to stay within, in per cent as it was typed. */
  cap: string;
}

/** From there on urgent work leaves no room for what is planned, unless somebody says otherwise. */
const READY_CAP = "50";

/** Jira keeps only strings and hands them back HTML-encoded; anything it cannot mean becomes the ready setting. */
export function read(stored: Record<string, unknown>): Preferences {
  const text = (name: string) => decoded(String(stored[name] ?? ""));
  const oneOf = <T extends string>(options: readonly T[], value: string, ready: T): T =>
    (options as readonly string[]).includes(value) ? (value as T) : ready;
  return {
    configured: text("isConfigured") === "true",
    project: text("project"),
    stream: oneOf(STREAMS, text("stream"), "all"),
    span: oneOf(SPANS, text("window"), READY_SPAN),
    from: text("from"),
    to: text("to"),
    refresh: oneOf(REFRESHES, text("refresh"), READY_REFRESH),
    cap: isCap(text("cap")) ? text("cap") : READY_CAP,
  };
}

export function written(preferences: Preferences): Record<string, string> {
  const dates = preferences.span === "dates";
  return {
    isConfigured: "true",
    project: preferences.project,
    stream: preferences.stream,
    window: preferences.span,
    from: dates ? preferences.from : "",
    to: dates ? preferences.to : "",
    refresh: preferences.refresh,
    cap: preferences.cap,
  };
}

export function isCap(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100;
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  const page = new DOMParser().parseFromString(text, "text/html");
  return page.documentElement.textContent ?? text;
}

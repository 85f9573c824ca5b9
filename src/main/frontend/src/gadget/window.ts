import type { Preferences } from "./preferences";

/** A span of days as the server takes it: the day after the last is no longer in. Both absent means everything. */
export interface Window {
  from?: string;
  to?: string;
}

/** More weeks than this are more dots than anybody can read. */
export const MOST_WEEKS = 104;

const DAY_MS = 86_400_000;

/**
 * The days that the settings mean on a given day. "Last 12 weeks" is eleven whole weeks, each from Monday, and as the
 * twelfth this week so far: a cut-off first week would look like a quiet one in the chart.
 */
export function windowOf(preferences: Pick<Preferences, "span" | "from" | "to">, today: string): Window {
  switch (preferences.span) {
    case "all":
      return {};
    case "dates":
      return { from: preferences.from, to: plusDays(preferences.to, 1) };
    default:
      return { from: plusDays(mondayOf(today), -7 * (Number(preferences.span) - 1)), to: plusDays(today, 1) };
  }
}

/** The reader's own calendar day, written as the server writes days. */
export function dayOf(instant: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

export function plusDays(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function mondayOf(day: string): string {
  return plusDays(day, -((new Date(midnight(day)).getUTCDay() + 6) % 7));
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnight(text)) && plusDays(text, 0) === text;
}

/** The days that a gadget can be asked for: before them there was no Jira, after them no calendar that counts like ours. */
export const FIRST_DAY = "1970-01-01";
export const LAST_DAY = "2099-12-31";

function midnight(day: string): number {
  return Date.parse(day + "T00:00:00Z");
}

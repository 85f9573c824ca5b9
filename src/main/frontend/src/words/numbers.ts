import { locale } from "../host/locale";

/** A whole number the way the reader's language groups it. */
export function whole(n: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(n);
}

export function decimal(n: number, digits: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(n);
}

/** With that many digits, also when they are 0: numbers that stand below each other. */
export function fixed(n: number, digits: number): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);
}

/** A share, rounded to whole per cent. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: "percent" }).format(share);
}

/** A share in per cent with its decimals, two at most, where whole per cent would hide what matters. */
export function exactPercent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 2 }).format(share);
}

/** An instant such as "2026-11-21T13:05:00Z", to the minute, in the reader's language and time zone. */
export function momentText(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(moment);
}

/** A day such as "2026-11-21" in the reader's language; the time zone cannot move it. */
export function dayText(day: string): string {
  return format(day, { day: "numeric", month: "short", year: "numeric" });
}

/**
 * Days such as "2026-11-30" to "2026-12-04", with their weekdays: "Mon 30 Nov – Fri 4 Dec"; one day alone stands alone. The last one says
 * its year where that is not the one of today.
 */
export function daysText(from: string, to: string, today = to): string {
  const options: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short" };
  const last = to.slice(0, 4) === today.slice(0, 4) ? options : { ...options, year: "numeric" as const };
  if (from === to) return format(from, last);
  return AJS.I18n.getText("sluice.period", format(from, options), format(to, last));
}

/** How the axes of a chart name days and numbers; over more than a year a day needs its year, and no day of the month. */
export function axisLabels(weeks: number) {
  const options: Intl.DateTimeFormatOptions =
    weeks > 54 ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" };
  return {
    dayLabel: (day: Date) => format(day.toISOString().slice(0, 10), options),
    numberLabel: (value: number) => decimal(value, 2),
  };
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(day + "T00:00:00Z");
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" }).format(instant);
}

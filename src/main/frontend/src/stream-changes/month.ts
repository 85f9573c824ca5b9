import { locale } from "../host/locale";

/** The month of a day of the reader's calendar, as 2026-10. */
export function monthOf(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}`;
}

/** So many months later, or earlier with a number below zero. */
export function later(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return monthOf(new Date(year, number - 1 + months, 1));
}

/** As the reader says it: October 2026. */
export function named(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(new Date(year, number - 1, 1));
}

/** A moment with the server's offset, in its day and time as the server counts them. */
export function moment(at: string): string {
  const wall = new Date(at.slice(0, 16) + "Z");
  return new Intl.DateTimeFormat(locale(), {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(wall);
}

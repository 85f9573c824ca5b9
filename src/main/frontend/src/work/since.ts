import { locale } from "../host/locale";

/** A moment as somebody says it: with the time on the same day, else with the day. */
export function since(moment: string, now: Date = new Date()): string {
  const then = new Date(moment);
  const sameDay = then.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(
    locale(),
    sameDay ? { hour: "numeric", minute: "2-digit" } : { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" },
  ).format(then);
}

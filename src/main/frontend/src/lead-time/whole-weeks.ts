import type { WeekOfLeadTime } from "../gadget/answers";
import { MOST_WEEKS, plusDays } from "../gadget/window";

/** The latest weeks in a row; one in which nothing was solved is missing in the answer and is put in as a gap. */
export function wholeWeeks(weeks: WeekOfLeadTime[]): WeekOfLeadTime[] {
  const last = weeks[weeks.length - 1];
  const first = weeks[0];
  if (first === undefined || last === undefined) return [];
  const known = new Map(weeks.map((week) => [week.from, week]));
  const row: WeekOfLeadTime[] = [];
  for (let from = last.from; from >= first.from && row.length < MOST_WEEKS; from = plusDays(from, -7)) {
    row.unshift(known.get(from) ?? { from, n: 0, median: null });
  }
  return row;
}

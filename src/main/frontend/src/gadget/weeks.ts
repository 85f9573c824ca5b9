import { mondayOf, MOST_WEEKS, plusDays, type Window } from "./window";

/**
 * The latest weeks in a row, from the first day of the window to its last; a week that the answer leaves out is put in
 * as a quiet one. Without a window the row goes from the first week of the answer to its last.
 */
export function inARow<T extends { from: string }>(weeks: T[], window: Window, quiet: (from: string) => T): T[] {
  const ends = weeks.map(({ from }) => from);
  if (ends.length === 0) return [];
  if (window.from !== undefined) ends.push(mondayOf(window.from));
  if (window.to !== undefined) ends.push(mondayOf(plusDays(window.to, -1)));
  ends.sort();
  const [first, last] = [ends[0] ?? "", ends[ends.length - 1] ?? ""];
  const known = new Map(weeks.map((week) => [week.from, week]));
  const row: T[] = [];
  for (let from = last; from >= first && row.length < MOST_WEEKS; from = plusDays(from, -7)) {
    row.unshift(known.get(from) ?? quiet(from));
  }
  return row;
}

/** The weeks of a table: what is read first is what was last. */
export function latestFirst<T>(weeks: T[]): T[] {
  return [...weeks].reverse();
}

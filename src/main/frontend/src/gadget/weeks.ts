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

/** A stretch of quiet weeks that is longer than any holiday: so long ago there was nothing to count. */
const LONG = 4;

/** The weeks from the first that has anything, and when that begins, where a long stretch before it has nothing to say. */
export interface Begun<T> {
  weeks: T[];
  begins?: string;
}

/** Leaves a long quiet stretch at the beginning of a row away; two weeks stay, as one alone is no course of things. */
export function begun<T extends { from: string }>(row: T[], quiet: (week: T) => boolean): Begun<T> {
  const first = Math.min(row.findIndex((week) => !quiet(week)), row.length - 2);
  const begins = row[first];
  return first <= LONG || begins === undefined ? { weeks: row } : { weeks: row.slice(first), begins: begins.from };
}

/** The weeks of a table: what is read first is what was last. */
export function latestFirst<T>(weeks: T[]): T[] {
  return [...weeks].reverse();
}

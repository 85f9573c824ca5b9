import { locale } from "../host/locale";
import type { Line } from "./server";

/** What a line is about, however it is written. */
export const subject = ({ what }: Line) => folded(what).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const folded = (text: string) => text.toLowerCase();

/** A line that says nothing yet, under a number that no other of the draft has. */
export function blank(lines: Line[]): Line {
  const id = Math.min(0, ...lines.map((line) => line.id)) - 1;
  const more = { words: [], facts: [], examples: [], decides: "", agreed: null };
  return { id, what: "", whose: { kind: "us" }, sentence: "", ...more };
}

/** The lines by what they are about, as the reader's language orders words. */
export function sorted(lines: Line[]): Line[] {
  const order = new Intl.Collator(locale(), { numeric: true });
  return [...lines].sort((one, other) => order.compare(one.what, other.what));
}

/** The lines that hold each word that was searched for, wherever in the line. */
export function found(lines: Line[], search: string): Line[] {
  const words = folded(search).split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const { whose } = line;
    const all = [line.what, whose.key, whose.name, whose.address, line.sentence, line.decides];
    const text = folded([...all, ...line.words, ...line.facts, ...line.examples].filter(Boolean).join("\n"));
    return words.every((word) => text.includes(word));
  });
}

const same = (one: Line | undefined, other: Line) => JSON.stringify(one) === JSON.stringify(other);

const byId = (lines: Line[]) => new Map(lines.map((line) => [line.id, line]));

/** How many lines differ from those that are saved. */
export function changes(saved: Line[], draft: Line[]): number {
  const before = byId(saved);
  const now = byId(draft);
  return draft.filter((line) => !same(before.get(line.id), line)).length + saved.filter(({ id }) => !now.has(id)).length;
}

/**
 * The draft upon lines that somebody else saved meanwhile: what was changed here stays changed, everything else is theirs.
 * What both changed is named, for both to be looked at.
 */
export function rebased(saved: Line[], draft: Line[], theirs: Line[]): { lines: Line[]; both: string[] } {
  const before = byId(saved);
  const mine = byId(draft);
  const there = byId(theirs);
  const both: string[] = [];
  const lines = theirs.flatMap((line) => {
    const old = before.get(line.id);
    const own = mine.get(line.id);
    if (old === undefined || (own !== undefined && same(old, own))) return [line];
    if (!same(old, line)) both.push(line.what);
    if (own === undefined) return same(old, line) ? [] : [line];
    return [own];
  });
  const added = draft.filter((line) => !there.has(line.id) && !same(before.get(line.id), line));
  both.push(...added.filter((line) => before.has(line.id)).map((line) => line.what));
  let next = blank([...theirs, ...draft]).id;
  return { lines: [...lines, ...added.map((line) => (before.has(line.id) ? { ...line, id: next-- } : line))], both };
}

/** The draft with lines that were read: in place of those about the same, and else behind them. */
export function merged(draft: Line[], read: Line[]): Line[] {
  const lines = [...draft];
  for (const line of read) {
    const at = lines.findIndex((known) => (line.id > 0 && known.id === line.id) || subject(known) === subject(line));
    if (at >= 0) lines[at] = { ...line, id: lines[at]!.id };
    else lines.push(line.id > 0 ? line : { ...line, id: blank(lines).id });
  }
  return lines;
}

/** The texts of a box with one a line. */
export const listed = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A file as text: what is no UTF-8 was saved by a spreadsheet of Windows. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

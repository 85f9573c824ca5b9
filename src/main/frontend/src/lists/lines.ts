import type { List } from "./server";

/** A list as it is written: one line each. */
export function written({ lines }: List): string {
  return lines.map(({ text }) => text).join("\n");
}

/** The lines of what was written, without the empty ones. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What was written with the lines of a ready set that it lacks, after its own. */
export function withSet(text: string, set: string[]): string {
  const own = lines(text);
  const known = own.map((line) => line.toLowerCase());
  return [...own, ...set.filter((line) => !known.includes(line.toLowerCase()))].join("\n");
}

/** The lines that the field does not offer at this moment. */
export function missing(list: List): string[] {
  return list.lines.filter(({ there }) => !there).map(({ text }) => text);
}

/** Whether the project has the field, so that its list can be changed. */
export function isHere({ place }: List): boolean {
  return place === "shared" || place === "apart";
}

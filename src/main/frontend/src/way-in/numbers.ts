import type { Found } from "./server";

/** What was written, as the server read it: the title, a line break, and the details. */
export const joined = (title: string, details: string) => `${title}\n${details}`;

/** Where the numbers of the joined text stand in the title and in the details. */
export function placed(numbers: { from: number; to: number }[], title: string): Found[] {
  const begin = title.length + 1;
  return numbers.map(({ from, to }) =>
    from < begin ? { part: "title", from, to } : { part: "details", from: from - begin, to: to - begin },
  );
}

/** A text as the server keeps it: a number that it finds stands in this one. */
export const stripped = (text: string) => text.normalize("NFC").trim();

/** The same as one line, without signs that nobody sees. */
export const oneLine = (text: string) =>
  stripped(text.normalize("NFC").replace(/[\s\p{Z}\p{Cc}]+/gu, " ").replace(/\p{Cf}/gu, ""));

/** The part of a task that is the answer to a fact. */
export const partOf = (fact: string) => "facts." + fact;

/** A text without the numbers that stand in it. */
export function without(text: string, numbers: Found[], instead: string): string {
  return [...numbers]
    .sort((one, other) => other.from - one.from)
    .reduce((rest, { from, to }) => rest.slice(0, from) + instead + rest.slice(to), text);
}

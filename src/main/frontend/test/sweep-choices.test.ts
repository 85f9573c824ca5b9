import { beforeEach, describe, expect, it } from "vitest";
import { chosen, chosenOf, NOTHING, reasonOf, ticked } from "../src/sweep/choices";
import type { Group } from "../src/sweep/server";
import { readIn } from "./jira";

const group: Group = {
  line: 7,
  what: "Wireless",
  receiver: "Network",
  sentence: "They know.",
  hindrance: null,
  tasks: ["SUP-1", "SUP-2"].map((issue) => ({ issue, summary: "No net", since: "2026-11-23T07:00:00Z", words: ["net"] })),
};

beforeEach(() => readIn("en"));

describe("what is chosen of a backlog", () => {
  it("should be nothing that nobody ticked", () => {
    expect(chosen([group], NOTHING)).toEqual([]);
    const one = ticked(ticked(NOTHING, ["SUP-1", "SUP-2"], true), ["SUP-1"], false);
    expect(chosenOf(group, one)).toEqual(["SUP-2"]);
    expect(NOTHING.issues.size).toBe(0);
  });

  it("should be nothing that has gone or that cannot be passed on", () => {
    const gone = ticked(NOTHING, ["SUP-2", "SUP-9"], true);
    expect(chosen([group], gone)).toEqual([{ line: 7, reason: "They know.", issues: ["SUP-2"] }]);
    expect(chosen([{ ...group, hindrance: "It is closed." }], gone)).toEqual([]);
  });

  it("should have the reason that somebody wrote, also an empty one", () => {
    expect(reasonOf(group, { ...NOTHING, reasons: new Map([[7, ""]]) })).toBe("");
    expect(reasonOf({ ...group, sentence: "" }, NOTHING)).toBe("Network looks after this.");
    expect(reasonOf({ ...group, sentence: "", receiver: null }, NOTHING)).toBe("Another team looks after this.");
  });
});

import { describe, expect, it } from "vitest";
import { openIn } from "../src/open-work/measure";

describe("how many were open in a week that the answer leaves out", () => {
  const weeks = [
    { from: "2026-03-02", arrived: 5, solved: 2, closed: 1, open: 12 },
    { from: "2026-03-09", arrived: 0, solved: 3, closed: 0, open: 9 },
  ];

  it.each([
    // 12 at the end of the first week, in which 5 came and 3 left: 10 before it
    ["2026-02-23", 10],
    ["2026-02-02", 10],
    // nothing comes or goes after the last
    ["2026-03-16", 9],
    ["2026-11-16", 9],
  ])("should in that from %s be %i", (from, open) => {
    expect(openIn(weeks, from)).toBe(open);
  });

  it("should be none when nothing is known", () => {
    expect(openIn([], "2026-03-02")).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { wholeWeeks } from "../src/lead-time/whole-weeks";
import { dayOf, isDay, mondayOf, plusDays, windowOf } from "../src/gadget/window";

const saturday = "2026-11-21";

describe("the window of a gadget", () => {
  it("should be whole weeks and this week so far", () => {
    expect(windowOf({ span: "4", from: "", to: "" }, saturday)).toEqual({ from: "2026-10-19", to: "2026-11-22" });
  });

  it("should take the last day in", () => {
    expect(windowOf({ span: "dates", from: "2026-01-01", to: "2026-01-31" }, saturday)).toEqual({
      from: "2026-01-01",
      to: "2026-02-01",
    });
  });

  it("should have no ends when it is everything", () => {
    expect(windowOf({ span: "all", from: "2026-01-01", to: "2026-01-31" }, saturday)).toEqual({});
  });

  it("should begin weeks on a Monday, also across a year and a change of clocks", () => {
    expect([mondayOf("2026-11-16"), mondayOf("2026-11-22"), mondayOf("2027-01-02")]).toEqual([
      "2026-11-16",
      "2026-11-16",
      "2026-12-28",
    ]);
    expect(plusDays("2026-10-24", 2)).toBe("2026-10-26");
  });

  it("should know a day from what is none", () => {
    expect([isDay("2026-02-28"), isDay("2026-02-30"), isDay("28.2.2026"), isDay("")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("should name the reader's own day", () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });
});

describe("the weeks of a chart", () => {
  it("should show a gap where the answer has no week", () => {
    const weeks = [
      { from: "2026-01-05", n: 5, median: 2 },
      { from: "2026-01-19", n: 6, median: 3 },
    ];
    expect(wholeWeeks(weeks)).toEqual([weeks[0], { from: "2026-01-12", n: 0, median: null }, weeks[1]]);
  });

  it("should be no more than anybody can read", () => {
    const row = wholeWeeks([
      { from: "2020-01-06", n: 1, median: null },
      { from: "2026-01-05", n: 1, median: null },
    ]);
    expect([row.length, row[103]?.from]).toEqual([104, "2026-01-05"]);
  });

  it("should be none when there are none", () => {
    expect(wholeWeeks([])).toEqual([]);
  });
});

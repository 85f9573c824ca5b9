import { describe, expect, it } from "vitest";
import { begun, inARow } from "../src/gadget/weeks";
import { dayOf, isDay, mondayOf, plusDays, windowOf } from "../src/gadget/window";

const saturday = "2026-11-21";

describe("the window of a gadget", () => {
  it("should be whole weeks, the last of them this week so far", () => {
    expect(windowOf({ span: "4", from: "", to: "" }, saturday)).toEqual({ from: "2026-10-26", to: "2026-11-22" });
  });

  it.each(["4", "12", "26", "52"] as const)("should be %s weeks in the chart and its table, on any day", (span) => {
    for (const today of ["2026-11-16", saturday, "2026-11-22", "2027-01-01"]) {
      const window = windowOf({ span, from: "", to: "" }, today);
      const row = inARow([{ from: mondayOf(today), n: 1 }], window, (from) => ({ from, n: 0 }));
      expect(row).toHaveLength(Number(span));
    }
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
  const quiet = (from: string) => ({ from, n: 0 });

  it("should hold a quiet one where the answer has none", () => {
    const weeks = [
      { from: "2026-01-05", n: 5 },
      { from: "2026-01-19", n: 6 },
    ];
    expect(inARow(weeks, {}, quiet)).toEqual([weeks[0], { from: "2026-01-12", n: 0 }, weeks[1]]);
  });

  it("should fill the window, so that two charts of it line up", () => {
    const row = inARow([{ from: "2026-01-12", n: 5 }], { from: "2026-01-07", to: "2026-01-26" }, quiet);
    expect(row.map(({ from }) => from)).toEqual(["2026-01-05", "2026-01-12", "2026-01-19"]);
  });

  it("should be no more than anybody can read", () => {
    const row = inARow([quiet("2020-01-06"), quiet("2026-01-05")], {}, quiet);
    expect([row.length, row[103]?.from]).toEqual([104, "2026-01-05"]);
  });

  it("should be none when there are none", () => {
    expect(inARow([], { from: "2026-01-07", to: "2026-01-26" }, quiet)).toEqual([]);
  });
});

describe("the beginning of a chart", () => {
  const row = (...numbers: number[]) => numbers.map((n, week) => ({ from: plusDays("2026-01-05", 7 * week), n }));
  const starts = (...numbers: number[]) => {
    const { weeks, begins } = begun(row(...numbers), ({ n }) => n === 0);
    return [weeks.length, begins];
  };

  it.each([
    ["leave a long quiet stretch away", [0, 0, 0, 0, 0, 3, 0, 4], [3, "2026-02-09"]],
    ["keep a holiday", [0, 0, 0, 0, 3, 0, 4], [7, undefined]],
    ["keep two weeks where only the last has anything", [0, 0, 0, 0, 0, 0, 5], [2, "2026-02-09"]],
    ["leave one alone that is quiet to its end", [0, 0, 0, 0, 0, 0, 0], [7, undefined]],
  ])("should %s", (_, numbers, expected) => {
    expect(starts(...numbers)).toEqual(expected);
  });

  it("should be none of no weeks", () => {
    expect(begun([], () => true)).toEqual({ weeks: [] });
  });
});

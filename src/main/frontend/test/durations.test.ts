import { describe, expect, it } from "vitest";
import { axisUnit, exactHours, spoken, spokenDays, unitOf } from "../src/words/durations";
import { readIn } from "./jira";

describe("a duration", () => {
  it.each([
    [0, "0 minutes"],
    [1 / 60, "1 minute"],
    [0.5, "30 minutes"],
    [0.999, "1 hour"],
    [1, "1 hour"],
    [2.54, "2.5 hours"],
    [9.96, "10 hours"],
    [15.13, "15 hours"],
    [47.9, "48 hours"],
    [48, "2 days"],
    [60, "2.5 days"],
    [313.67, "13 days"],
    [768.77, "32 days"],
    [30_000, "1,250 days"],
  ])("should be told of %d hours as %s", (hours, words) => {
    expect(spoken(hours)).toBe(words);
  });

  it("should be told in the reader's language, with its decimal mark", () => {
    readIn("da");
    expect([spoken(2.5), spoken(1), spoken(60)]).toEqual(["2,5 timer", "1 time", "2,5 dage"]);
    readIn("sv");
    expect([spoken(2.5), spoken(1), spoken(24 * 5)]).toEqual(["2,5 timmar", "1 timme", "5 dagar"]);
  });

  it("should keep to hours until two days are full", () => {
    expect([unitOf(0.98), unitOf(47.99), unitOf(48)]).toEqual(["minutes", "hours", "days"]);
  });

  it("should be drawn in hours up to four days", () => {
    expect([axisUnit(0.5), axisUnit(95), axisUnit(96), axisUnit(1728)]).toEqual(["minutes", "hours", "days", "days"]);
  });

  it("should count an age in full days", () => {
    expect([spokenDays(0.9), spokenDays(1.9), spokenDays(212.4)]).toEqual(["less than a day", "1 day", "212 days"]);
  });

  it("should tell an age in years from two years on", () => {
    expect([spokenDays(730), spokenDays(731), spokenDays(5315)]).toEqual(["730 days", "2 years", "14 years"]);
  });

  it("should be exact where it is asked to", () => {
    expect(exactHours(15.1297)).toBe("15.13 hours");
  });
});

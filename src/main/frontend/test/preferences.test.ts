import { describe, expect, it } from "vitest";
import { errorsOf } from "../src/gadget/configuration-errors";
import { read, written } from "../src/gadget/preferences";

describe("the settings of a gadget", () => {
  it.each([
    ["35", "35"],
    ["100", "100"],
    ["0", "50"],
    ["101", "50"],
    ["-5", "50"],
    ["half", "50"],
  ])("should take an alarm above %s per cent for %s", (stored, cap) => {
    expect(read({ cap: stored }).cap).toBe(cap);
  });

  it("should be ready to use before anybody has set them", () => {
    expect(read({})).toEqual({
      configured: false,
      project: "",
      stream: "all",
      span: "52",
      from: "",
      to: "",
      refresh: "60",
      cap: "50",
    });
  });

  it("should be read as Jira encodes them", () => {
    expect(read({ isConfigured: "true", project: "R&amp;D&#39;S" })).toMatchObject({
      configured: true,
      project: "R&D'S",
    });
  });

  it("should come back as they were written", () => {
    const preferences = read({
      isConfigured: "true",
      project: "SUP",
      stream: "urgent",
      window: "dates",
      from: "2026-01-01",
      to: "2026-01-31",
      refresh: "60",
    });
    expect(read(written(preferences))).toEqual(preferences);
  });

  it("should forget days that are not asked for", () => {
    expect(written({ ...read({}), project: "SUP", from: "2026-01-01", to: "2026-01-31" })).toMatchObject({
      window: "52",
      from: "",
      to: "",
    });
  });

  it("should fall back on the ready ones when a stored value means nothing", () => {
    expect(read({ stream: "fast", window: "7", refresh: "1" })).toMatchObject({
      stream: "all",
      span: "52",
      refresh: "60",
    });
  });
});

describe("what is wrong with the settings", () => {
  const good = { ...read({}), project: "SUP" };

  it("should be nothing when they are complete", () => {
    expect(errorsOf(good)).toEqual({});
  });

  it("should be said at each field", () => {
    expect(errorsOf({ ...good, project: "", span: "dates" })).toEqual({
      project: "Choose the project that the gadget is about.",
      from: "Choose a day.",
      to: "Choose a day.",
    });
  });

  it.each(["9999-12-31", "2100-01-01", "1969-12-31", "12026-01-31"])("should be that %s is no day to ask for", (to) => {
    expect(errorsOf({ ...good, span: "dates", from: "2026-02-01", to })).toEqual({
      to: "The day must lie between Jan 1, 1970 and Dec 31, 2099.",
    });
  });

  it("should be that the last day lies before the first", () => {
    expect(errorsOf({ ...good, span: "dates", from: "2026-02-01", to: "2026-01-31" })).toEqual({
      to: "The last day lies before the first.",
    });
  });
});

import { describe, expect, it } from "vitest";
import { byKey, nearest } from "../src/ui/pointing";

describe("the week that somebody points at", () => {
  const spots = [10, 20, 40].map((x) => ({ x, y: 0 }));

  it.each([
    [0, 0],
    [14, 0],
    [16, 1],
    [29, 1],
    [31, 2],
    [500, 2],
  ])("should at %i across be number %i", (x, week) => {
    expect(nearest(spots, x)).toBe(week);
  });

  it("should be none in an empty picture", () => {
    expect(nearest([], 5)).toBeUndefined();
  });
});

describe("a key on a picture of four weeks", () => {
  it.each([
    ["ArrowLeft", undefined, 3],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 0, 0],
    ["ArrowRight", undefined, 3],
    ["ArrowRight", 1, 2],
    ["ArrowRight", 3, 3],
    ["Home", 2, 0],
    ["End", 1, 3],
    ["Escape", 2, undefined],
  ])("should for %s at %s lead to %s", (key, at, to) => {
    expect(byKey(key, at, 4)).toBe(to);
  });

  it("should be left to the page when it is not about the picture", () => {
    expect([byKey("Tab", 2, 4), byKey("Escape", undefined, 4)]).toEqual([null, null]);
  });
});

import { describe, expect, it } from "vitest";
import { counted, isGone } from "../src/limits/words";
import { another, changed, drafts, errorAt, sent } from "../src/limits/draft";

describe("a limit that is being written", () => {
  it("should be what the server keeps, and be sent as it was", () => {
    const limit = { stream: "planned", status: null, most: 3, when: "stop", held: 2 } as const;
    const rows = drafts({ limits: [limit], statuses: [], mayChange: true, count: true, counted: true });
    expect(rows).toEqual([{ stream: "planned", status: "", most: "3", when: "stop", held: 2 }]);
    expect(sent(rows)).toEqual([{ stream: "planned", status: null, most: 3, when: "stop" }]);
  });

  it("should only warn once it is for urgent work, and no longer say what counted elsewhere", () => {
    const asking = { ...another(), when: "ask", held: 2 } as const;
    expect(changed(asking, { stream: "urgent" })).toMatchObject({ when: "warn", held: undefined });
    expect(changed(asking, { most: "4" })).toMatchObject({ when: "ask", held: 2 });
  });

  it("should be sent as none when it is no number", () => {
    for (const most of ["", "-1", "1.5", "three", "1e3", "99999999999"])
      expect(sent([{ ...another(), most }])[0]?.most).toBe(0);
    expect(sent([{ ...another(), most: " 12 " }])[0]?.most).toBe(12);
  });

  it("should name a status that is gone, and not show another in its place", () => {
    const limits = { limits: [], statuses: [{ id: "3", name: "Doing" }], mayChange: true, count: true, counted: true };
    expect(counted(limits, "3").map(({ value }) => value)).toEqual(["", "3"]);
    expect(counted(limits, "10100").map(({ value }) => value)).toEqual(["", "3", "10100"]);
    expect(["", "3", "10100"].map((status) => isGone(limits, status))).toEqual([false, false, true]);
  });

  it("should find its own refusal", () => {
    expect(errorAt("limits[2].most")).toEqual({ index: 2, name: "most" });
    expect([errorAt("limits"), errorAt(undefined)]).toEqual([undefined, undefined]);
  });
});

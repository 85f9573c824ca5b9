import { beforeEach, describe, expect, it } from "vitest";
import { committed, lasted, selected } from "../src/intake/outcomes";
import type { Task } from "../src/intake/server";
import { readIn } from "./jira";

const lacking: Task = {
  issue: "SUP-1",
  summary: "No toner",
  words: "",
  reporter: "Vera",
  since: "2026-11-23T07:00:00Z",
  stream: "planned",
  why: "new",
  late: false,
  question: "Which room?",
  matches: [],
  lacking: ["Room"],
};
const theirs = {
  id: 1,
  what: "Printers",
  whose: { kind: "department", name: "Service desk" },
  sentence: "They answer within a day.",
  facts: [],
  words: ["toner"],
  form: null,
} as Task["matches"][number];
const about: Task = { ...lacking, question: "", lacking: [], matches: [theirs] };

beforeEach(() => readIn("en"));

describe("an outcome that is selected", () => {
  it("should accept when the facts are filled in", () => {
    const said = { ...selected(lacking, "accept-planned", []), facts: { Room: "12" } };
    expect(committed(lacking, said)).toMatchObject({ outcome: "accept-planned", reason: "", facts: { Room: "12" } });
  });

  it("should suggest the receiver and the sentence that the words speak for", () => {
    expect(selected(about, "pass-on", ["Payroll", "Service desk"])).toMatchObject({
      to: "Service desk",
      reason: "They answer within a day.",
    });
    expect(selected(about, "pass-on", ["Payroll"]).to).toBe("");
  });

  it("should say how long in minutes and days too", () => {
    expect(lasted("2026-11-23T10:00:00Z", "2026-11-23T10:09:59Z")).toBe("9 min");
    expect(lasted("2026-11-21T09:00:00Z", "2026-11-23T10:10:00Z")).toBe("2 d 1 h");
    expect(lasted("2026-11-23T10:00:00Z", "2026-11-23T09:00:00Z")).toBe("0 min");
  });
});

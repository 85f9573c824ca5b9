import { beforeEach, describe, expect, it } from "vitest";
import { formOf, keep, kept, proposed } from "../src/setup/draft";
import { format, parse, readyLanguage } from "../src/setup/route";
import { urgentPreset } from "../src/setup/urgent-preset";
import { preview } from "./preview";

describe("the preset of the urgent query", () => {
  it("should be the two highest priorities", () => {
    expect(urgentPreset(preview.priorities ?? [])).toBe('priority in ("Highest", "High")');
  });

  it("should be one when there is but one, and empty when there is none", () => {
    expect([urgentPreset([{ name: "Only" }]), urgentPreset([])]).toEqual(['priority in ("Only")', ""]);
  });

  it("should hold a name with quotes as JQL wants it", () => {
    expect(urgentPreset([{ name: 'The "red" \\ one' }])).toBe('priority in ("The \\"red\\" \\\\ one")');
  });
});

describe("the settings on the page", () => {
  beforeEach(() => sessionStorage.clear());

  it("should be proposed from what the project has", () => {
    expect(proposed(preview)).toEqual({
      statuses: { "1": "new", "3": "indeterminate", "4": "done" },
      notSolved: ["2"],
      urgent: 'priority in ("Highest", "High")',
      teamField: "",
    });
  });

  it("should take the server's query before one of their own", () => {
    expect(proposed({ ...preview, historyUrgentJql: "labels = now" }).urgent).toBe("labels = now");
  });

  it("should outlive a reload, each project for itself", () => {
    keep("SUP", { ...proposed(preview), urgent: "labels = now", statuses: { "1": "new", "3": "new", "4": "done" } });
    expect(kept("SUP", preview)).toMatchObject({ urgent: "labels = now", statuses: { "3": "new" } });
    expect(kept("OTHER", preview)).toEqual(proposed(preview));
  });

  it("should let go of what the project has no more", () => {
    keep("SUP", {
      statuses: { "1": "new", "9": "done" },
      notSolved: ["2", "9"],
      urgent: "",
      teamField: "customfield_1",
    });
    expect(kept("SUP", preview)).toEqual({ ...proposed(preview), urgent: "" });
  });

  it("should begin anew when what was kept cannot be read", () => {
    sessionStorage.setItem("sluice.get-started.SUP", "{");
    expect(kept("SUP", preview)).toEqual(proposed(preview));
  });

  it("should be sent with ids only, and no team field when the project is the team", () => {
    expect(formOf({ ...proposed(preview), urgent: " labels = now " }, "da")).toEqual({
      language: "da",
      statuses: { "1": "new", "3": "indeterminate", "4": "done" },
      notSolvedResolutions: ["2"],
      historyUrgentJql: "labels = now",
      teamField: null,
    });
  });
});

describe("the place on the page", () => {
  it("should come back after a reload", () => {
    const route = { step: "settings", project: "R&D", language: "sv" } as const;
    expect(parse(format(route), "en")).toEqual(route);
  });

  it("should be the first step when the address says nothing that is known", () => {
    expect(parse("#step=fly&project=SUP&language=de", "da")).toEqual({
      step: "choose",
      project: "SUP",
      language: "da",
    });
    expect(parse("#step=on", "en").step).toBe("choose");
  });

  it("should begin in the reader's language", () => {
    expect([readyLanguage("da-DK"), readyLanguage("sv"), readyLanguage("de-DE")]).toEqual(["da", "sv", "en"]);
  });
});

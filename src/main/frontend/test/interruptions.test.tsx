import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DashboardApi } from "../src/host/dashboard";
import InterruptionsItem from "../src/interruptions/index";
import { firstCounted, type FourWeeks, type Interruptions } from "../src/interruptions/measure";
import { readIn } from "./jira";

const point = (from: string, to: string, more: Partial<FourWeeks> = {}): FourWeeks => ({
  from,
  to,
  tasks: 40,
  urgentHours: 300,
  hours: 500,
  urgentShare: 0.6,
  urgentStarts: 23,
  interruptions: 9,
  resumed: 7,
  median: 2.5,
  p85: null,
  pressed: 4,
  ...more,
});
const measured: Interruptions = {
  project: "SUP",
  cap: 50,
  alarm: true,
  points: [point("2026-08-31", "2026-09-28", { urgentShare: 0.4, interruptions: 3 }), point("2026-09-28", "2026-10-26")],
  resumed: 19,
  median: 3,
  p85: 20,
  pressure: [
    { name: "Politics", count: 2 },
    { name: "Press", count: 0 },
    { name: null, count: 1 },
  ],
  since: "2026-08-01",
  next: "2026-11-23",
  used: 88,
  of: 90,
  excluded: [{ reason: "NO_STREAM", count: 2 }],
  asOf: "2026-11-21T12:00:00Z",
  problems: [],
};
const configured = { isConfigured: "true", project: "SUP", window: "52", refresh: "60", cap: "50" };

let asked: string[];
let place: HTMLElement;
let saved: Record<string, string> | undefined;
const shown = () => place.textContent ?? "";
const dashboard: DashboardApi = {
  getGadgetId: () => "7",
  savePreferences: (preferences: Record<string, string>) => void (saved = preferences),
  setTitle: () => undefined,
  resize: () => undefined,
  showLoadingBar: () => undefined,
  hideLoadingBar: () => undefined,
  initRefresh: () => undefined,
  isEditable: () => true,
  closeEdit: () => undefined,
};

function answering(body: unknown, status = 200): void {
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
}

async function show(part: Partial<Interruptions> = {}, preferences: Record<string, string> = configured) {
  answering({ ...measured, ...part });
  new InterruptionsItem(dashboard).render([place], preferences);
  await vi.waitFor(() => expect(shown()).toContain("Interruptions"));
}

beforeEach(() => {
  readIn("en");
  asked = [];
  saved = undefined;
  document.body.replaceChildren((place = document.createElement("div")));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

describe("the gadget Interruptions", () => {
  it("should sound the alarm in words above the share that was set", async () => {
    await show();
    expect(place.querySelector(".aui-message-warning")?.textContent).toBe(
      "Urgent work takes 50% of the time or more" +
        "Sep 28, 2026 – Oct 25, 2026: of the time that tasks were in progress, urgent ones took 60%. What is planned gets what is left.",
    );
    expect(asked[0]).toContain("/rest/sluice/1.0/streams/SUP/interruptions?");
    expect(asked[0]).toContain("cap=50");
    expect(asked[0]).not.toContain("stream=");
  });

  it("should stay quiet within it", async () => {
    await show({ alarm: false, cap: 70 });
    expect(place.querySelector(".aui-message")).toBeNull();
    expect(shown()).toContain("urgent ones took 60%, which is below 70%.");
  });

  it("should say how long paused tasks wait, who pressed and since when", async () => {
    await show();
    expect(shown()).toContain("taken up again within 3 hours, 85 of 100 within 20 hours");
    expect(shown()).toContain("Interruptions counted in this period: 12. With outside pressure: Politics 2, no longer on the list 1.");
    expect(shown()).toContain("counted in four weeks that began after Aug 1, 2026");
    expect(shown()).toContain("the running ones end on Nov 22, 2026");
    expect(shown()).toContain("88 of 90 tasks counted. Not counted: 2 in no stream.");
  });

  it("should have its points as a table, the latest first", async () => {
    await show();
    const rows = [...place.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(["Sep 28, 2026 – Oct 25, 2026", "60%", "23", "9", "2.5 hours", "4"]);
    expect(rows[1]?.slice(1, 4)).toEqual(["40%", "23", "3"]);
    expect(place.querySelector("[role=img]")?.getAttribute("aria-label")).toContain("40% where it was lowest");
  });

  it("should say what is too little to tell", async () => {
    const nothing = { urgentHours: null, hours: null, urgentShare: null, urgentStarts: null, interruptions: null };
    const thin = point("2026-09-28", "2026-10-26", { tasks: 3, ...nothing, resumed: null, median: null, pressed: null });
    await show({ points: [thin], alarm: false, resumed: 2, median: null, p85: null, since: null, pressure: [] });
    expect(shown()).toContain("n = 3, too few");
    expect(shown()).toContain("It takes 4 tasks in progress within four weeks");
    expect(shown()).toContain("Paused planned tasks taken up again in this period: 2; 4 are needed");
    expect(shown()).toContain("Interruptions are not counted yet");
    expect(shown()).not.toContain("outside");
  });

  it("should say what nobody counted then, and not that it was nothing", async () => {
    const before = { urgentStarts: null, interruptions: null, pressed: null };
    const points = [point("2026-08-31", "2026-09-28", before), point("2026-09-28", "2026-10-26")];
    await show({ points, since: "2026-09-20" });
    const rows = [...place.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[1]?.slice(1)).toEqual(["60%", "not counted yet", "not counted yet", "2.5 hours", "not counted yet"]);
    expect(shown()).toContain("Interruptions counted in this period: 9.");
    expect(shown()).toContain("that began after Sep 20, 2026");
  });

  it("should count nothing while starts are not noted", async () => {
    const before = { urgentStarts: null, interruptions: null, pressed: null };
    await show({ points: [point("2026-08-31", "2026-09-28", before)], since: null, pressure: [] });
    expect(place.querySelectorAll(".sluice-too-few")[0]?.textContent).toBe("not counted yet");
    expect(shown()).not.toContain("in this period: 0");
  });

  it("should say once when the first are shown where none were counted", async () => {
    const before = { urgentStarts: null, interruptions: null, pressed: null };
    const points = [point("2026-09-28", "2026-10-26", before), point("2026-10-26", "2026-11-23", before)];
    await show({ points, since: "2026-11-22", next: "2026-12-21" });
    expect(place.querySelectorAll(".sluice-too-few")[0]?.textContent).toBe("first shown on Dec 21, 2026");
    const rows = [...place.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(["Oct 26, 2026 – Nov 22, 2026", "60%", "2.5 hours"]);
    expect(shown()).not.toContain("not counted yet");
    // noted from the very first day of four weeks on: some hours of them are missing
    expect(firstCounted({ since: "2026-11-23", next: "2026-12-21" })).toBe("2027-01-18");
    expect(firstCounted({ since: "2026-10-25", next: "2026-12-21" })).toBe("2026-11-23");
    expect(firstCounted({ since: null, next: "2026-12-21" })).toBeNull();
  });

  it("should show the decimals of a share that is just below the cap", async () => {
    await show({ points: [point("2026-09-28", "2026-10-26", { urgentShare: 0.4964 })], alarm: false });
    expect(shown()).toContain("urgent ones took 49.64%, which is below 50%.");
  });

  it("should say why the figures are not shown to somebody who sees few tasks", async () => {
    answering({ message: "Jira shows you only some of them." }, 403);
    new InterruptionsItem(dashboard).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("These figures are not shown to you"));
    expect(shown()).toContain("Jira shows you only some of them.");
  });

  it("should say that nothing was taken up again", async () => {
    await show({ resumed: 0, median: null, p85: null });
    expect(shown()).toContain("No paused planned task was taken up again in this period.");
  });

  it("should say that nobody pressed", async () => {
    await show({ pressure: [{ name: "Press", count: 0 }], median: 1, p85: null });
    expect(shown()).toContain("Interruptions counted in this period: 12. No outside pressure was ticked.");
    expect(shown()).toContain("taken up again within 1 hour, in the whole period");
  });

  it("should say when the first four weeks end", async () => {
    answering({ ...measured, points: [], used: 0, of: 0, excluded: [] });
    new InterruptionsItem(dashboard).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("No four weeks have ended in this period"));
    expect(shown()).toContain("The running ones end on Nov 22, 2026");
  });

  it("should give the reason of a refusal", async () => {
    answering({ message: "no" }, 404);
    new InterruptionsItem(dashboard).render([place], configured);
    await vi.waitFor(() => expect(place.querySelector(".aui-message-warning")).not.toBeNull());
  });
});

describe("its settings", () => {
  it("should ask for the share, which is a whole number up to 100, and for no stream", async () => {
    answering({ projects: [{ key: "SUP", name: "IT support" }] });
    new InterruptionsItem(dashboard).renderEdit([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("IT support (SUP)"));
    expect(place.querySelector("#sluice-7-stream")).toBeNull();
    await type("0");
    submit();
    await vi.waitFor(() => expect(shown()).toContain("Give a whole number from 1 to 100."));
    expect(saved).toBeUndefined();
    expect(document.activeElement?.id).toBe("sluice-7-cap");
    await type("35");
    submit();
    await vi.waitFor(() => expect(saved?.["cap"]).toBe("35"));
  });

  async function type(text: string): Promise<void> {
    const field = place.querySelector<HTMLInputElement>("#sluice-7-cap");
    if (field === null) throw new Error("there is no field for the share");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  function submit(): void {
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  }
});

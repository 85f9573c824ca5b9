import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { DashboardApi } from "../src/host/dashboard";
import LeadTimeItem from "../src/lead-time/index";
import OpenWorkItem from "../src/open-work/index";
import { readIn } from "./jira";

class FakeDashboard implements DashboardApi {
  saved: Record<string, string> | undefined;
  title = "";
  loading = false;
  refresh: () => void = () => undefined;
  getGadgetId = () => "10001";
  savePreferences = (preferences: Record<string, string>) => void (this.saved = preferences);
  setTitle = (title: string) => void (this.title = title);
  resize = () => undefined;
  showLoadingBar = () => void (this.loading = true);
  hideLoadingBar = () => void (this.loading = false);
  initRefresh = (_: Record<string, string>, refresh: () => void) => void (this.refresh = refresh);
  isEditable = () => true;
  closeEdit = () => undefined;
}

const configured = { isConfigured: "true", project: "SUP", stream: "all", window: "12", refresh: "15" };
const measured = {
  project: "SUP",
  n: 7546,
  percentiles: { "50": 15.13, "85": 313.67, "95": 768.77 },
  used: 7546,
  of: 7554,
  excluded: [{ reason: "NOT_SOLVED", count: 8 }],
  weeks: [],
  asOf: "2026-11-21T12:00:00Z",
  problems: [] as string[],
};

let answers: Record<string, { status: number; body: unknown }>;
let place: HTMLElement;
const api = () => new FakeDashboard();
const shown = () => place.textContent ?? "";

function answering(path: string) {
  const found = Object.entries(answers).find(([end]) => path.replace(/\?.*/, "").endsWith(end));
  const { status, body } = found?.[1] ?? { status: 404, body: { message: "?" } };
  return new Response(JSON.stringify(body), { status });
}

beforeEach(() => {
  document.body.replaceChildren((place = document.createElement("div")));
  answers = {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", (path: string) => Promise.resolve(answering(path)));
});

describe("the gadget Lead time", () => {
  it("should show the two percentiles, the sentence and what they rest on", async () => {
    answers = { "/lead-time": { status: 200, body: measured } };
    const dashboard = api();
    new LeadTimeItem(dashboard).render([place], configured);
    await vi.waitFor(() =>
      expect(shown()).toContain("Half of the tasks were solved within 15 hours; 85 of 100 within 13 days."),
    );
    expect(shown()).toContain("Elapsed time from coming in (created, or moved here) to solved");
    expect(shown()).toContain("7,546 of 7,554 tasks counted. Not counted: 8 closed without being solved.");
    expect([dashboard.title, dashboard.loading]).toEqual(["Lead time", false]);
  });

  it("should show its weeks as a table of one unit, the latest first", async () => {
    const weeks = [
      { from: "2026-03-02", n: 24, median: 47.2 },
      { from: "2026-03-09", n: 2, median: null },
      { from: "2026-03-16", n: 31, median: 148.8 },
    ];
    answers = { "/lead-time": { status: 200, body: { ...measured, weeks } } };
    new LeadTimeItem(api()).render([place], { ...configured, window: "all" });
    await vi.waitFor(() => expect(shown()).toContain("Show as a table"));
    const rows = [...place.querySelectorAll(".sluice-table tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ["Week from", "Half within, days", "Solved"],
      ["Mar 16, 2026", "6.2", "31"],
      ["Mar 9, 2026", "too few", "2"],
      ["Mar 2, 2026", "2.0", "24"],
    ]);
  });

  it("should begin at the first week that has anything, and say so where no week has enough to draw", async () => {
    const weeks = [{ from: "2026-11-16", n: 2, median: null }];
    vi.setSystemTime("2026-11-21T12:00:00Z");
    onTestFinished(() => void vi.useRealTimers());
    answers = { "/lead-time": { status: 200, body: { ...measured, weeks } } };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("The weeks begin with the one from Nov 9, 2026"));
    expect(shown()).toContain("No week has at least 4 solved tasks");
  });

  it("should say how few there are where a percentile is missing", async () => {
    answers = {
      "/lead-time": {
        status: 200,
        body: {
          ...measured,
          n: 9,
          used: 9,
          of: 9,
          percentiles: { "50": 3, "85": null, "95": null },
          excluded: [],
        },
      },
    };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("n = 9, too few"));
  });

  it("should be grey and say so when fewer than 85 of 100 tasks were counted", async () => {
    answers = {
      "/lead-time": {
        status: 200,
        body: { ...measured, used: 84, of: 100, excluded: [{ reason: "NO_DATE", count: 16 }] },
      },
    };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("Fewer than 85 of 100 tasks could be counted"));
    expect(place.querySelector(".sluice-thin")).not.toBeNull();
  });

  it.each([
    ["OTHER_STREAM", "80 of another stream"],
    ["NOT_SOLVED", "80 closed without being solved"],
    ["SUB_TASK", "80 as sub-tasks"],
  ])("should not be grey because of what is left out by choice (%s)", async (reason, words) => {
    answers = {
      "/lead-time": { status: 200, body: { ...measured, used: 20, of: 100, excluded: [{ reason, count: 80 }] } },
    };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain(words));
    expect(place.querySelector(".sluice-thin")).toBeNull();
  });

  it.each([
    [401, "You are not logged in"],
    [404, "SUP cannot be shown"],
    [500, "The numbers could not be worked out"],
  ])("should say why there is nothing after a %i", async (status, words) => {
    answers = { "/lead-time": { status, body: {} } };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain(words));
  });

  it("should say where to switch it on, in the reader's language", async () => {
    readIn("sv");
    answers = {
      "/lead-time": { status: 409, body: {} },
      "/ledger": { status: 200, body: { state: "off", issues: 0, of: 0 } },
    };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("Sluice är inte påslaget för SUP"));
  });

  it("should show how far the filling is", async () => {
    answers = {
      "/lead-time": { status: 409, body: {} },
      "/ledger": { status: 200, body: { state: "filling", issues: 2310, of: 7554 } },
    };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() =>
      expect(place.querySelector("[role=progressbar]")?.getAttribute("aria-valuetext")).toBe("2,310 of 7,554 tasks"),
    );
  });

  it("should show per cent to whoever may not know how many tasks there are", async () => {
    answers = {
      "/lead-time": { status: 409, body: {} },
      "/ledger": { status: 200, body: { state: "filling", issues: 40, of: 100, unit: "percent" } },
    };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() =>
      expect(place.querySelector("[role=progressbar]")?.getAttribute("aria-valuetext")).toBe("40%"),
    );
  });

  it("should say of when its numbers are, in the reader's language and zone", async () => {
    readIn("da");
    answers = { "/lead-time": { status: 200, body: measured } };
    new LeadTimeItem(api()).render([place], configured);
    const inZone = new Intl.DateTimeFormat("da", { dateStyle: "medium", timeStyle: "short" });
    await vi.waitFor(() => expect(shown()).toContain(`Opgjort ${inZone.format(new Date(measured.asOf))}`));
    expect(place.querySelector("time")?.getAttribute("datetime")).toBe(measured.asOf);
  });

  it("should say why there are no streams instead of showing an empty one", async () => {
    answers = { "/lead-time": { status: 200, body: { ...measured, problems: ["URGENT_QUERY", "TEAM_FIELD"] } } };
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("The query for urgent work can no longer be used"));
    expect(place.querySelectorAll(".sluice-thin-note")).toHaveLength(1);
  });

  it("should ask for everything in one request", async () => {
    const asked: string[] = [];
    answers = { "/lead-time": { status: 200, body: measured } };
    vi.stubGlobal("fetch", (path: string) => Promise.resolve((asked.push(path), answering(path))));
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("15 hours"));
    expect(asked).toHaveLength(1);
  });

  it("should try again when asked to", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
    new LeadTimeItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("Jira did not answer"));
    answers = { "/lead-time": { status: 200, body: measured } };
    vi.stubGlobal("fetch", (path: string) => Promise.resolve(answering(path)));
    place.querySelector("button")?.click();
    await vi.waitFor(() => expect(shown()).toContain("15 hours"));
  });

  it("should ask to be set up before it asks the server for anything", () => {
    new LeadTimeItem(api()).render([place], {});
    expect(shown()).toContain("Choose what to show");
  });
});

describe("the gadget Open work", () => {
  it("should name its period below what is open now, and show the pile beside what came and went", async () => {
    const week = { from: "2026-03-02", arrived: 5, solved: 2, closed: 1, open: 12 };
    const weeks = [week, { ...week, from: "2026-03-09", arrived: 1, open: 10 }];
    answers = { "/open": { status: 200, body: { project: "SUP", open: 10, oldest: null, weeks } } };
    new OpenWorkItem(api()).render([place], { ...configured, window: "all" });
    await vi.waitFor(() => expect(shown()).toContain("6 came in, and as many left"));
    expect(place.querySelector(".sluice-scope")?.textContent).toBe("SUP · All tasks");
    expect(place.querySelector(".sluice-scope-below")?.textContent).toBe("All history");
    const pile = place.querySelector("[role=img]")?.getAttribute("aria-label");
    expect(pile).toBe("Line of 2 weeks. Open as the first ended: 12; as the last ended, or now: 10; at most: 12.");
    expect([...place.querySelectorAll("tbody tr")].map(({ textContent }) => textContent)).toEqual([
      "Mar 9, 202610121",
      "Mar 2, 202612521",
    ]);
  });

  it("should begin with the week in which the first task came, and not with months of nothing", async () => {
    const weeks = [{ from: "2026-11-02", arrived: 5, solved: 2, closed: 0, open: 3 }];
    vi.setSystemTime("2026-11-21T12:00:00Z");
    onTestFinished(() => void vi.useRealTimers());
    answers = { "/open": { status: 200, body: { project: "SUP", open: 3, oldest: null, weeks } } };
    new OpenWorkItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("the weeks begin with the one from Nov 2, 2026"));
    expect(place.querySelectorAll("tbody tr")).toHaveLength(3);
  });

  it("should show the text of a task as text", async () => {
    const oldest = { key: "SUP-1", summary: "<script>alert(1)</script> 🖨️", days: 87 };
    answers = { "/open": { status: 200, body: { project: "SUP", open: 12, oldest, weeks: [] } } };
    new OpenWorkItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("<script>alert(1)</script> 🖨️"));
    expect(place.querySelector("script")).toBeNull();
    expect(place.querySelector("a")?.getAttribute("href")).toBe("/jira/browse/SUP-1");
  });
});

describe("the oldest task of the gadget Open work", () => {
  it.each([
    [0, "Nothing is open"],
    [8, "None that can be shown now"],
  ])("should not be called none while %i are open", async (open, words) => {
    answers = { "/open": { status: 200, body: { project: "SUP", open, oldest: null, weeks: [] } } };
    new OpenWorkItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain(words));
  });

  it("should have a tip of bearable length", async () => {
    const oldest = { key: "SUP-1", summary: "🖨️ ".repeat(5000), days: 87 };
    answers = { "/open": { status: 200, body: { project: "SUP", open: 12, oldest, weeks: [] } } };
    new OpenWorkItem(api()).render([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("SUP-1"));
    expect([...(place.querySelector(".sluice-one-line")?.getAttribute("title") ?? "")]).toHaveLength(256);
  });
});

describe("the settings of a gadget", () => {
  it("should be refused without a project, at the field", async () => {
    answers = { "/projects": { status: 200, body: { projects: [{ key: "SUP", name: "IT support" }] } } };
    const dashboard = api();
    new LeadTimeItem(dashboard).renderEdit([place], {});
    await vi.waitFor(() => expect(shown()).toContain("IT support (SUP)"));
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await vi.waitFor(() =>
      expect(place.querySelector(".error")?.textContent).toBe("Choose the project that the gadget is about."),
    );
    expect(dashboard.saved).toBeUndefined();
  });

  it("should be saved with the mark that Jira asks for", async () => {
    answers = { "/projects": { status: 200, body: { projects: [{ key: "SUP", name: "IT support" }] } } };
    const dashboard = api();
    new LeadTimeItem(dashboard).renderEdit([place], configured);
    await vi.waitFor(() => expect(shown()).toContain("IT support (SUP)"));
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    expect(dashboard.saved).toEqual({ ...configured, cap: "50", from: "", to: "" });
  });
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DashboardApi } from "../src/host/dashboard";
import WrongPlaceItem from "../src/wrong-place/index";
import type { TimeInTriage, WrongPlace } from "../src/wrong-place/measure";
import { readIn } from "./jira";

const measured: WrongPlace = {
  project: "SUP",
  known: true,
  arrived: 120,
  passedOn: 14,
  notForUs: 4,
  open: 9,
  share: 0.15,
  weeks: [
    { from: "2026-11-09", arrived: 60, wrong: 6, share: 0.1 },
    { from: "2026-11-16", arrived: 60, wrong: 12, share: 0.2 },
  ],
  types: [
    { name: "Printing <b>", arrived: 30, wrong: 8, share: 0.27 },
    { name: "Doors", arrived: 20, wrong: 0, share: 0 },
  ],
  sources: {
    from: "2026-08-31",
    to: "2026-11-23",
    groups: [
      {
        name: "ward-7",
        arrived: 40,
        wrong: 12,
        share: 0.3,
        types: [{ name: "Printing", arrived: 20, wrong: 8, share: 0.4 }],
      },
      { name: null, arrived: 50, wrong: 1, share: 0.02, types: [] },
    ],
    hidden: 2,
  },
  channels: {
    from: "2026-08-31",
    to: "2026-11-23",
    channels: [
      {
        channel: "phone",
        arrived: 20,
        wrong: 6,
        share: 0.3,
        points: [
          { from: "2026-08-31", arrived: 10, wrong: 4, share: 0.4 },
          { from: "2026-09-28", arrived: null, wrong: null, share: null },
        ],
      },
      { channel: "usual", arrived: 90, wrong: 9, share: 0.1, points: [] },
    ],
  },
  jql: 'project = "SUP" AND resolution in (101)',
  used: 120,
  of: 124,
  excluded: [{ reason: "SUB_TASK", count: 4 }],
  asOf: "2026-11-21T12:00:00Z",
  problems: [],
};
const triage: TimeInTriage = {
  points: [{ from: "2026-10-26", to: "2026-11-23", n: 40, median: 2.5, p85: 20 }],
  next: "2026-12-21",
  oldest: { key: "SUP-9", summary: "Printer", since: "2026-11-20T12:00:00Z" },
};
const configured = { isConfigured: "true", project: "SUP", window: "12", refresh: "60" };

let asked: string[];
let place: HTMLElement;
const shown = () => place.textContent ?? "";
const dashboard: DashboardApi = {
  getGadgetId: () => "7",
  savePreferences: () => undefined,
  setTitle: () => undefined,
  resize: () => undefined,
  showLoadingBar: () => undefined,
  hideLoadingBar: () => undefined,
  initRefresh: () => undefined,
  isEditable: () => true,
  closeEdit: () => undefined,
};

async function show(part: Partial<WrongPlace> = {}, triageStatus = 200) {
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return Promise.resolve(
      path.includes("time-in-triage")
        ? new Response(JSON.stringify(triage), { status: triageStatus })
        : new Response(JSON.stringify({ ...measured, ...part }), { status: 200 }),
    );
  });
  new WrongPlaceItem(dashboard).render([place], configured);
  await vi.waitFor(() => expect(place.querySelector(".sluice-gadget details, .sluice-gadget .aui-message")).not.toBeNull());
}

beforeEach(() => {
  readIn("en");
  asked = [];
  document.body.replaceChildren((place = document.createElement("div")));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

describe("the gadget Wrong place", () => {
  it("should say what part of all that came in belonged elsewhere, and link to it", async () => {
    await show();

    expect(shown()).toContain("15%");
    expect(shown()).toContain("Came in: 120. Belonged elsewhere: 18. Still open, so that it may become more: 9.");
    const links = [...place.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links).toContain("/jira/issues/?jql=" + encodeURIComponent('project = "SUP" AND resolution in (101)'));
    expect(links.some((link) => link.includes("/intake/SUP/wrong-place/csv?from="))).toBe(true);
    expect(asked.every((path) => path.includes("from="))).toBe(true);
  });

  it("should name the task types of which something belonged elsewhere, as text", async () => {
    await show();

    const rows = [...place.querySelectorAll(".sluice-wrong-place-table tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["Printing <b>830"]);
  });

  it("should have a note ready for a group, with types and counts and nobody's name", async () => {
    await show();

    const notes = [...place.querySelectorAll<HTMLTextAreaElement>("li textarea")].map(({ value }) => value);
    expect(notes).toEqual([
      "To ward-7: 40 tasks came from you to SUP (Aug 31, 2026 – Nov 22, 2026). Of these, 12 belonged elsewhere. " +
        "Most often it was about Printing (8). We would like to find out together how they can reach the right team at once.",
    ]);
    expect(shown()).toContain("not shown: 2");
  });

  it("should tell by which channel they came, with a note for those who ask directly", async () => {
    await show();

    const rows = [...place.querySelectorAll(".sluice-wrong-place-channels tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual(["By phone6 (30%)2040% → too few", "By the usual ways9 (10%)90"]);
    expect(place.querySelector<HTMLTextAreaElement>(".sluice-wrong-place-channels textarea")?.value).toBe(
      "The team of SUP was asked directly for 20 tasks (Aug 31, 2026 – Nov 22, 2026). Of these, 6 belonged elsewhere. " +
        `Whoever writes here is told at once who does it: ${location.origin}/jira/secure/SluiceWayIn.jspa?project=SUP`,
    );
  });

  it("should tell of no channel to who may not see the whole project, nor where too few used them", async () => {
    await show({ channels: null });
    expect(place.querySelector(".sluice-wrong-place-channels")).toBeNull();
    await show({ channels: { from: "2026-08-31", to: "2026-11-23", channels: [] } });
    expect(shown()).toContain("Too few reporters sent something through each of the channels");
  });

  it("should read in Danish and in Swedish", async () => {
    readIn("da");
    await show();
    expect(place.querySelector("textarea")?.value).toContain("Til ward-7: Der kom 40 opgaver");
    readIn("sv");
    await show();
    expect(place.querySelector("textarea")?.value).toContain("Till ward-7: 40 ärenden kom");
  });

  it("should tell the time in triage of the latest four weeks, and what waits longest", async () => {
    await show();

    expect(shown()).toContain("2.5 hours");
    expect(shown()).toContain("20 hours");
    expect(shown()).toContain("SUP-9");
  });

  it("should do without the time in triage for who does not see the whole project", async () => {
    await show({}, 403);

    expect(shown()).not.toContain("SUP-9");
    expect(shown()).toContain("15%");
  });

  it("should say why there is nothing", async () => {
    await show({ known: false });
    expect(shown()).toContain("No workflow says yet what came to the wrong place");
    await show({ arrived: 0, share: null, weeks: [], types: [] });
    expect(shown()).toContain("Nothing came in in this period");
    await show({ sources: null });
    expect(shown()).toContain("may look up users");
  });
});

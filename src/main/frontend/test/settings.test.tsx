import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { draftOf, settingsOf } from "../src/setup/draft";
import start from "../src/setup/index";
import { placeOf } from "../src/setup/route";
import { preview } from "./preview";

const settings = {
  teamField: "customfield_10100",
  notSolvedResolutions: ["2"],
  historyUrgentJql: "priority = Highest",
  statuses: { "3": "new", "9": "done" } as const,
  countSubTasks: false,
  countArchived: true,
};
const category = (key: string) => ({ statusCategory: { key } });
const jira: Record<string, unknown> = {
  "/jira/rest/sluice/1.0/setup/projects": { projects: [{ key: "SUP", name: "IT support", state: "ready" }] },
  "/jira/rest/sluice/1.0/settings/SUP": settings,
  "/jira/rest/sluice/1.0/settings/SUP/ledger": { state: "ready", issues: 6, of: 6 },
  "/jira/rest/sluice/1.0/setup/SUP/made": { on: true, by: null, dashboardId: null, made: [] },
  "/jira/rest/api/2/project/SUP/statuses": [{ statuses: [{ id: "1" }, { id: "3" }] }, { statuses: [{ id: "1" }] }],
  "/jira/rest/api/2/status": [
    { id: "1", name: "Queued", ...category("new") },
    { id: "3", name: "Wait", ...category("indeterminate") },
    { id: "5", name: "Elsewhere", ...category("new") },
    { id: "9", name: "Long gone", ...category("undefined") },
  ],
  "/jira/rest/api/2/resolution": preview.resolutions,
  "/jira/rest/sluice/1.0/settings/SUP/team-fields": { teamFields: [{ id: "customfield_10100", name: "Support team" }] },
  "/jira/rest/sluice/1.0/setup/SUP/matches": { matches: 7 },
};

let place: HTMLElement;
let refusal: { status: number; body: unknown } | undefined;
let sent: Record<string, unknown>[];
let asked: string[];
const shown = () => place.textContent ?? "";
const button = (text: string) => [...place.querySelectorAll("button")].find((found) => found.textContent === text);
const submit = () => place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));

function type(selector: string, value: string) {
  const field = place.querySelector<HTMLTextAreaElement | HTMLSelectElement>(selector);
  if (field === null) throw new Error(`There is no ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
}

function answer(path: string, init?: RequestInit): Response {
  const known = jira[path.replace(/\?.*/, "")];
  asked.push(`${init?.method ?? "GET"} ${decodeURIComponent(path)}`);
  if (init?.method === "PUT") {
    sent.push(JSON.parse(String(init.body)) as Record<string, unknown>);
    if (refusal !== undefined) return new Response(JSON.stringify(refusal.body), { status: refusal.status });
  }
  return new Response(JSON.stringify(known ?? { message: "?" }), { status: known === undefined ? 404 : 200 });
}

async function opened(hash: string) {
  location.hash = hash;
  start(place);
  await vi.waitFor(() => expect(place.querySelector("h2")?.textContent).not.toBe(""));
}

beforeEach(() => {
  document.body.replaceChildren((place = document.createElement("div")));
  sessionStorage.clear();
  refusal = undefined;
  sent = [];
  asked = [];
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => Promise.resolve(answer(path, init)));
  return () => render(null, place);
});

describe("the settings of a project that is on", () => {
  const form = () => vi.waitFor(() => expect(shown()).toContain("Settings of Sluice for SUP"));

  it("should be shown as they are, with every status that they name", async () => {
    await opened("#step=settings&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Long gone"));
    expect([...place.querySelectorAll(".sluice-statuses select")].map((one) => (one as HTMLSelectElement).value)).toEqual([
      "new",
      "done",
      "new",
    ]);
    expect(place.querySelector(".sluice-statuses")?.textContent).not.toContain("Elsewhere");
    expect([...place.querySelectorAll("#sluice-team-field option")].map(({ textContent }) => textContent)).toEqual([
      "The project is the team",
      "Support team",
    ]);
    const ticked = [...place.querySelectorAll<HTMLInputElement>("input:checked")].map(({ id }) => id);
    expect(ticked).toEqual(["sluice-resolution-1", "sluice-count-archived"]);
    expect(asked.some((one) => one.startsWith("POST"))).toBe(false);
  });

  it("should be saved with what was changed, and lead to the project", async () => {
    await opened("#step=settings&project=SUP");
    await form();
    await vi.waitFor(() => expect(place.querySelector("#sluice-team-field")).not.toBeNull());
    await act(() => type("#sluice-team-field", ""));
    await act(() => type("#sluice-urgent", " priority = High "));
    submit();
    await vi.waitFor(() => expect(shown()).toContain("The settings are saved"));
    expect(sent).toEqual([{ ...settings, teamField: "", historyUrgentJql: "priority = High" }]);
  });

  it("should offer a status that the history alone has, and send what it means there", async () => {
    await opened("#step=settings&project=SUP");
    await vi.waitFor(() => expect(place.querySelector("#sluice-other-status")).not.toBeNull());
    await act(() => type("#sluice-other-status", "5"));
    expect(place.querySelector(".sluice-statuses tbody tr:last-child")?.textContent).toContain("Elsewhere");
    expect(place.querySelector("#sluice-other-status")).toBeNull();
    await act(() => type(".sluice-statuses tbody tr:last-child select", "indeterminate"));
    submit();
    await vi.waitFor(() => expect(sent[0]?.["statuses"]).toEqual({ "3": "new", "5": "indeterminate", "9": "done" }));
  });

  it("should say at its field what the server has against one", async () => {
    refusal = { status: 400, body: { message: "The query must not ask for “comment”", field: "historyUrgentJql" } };
    await opened("#step=settings&project=SUP");
    await vi.waitFor(() => expect(place.querySelector("#sluice-urgent")).not.toBeNull());
    submit();
    await vi.waitFor(() => expect(place.querySelector("#sluice-urgent-error")?.textContent).toContain("must not ask"));
  });

  it("should not be saved when nothing would ever count as solved", async () => {
    await opened("#step=settings&project=SUP");
    await vi.waitFor(() => expect(place.querySelector("#sluice-resolution-1")).not.toBeNull());
    place.querySelector<HTMLInputElement>("#sluice-resolution-1")?.click();
    await vi.waitFor(() => expect(place.querySelector("input:checked")?.id).not.toBe("sluice-resolution-1"));
    submit();
    await vi.waitFor(() => expect(shown()).toContain("Otherwise no task ever counts as solved"));
    expect(sent).toEqual([]);
  });

  it("should be reached from the page of the project", async () => {
    await opened("#step=on&project=SUP");
    await vi.waitFor(() => expect(button("Change the settings")).toBeDefined());
    button("Change the settings")?.click();
    await form();
  });

  it.each(["look", "switch-on"])("should not be gone past by an address that leads to %s", async (step) => {
    await opened(`#step=${step}&project=SUP`);
    await vi.waitFor(() => expect(shown()).toContain("Sluice is switched on for SUP"));
    expect(asked.some((one) => one.includes("/preview"))).toBe(false);
  });

  it("should not be asked for of a project that the reader does not administer", async () => {
    await opened("#step=settings&project=NOPE");
    await vi.waitFor(() => expect(shown()).toContain("There is no project NOPE that you administer"));
  });
});

describe("the query while it is tried", () => {
  const tried = async (query: string) => {
    await opened("#step=settings&project=SUP");
    await vi.waitFor(() => expect(place.querySelector("#sluice-urgent")).not.toBeNull());
    await act(() => type("#sluice-urgent", query));
    button("Try the query")?.click();
  };

  it("should be answered with a number", async () => {
    await tried("priority = High");
    await vi.waitFor(() => expect(shown()).toContain("Tasks found in this project: 7"));
  });

  it("should be answered in words when there is none", async () => {
    await tried("  ");
    await vi.waitFor(() => expect(shown()).toContain("No query: history has no stream."));
  });
});

describe("what is sent of a form", () => {
  it("should leave to Jira's category what nobody has settled otherwise", () => {
    const bare = { ...settings, statuses: {} };
    const draft = draftOf(bare, preview);
    expect(settingsOf(draft, bare, preview).statuses).toEqual({});
    const changed = { ...draft, statuses: { ...draft.statuses, "3": "done" as const } };
    expect(settingsOf(changed, bare, preview).statuses).toEqual({ "3": "done" });
  });

  it("should keep what was settled before, also of a status that is not on the form", () => {
    expect(settingsOf(draftOf(settings, preview), settings, preview).statuses).toEqual({ "3": "new", "9": "done" });
  });
});

describe("what an address shows", () => {
  it.each([
    ["choose", false, false, "choose"],
    ["look", false, true, "look"],
    ["on", false, true, "on"],
    ["look", false, false, "unknown"],
    ["look", true, true, "on"],
    ["switch-on", true, true, "on"],
    ["settings", true, true, "change"],
    ["settings", false, true, "settings"],
  ] as const)("should at %s (on: %s, there: %s) be %s", (step, isOn, isThere, place) => {
    expect(placeOf(step, isOn, isThere)).toBe(place);
  });
});

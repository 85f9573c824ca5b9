import { render } from "preact";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import start from "../src/setup/index";
import { preview } from "./preview";

type Reply = { status: number; body?: unknown };

let replies: Record<string, Reply[]>;
let sent: { call: string; body: unknown }[];
let place: HTMLElement;
const shown = () => place.textContent ?? "";
const button = (text: string) => [...place.querySelectorAll("button")].find((found) => found.textContent === text);
const off = { key: "SUP", name: "IT support", state: "off" };
const mine = { kind: "dashboard", name: "Sluice: IT support", id: "10100", owner: "Ada Admin", mine: true, added: true };
const theirs = { kind: "dashboard", name: "Sluice: IT support", id: "10200", owner: "Bo Berg", mine: false, added: true };
const field = { kind: "stream", name: "Stream", id: "customfield_7", owner: "Ada Admin", mine: true, added: true };
const made = { on: true, by: "Ada Admin", dashboardId: "10100", made: [mine] };
const undone = { on: false, by: null, dashboardId: null, made: [] as unknown[] };
const ready = { state: "ready", issues: 612, of: 612 };

/** Each call has its answers in order; the last one stays. */
function replyTo(path: string, init: RequestInit | undefined): Response {
  const call = `${init?.method ?? "GET"} ${path.replace(/\?.*/, "").replace("/jira/rest/sluice/1.0/", "")}`;
  sent.push({ call, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
  const queue = replies[call] ?? [{ status: 404, body: { message: "?" } }];
  const { status, body } = (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 404 };
  return new Response(body === undefined ? null : JSON.stringify(body), { status });
}

function open(hash: string) {
  location.hash = hash;
  start(place);
}

/** As the browser's own button does. */
function backTo(hash: string) {
  history.replaceState(null, "", hash);
  dispatchEvent(new PopStateEvent("popstate"));
}

beforeEach(() => {
  document.body.replaceChildren((place = document.createElement("div")));
  sessionStorage.clear();
  replies = { "GET setup/projects": [{ status: 200, body: { projects: [off] } }] };
  sent = [];
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => Promise.resolve(replyTo(path, init)));
  return () => render(null, place);
});

describe("the page Get started", () => {
  it("should ask for a project before it goes on", async () => {
    open("");
    await vi.waitFor(() => expect(shown()).toContain("IT support (SUP)"));
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await vi.waitFor(() => expect(place.querySelector(".error")?.textContent).toBe("Choose a project first."));
  });

  it("should begin nothing unasked, say that nothing was changed, show how far it is, and then what it found", async () => {
    replies["GET setup/SUP/preview"] = [
      { status: 404, body: {} },
      { status: 200, body: preview },
    ];
    replies["POST setup/SUP/preview"] = [{ status: 202, body: { state: "running", issues: 100, of: 612 } }];
    open("#step=look&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Nobody has looked at the history of SUP yet"));
    expect(sent.some(({ call }) => call.startsWith("POST"))).toBe(false);
    button("Look at its history")?.click();
    await vi.waitFor(() => expect(shown()).toContain("100 of 612 tasks"));
    expect(shown()).toContain("Nothing has been changed");
    await vi.waitFor(() => expect(shown()).toContain("15 hours"), { timeout: 4000 });
    for (const words of ["612", "212 days", "SUP-212", "7 of 23", "of 590 solved"]) expect(shown()).toContain(words);
  });

  it("should hold on to the step when the query is wrong, and say so at its field", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    replies["GET setup/SUP/matches"] = [{ status: 400, body: { message: "Field 'nonsense' does not exist." } }];
    open("#step=settings&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Queued"));
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await vi.waitFor(() => expect(place.querySelector(".error")?.textContent).toBe("Field 'nonsense' does not exist."));
    expect(place.querySelector("#sluice-urgent")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("should show no empty table of statuses for a project that has no task yet", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: { ...preview, statuses: [] } }];
    open("#step=settings&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("No task has a status yet."));
    expect(place.querySelector("table")).toBeNull();
    backTo("#step=switch-on&project=SUP");
    await vi.waitFor(() => expect(button("Switch on")).toBeDefined());
    expect(shown()).not.toContain("In work");
  });

  it("should switch on with what was checked, and show what was made", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    replies["POST setup/SUP/switch-on"] = [{ status: 200, body: { ...made, already: false } }];
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: { state: "filling", issues: 10, of: 612 } }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=switch-on&project=SUP&language=da");
    await vi.waitFor(() => expect(shown()).toContain("No task, workflow, status or permission is changed."));
    button("Switch on")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Sluice: IT support"));
    expect(shown()).toContain("10 of 612 tasks");
    expect(sent.find(({ call }) => call === "POST setup/SUP/switch-on")?.body).toMatchObject({
      language: "da",
      notSolvedResolutions: ["2"],
      teamField: null,
    });
  });

  it("should lead back to the field that the server refused, and tell it of no other project", async () => {
    const ops = { key: "OPS", name: "Operations", state: "off" };
    replies["GET setup/projects"] = [{ status: 200, body: { projects: [off, ops] } }];
    for (const key of ["SUP", "OPS"]) replies[`GET setup/${key}/preview`] = [{ status: 200, body: preview }];
    replies["POST setup/SUP/switch-on"] = [{ status: 400, body: { field: "teamField", message: "Two are called so." } }];
    open("#step=switch-on&project=SUP");
    await vi.waitFor(() => expect(button("Switch on")).toBeDefined());
    button("Switch on")?.click();
    await vi.waitFor(() => expect(place.querySelector("#sluice-team-field-error")?.textContent).toBe("Two are called so."));
    backTo("#step=settings&project=OPS");
    await vi.waitFor(() => expect(shown()).toContain("OPS"));
    await vi.waitFor(() => expect(place.querySelector("#sluice-team-field")).not.toBeNull());
    expect(place.querySelector(".error")).toBeNull();
  });

  it("should say of when the figures are and have them read again", async () => {
    const asOf = "2026-11-21T12:00:00Z";
    const check = { at: asOf, missing: 3, gone: 0, changed: 12 };
    const data = { state: "ready", issues: 612, of: 612, reading: false, asOf, check };
    replies["GET settings/SUP/ledger"] = [
      { status: 200, body: data },
      { status: 200, body: { ...data, reading: true, issues: 200 } },
      { status: 200, body: { ...data, check: { ...check, missing: 0, changed: 0 } } },
    ];
    replies["POST settings/SUP/ledger"] = [{ status: 202, body: data }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("The figures are as of Nov 21, 2026"));
    expect(shown()).toContain("Tasks put right: 3 missing, 12 changed.");
    button("Read again")?.click();
    await vi.waitFor(() => expect(shown()).toContain("200 of 612 tasks"));
    expect(shown()).toContain("until it is read, the gadgets show the earlier figures");
    expect(button("Reading …")?.getAttribute("aria-disabled")).toBe("true");
    button("Reading …")?.click();
    expect(sent.filter(({ call }) => call === "POST settings/SUP/ledger")).toHaveLength(1);
    const done = "Read again just now. Nothing had to be put right.";
    await vi.waitFor(() => expect(place.querySelector(".sluice-finished")?.textContent).toBe(done), { timeout: 4000 });
    expect(button("Read again")).toBeDefined();
  });

  it("should say that reading again has come to a stop", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: { ...ready, issues: 200, reading: true } }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=on&project=SUP");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(shown()).not.toContain("has come to a stop");
    await vi.advanceTimersByTimeAsync(40_000);
    expect(shown()).toContain("Reading the history has come to a stop");
  });

  it("should say what is wrong with the reading and how to mend it", async () => {
    const body = { state: "ready", issues: 612, of: 612, problems: ["URGENT_QUERY", "TEAM_FIELD", "FAILED"] };
    replies["GET settings/SUP/ledger"] = [{ status: 200, body }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Jira no longer understands the query for urgent work"));
    expect(shown()).toContain("The field of the owning team is gone");
    expect(shown()).toContain("It is tried again, after ever longer");
  });

  it("should give the field of the stream again, and say what is still left to do", async () => {
    const body = { state: "ready", issues: 612, of: 612, problems: ["STREAM_FIELD"] };
    replies["GET settings/SUP/ledger"] = [{ status: 200, body }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    replies["POST setup/SUP/stream"] = [
      { status: 409, body: { message: "Somebody else is changing Sluice for SUP right now." } },
      { status: 200, body: { ...made, already: false, byHand: ["screens"] } },
      { status: 200, body: { ...made, already: false } },
    ];
    open("#step=on&project=SUP");
    const give = () => button("Give the field again")?.click();
    await vi.waitFor(() => expect(shown()).toContain("The field of the stream has been deleted"));
    give();
    await vi.waitFor(() => expect(shown()).toContain("Somebody else is changing Sluice for SUP right now."));
    give();
    await vi.waitFor(() => expect(shown()).toContain("The field for the stream is on no screen"));
    give();
    await vi.waitFor(() => expect(shown()).toContain("SUP has the field of the stream"));
    expect(shown()).not.toContain("The field of the stream has been deleted");
    expect(button("Give the field again")).toBeUndefined();
  });

  it("should say after a reload too what is missing of the field, once, and that it came when it did", async () => {
    const body = { state: "ready", issues: 612, of: 612, problems: ["STREAM_FIELD"] };
    replies["GET settings/SUP/ledger"] = [{ status: 200, body }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: { ...made, byHand: ["stream"] } }];
    replies["POST setup/SUP/stream"] = [{ status: 200, body: { ...made, made: [mine, field], already: false } }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("SUP has no field for the stream"));
    expect(shown()).not.toContain("The field of the stream has been deleted");
    button("Give the field again")?.click();
    await vi.waitFor(() => expect(shown()).toContain("SUP has the field of the stream"));
    expect(shown()).not.toContain("SUP has no field for the stream");
    expect(shown()).toContain("Field for the streamStream");
  });

  it("should lead into its steps again once somebody else has undone what was switched on here", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    replies["POST setup/SUP/switch-on"] = [
      { status: 200, body: { ...made, dashboardId: null, already: false, byHand: ["dashboard"] } },
    ];
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: { state: "off", issues: 0, of: 0 } }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: undone }];
    open("#step=switch-on&project=SUP");
    await vi.waitFor(() => expect(button("Switch on")).toBeDefined());
    button("Switch on")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Sluice is not switched on for SUP"));
    backTo("#step=settings&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("What things mean in SUP"));
  });

  it("should not name the oldest task to somebody who may not see it", async () => {
    const hidden = { ...preview, oldestOpen: { key: null, days: 212.4 } };
    replies["GET setup/SUP/preview"] = [{ status: 200, body: hidden }];
    open("#step=look&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("212 days"));
    expect(shown()).toContain("a task that you may not see");
  });

  it("should name what goes before it undoes anything", async () => {
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: { state: "ready", issues: 612, of: 612 } }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    replies["POST setup/SUP/undo"] = [{ status: 200, body: undone }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(button("Undo …")).toBeDefined());
    button("Undo …")?.click();
    await vi.waitFor(() =>
      expect(place.querySelector("dialog")?.textContent).toContain(
        "Dashboard with every gadget on it: Sluice: IT support",
      ),
    );
    expect(sent.some(({ call }) => call.endsWith("/undo"))).toBe(false);
    button("Take it away")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Undone for SUP"));
    expect(shown()).toContain("The project is as it was.");
  });

  it("should say what undo leaves and whose it is, before and after", async () => {
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: ready }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: { ...made, made: [mine, theirs] } }];
    replies["POST setup/SUP/undo"] = [{ status: 200, body: { ...undone, made: [theirs] } }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("A dashboard is its owner’s own"));
    button("Undo …")?.click();
    const left = "Dashboard: Sluice: IT support, which belongs to Bo Berg";
    await vi.waitFor(() => expect(place.querySelector("dialog ul + p + ul")?.textContent).toBe(left));
    button("Take it away")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Only its owner can remove it"));
    expect(shown()).toContain("which belongs to Bo Berg");
  });

  it("should promise to take a field only from a project that did not have it before", async () => {
    const found = { ...field, added: false };
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: ready }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: { ...made, made: [mine, found] } }];
    replies["POST setup/SUP/undo"] = [{ status: 200, body: { ...undone, made: [found] } }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Field for the stream (was there before)"));
    button("Undo …")?.click();
    await vi.waitFor(() => expect(place.querySelector("dialog ul")?.textContent).not.toContain("Stream"));
    expect(shown()).toContain("The field Stream was in the project before and stays there");
    button("Take it away")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Jira did not let Sluice take it off the screens"));
  });

  it("should tell who has switched on already, and make the reader a dashboard of their own", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    const first = { ...made, by: "Bo Berg", dashboardId: null, made: [theirs] };
    replies["POST setup/SUP/switch-on"] = [{ status: 200, body: { ...first, already: true } }];
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: ready }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: first }];
    replies["POST setup/SUP/dashboard"] = [
      { status: 200, body: { ...made, made: [theirs, mine], already: false, byHand: ["gadgets"] } },
    ];
    open("#step=switch-on&project=SUP");
    await vi.waitFor(() => expect(button("Switch on")).toBeDefined());
    button("Switch on")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Bo Berg has already switched on Sluice for SUP"));
    await vi.waitFor(() => expect(button("Make a dashboard for me")).toBeDefined());
    button("Make a dashboard for me")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Put the gadgets on by hand"));
    expect(button("Make a dashboard for me")).toBeUndefined();
  });

  it("should not open a dashboard that could not be made, and say how to make one", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    const bare = { ...made, dashboardId: null, made: [], already: false, byHand: ["dashboard", "stream"] };
    replies["POST setup/SUP/switch-on"] = [{ status: 200, body: bare }];
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: ready }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: bare }];
    open("#step=switch-on&project=SUP");
    await vi.waitFor(() => expect(button("Switch on")).toBeDefined());
    button("Switch on")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Make the dashboard by hand"));
    expect(shown()).toContain("SUP has no field for the stream");
  });

  it("should tell the news of a project at that project alone, and not begin its steps again", async () => {
    const other = { key: "OPS", name: "Operations", state: "ready" };
    replies["GET setup/projects"] = [{ status: 200, body: { projects: [off, other] } }];
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }, { status: 404 }];
    const bare = { ...made, dashboardId: null, made: [], already: false, byHand: ["dashboard"] };
    replies["POST setup/SUP/switch-on"] = [{ status: 200, body: bare }];
    for (const key of ["SUP", "OPS"]) {
      replies[`GET settings/${key}/ledger`] = [{ status: 200, body: ready }];
      replies[`GET setup/${key}/made`] = [{ status: 200, body: made }];
    }
    open("#step=switch-on&project=SUP");
    await vi.waitFor(() => expect(button("Switch on")).toBeDefined());
    button("Switch on")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Make the dashboard by hand"));
    backTo("#step=settings&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Sluice for SUP"));
    backTo("#step=choose");
    await vi.waitFor(() => expect(button("Show for OPS")).toBeDefined());
    button("Show for OPS")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Sluice is switched on for OPS"));
    expect(shown()).not.toContain("Make the dashboard by hand");
    expect(sent.some(({ call }) => call === "POST setup/SUP/preview")).toBe(false);
  });

  it("should find the preview that was made when somebody comes back to it", async () => {
    replies["POST setup/SUP/preview"] = [{ status: 200, body: preview }];
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    open("");
    await vi.waitFor(() => expect(shown()).toContain("IT support (SUP)"));
    const project = place.querySelector("select");
    if (project !== null) project.value = "SUP";
    project?.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => {
      place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
      expect(button("Check what things mean")).toBeDefined();
    });
    button("Check what things mean")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Queued"));
    button("Back")?.click();
    await vi.waitFor(() => expect(shown()).toContain("The last 90 days"));
    expect(sent.filter(({ call }) => call === "POST setup/SUP/preview")).toHaveLength(1);
  });

  it("should let an administrator try again to remove a field that an earlier undo had to leave", async () => {
    replies["GET setup/projects"] = [{ status: 200, body: { projects: [{ ...off, made: true }] } }];
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: { state: "off", issues: 0, of: 0 } }];
    const left = { ...field, name: "Spor", mine: false };
    replies["GET setup/SUP/made"] = [{ status: 200, body: { ...undone, made: [left] } }];
    replies["POST setup/SUP/undo"] = [{ status: 200, body: { ...undone, made: [left] } }];
    open("");
    await vi.waitFor(() => expect(shown()).toContain("something is left"));
    button("Show for SUP")?.click();
    await vi.waitFor(() => expect(button("Remove …")).toBeDefined());
    button("Remove …")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Remove what is left of Sluice for SUP?"));
    button("Take it away")?.click();
    await vi.waitFor(() => expect(shown()).toContain("The field Spor. This was the last project"));
  });

  it("should send the reader back to confirm when the administrator's session is over", async () => {
    replies["GET setup/projects"] = [{ status: 403, body: {} }];
    open("");
    await vi.waitFor(() => expect(shown()).toContain("Jira asks you to confirm once more that you are an administrator"));
  });

  it("should list the projects that are switched on with their state", async () => {
    const filling = {
      key: "WARD",
      name: "Ward phones",
      state: "filling",
      issues: 20,
      of: 50,
      dashboardId: "10002",
    };
    replies["GET setup/projects"] = [{ status: 200, body: { projects: [off, filling] } }];
    open("");
    await vi.waitFor(() => expect(shown()).toContain("20 of 50 tasks"));
    expect(place.querySelector("a")?.getAttribute("href")).toBe("/jira/secure/Dashboard.jspa?selectPageId=10002");
  });
});

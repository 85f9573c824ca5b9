import { render } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import start from "../src/setup/index";
import { preview } from "./preview";

type Reply = { status: number; body?: unknown };

let replies: Record<string, Reply[]>;
let sent: { call: string; body: unknown }[];
let place: HTMLElement;
const shown = () => place.textContent ?? "";
const button = (text: string) => [...place.querySelectorAll("button")].find((found) => found.textContent === text);
const off = { key: "SUP", name: "IT support", state: "off" };
const made = { dashboardId: "10100", made: [{ kind: "dashboard", name: "Sluice: IT support", id: "10100" }] };

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

  it("should say that nothing was changed, show how far it is, and then what it found", async () => {
    replies["GET setup/SUP/preview"] = [
      { status: 404, body: {} },
      { status: 200, body: preview },
    ];
    replies["POST setup/SUP/preview"] = [{ status: 202, body: { state: "running", issues: 100, of: 612 } }];
    open("#step=look&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("100 of 612 tasks"));
    expect(shown()).toContain("Nothing has been changed");
    await vi.waitFor(() => expect(shown()).toContain("15 hours"), { timeout: 4000 });
    for (const words of ["612", "212 days", "SUP-212", "7 of 23", "of 590 solved"]) expect(shown()).toContain(words);
  });

  it("should hold on to the step when the query is wrong, and say so at its field", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    replies["GET /jira/rest/api/2/search"] = [
      { status: 400, body: { errorMessages: ["Field 'nonsense' does not exist."] } },
    ];
    open("#step=settings&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Queued"));
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await vi.waitFor(() => expect(place.querySelector(".error")?.textContent).toBe("Field 'nonsense' does not exist."));
    expect(place.querySelector("#sluice-urgent")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("should switch on with what was checked, and show what was made", async () => {
    replies["GET setup/SUP/preview"] = [{ status: 200, body: preview }];
    replies["POST setup/SUP/switch-on"] = [{ status: 200, body: made }];
    replies["GET settings/SUP/ledger"] = [{ status: 200, body: { state: "filling", issues: 10, of: 612 } }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=switch-on&project=SUP&language=da");
    await vi.waitFor(() => expect(shown()).toContain("No task, workflow, status, field or permission is changed."));
    button("Switch on")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Sluice: IT support"));
    expect(shown()).toContain("10 of 612 tasks");
    expect(sent.find(({ call }) => call === "POST setup/SUP/switch-on")?.body).toMatchObject({
      language: "da",
      notSolvedResolutions: ["2"],
      teamField: null,
    });
  });

  it("should say of when the figures are and have them read again", async () => {
    const asOf = "2026-11-21T12:00:00Z";
    const data = { state: "ready", issues: 612, of: 612, reading: false, asOf };
    replies["GET settings/SUP/ledger"] = [
      { status: 200, body: data },
      { status: 200, body: { ...data, reading: true, issues: 200 } },
    ];
    replies["POST settings/SUP/ledger"] = [{ status: 202, body: data }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("The figures are as of Nov 21, 2026"));
    button("Read again")?.click();
    await vi.waitFor(() => expect(shown()).toContain("200 of 612 tasks"));
    expect(shown()).toContain("until it is read, the gadgets show the earlier figures");
    expect(sent.filter(({ call }) => call === "POST settings/SUP/ledger")).toHaveLength(1);
  });

  it("should say what is wrong with the reading and how to mend it", async () => {
    const body = { state: "ready", issues: 612, of: 612, problems: ["URGENT_QUERY", "TEAM_FIELD", "FAILED"] };
    replies["GET settings/SUP/ledger"] = [{ status: 200, body }];
    replies["GET setup/SUP/made"] = [{ status: 200, body: made }];
    open("#step=on&project=SUP");
    await vi.waitFor(() => expect(shown()).toContain("Jira no longer understands the query for urgent work"));
    expect(shown()).toContain("The field of the owning team is gone");
    expect(shown()).toContain("It is tried again every minute");
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
    replies["POST setup/SUP/undo"] = [{ status: 204 }];
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
  });

  it("should send the reader back to confirm when the administrator's session is over", async () => {
    replies["GET setup/projects"] = [{ status: 403, body: {} }];
    open("");
    await vi.waitFor(() => expect(shown()).toContain("Jira wants to know once more that you are an administrator"));
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

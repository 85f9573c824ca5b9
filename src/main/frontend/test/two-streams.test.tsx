import { render } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import start from "../src/two-streams/index";

let answers: Record<string, { status: number; body: unknown }>;
let sent: { call: string; body: unknown }[];
let place: HTMLElement;
const shown = () => place.textContent ?? "";
const button = (text: string) => [...place.querySelectorAll("button")].find((found) => found.textContent === text);

const steps = [
  { part: "status:PAUSED", how: "reuse", name: "On hold", id: "4", fresh: "Sat på pause", choices: [{ id: "4", name: "On hold" }] },
  { part: "role:FACILITATOR", how: "make", name: "Facilitator", id: null, fresh: "Facilitator", choices: [] },
];
const fresh = { done: false, begun: false, file: false, language: "en", digest: "d1", lost: [] as string[], followed: [] as string[], streamField: "Stream", steps, log: [], projects: [] };
const deed = { what: "made", subject: "role:FACILITATOR", name: "Mødeleder", by: "Ada", at: "2026-03-10T10:00:00Z" };
const ready = {
  ...fresh,
  done: true,
  begun: true,
  file: true,
  steps: steps.map((step) => ({ ...step, how: "there" })),
  log: [deed],
  projects: [
    { id: 1, key: "NEW", name: "New team", issues: 0, stream: true, follows: false },
    { id: 2, key: "OLD", name: "Old team", issues: 12, stream: true, follows: false },
    { id: 3, key: "OFF", name: "Off", issues: 0, stream: false, follows: false },
  ],
};

beforeEach(() => {
  document.body.replaceChildren((place = document.createElement("div")));
  HTMLDialogElement.prototype.showModal = () => undefined;
  sent = [];
  answers = { "GET flow": { status: 200, body: fresh } };
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => {
    const call = `${init?.method ?? "GET"} ${path.replace(/\?.*/, "").replace("/jira/rest/sluice/1.0/", "")}`;
    sent.push({ call, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
    const { status, body } = answers[call] ?? { status: 404, body: { message: "?" } };
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  return () => render(null, place);
});

describe("the page Two-stream workflow", () => {
  it("should show each step, ask again when another status is chosen, and set up with it", async () => {
    start(place);
    await vi.waitFor(() => expect(shown()).toContain("Uses yours"));
    expect(shown()).toContain("Will be made");
    // named in the language that things are made in, not in the reader's
    expect(shown()).toContain("New: Sat på pause");

    answers["POST flow/preview"] = { status: 200, body: fresh };
    const choice = place.querySelector<HTMLSelectElement>(".sluice-flow-steps select");
    if (choice) choice.value = "";
    choice?.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(sent[sent.length - 1]?.body).toEqual({ language: "en", parts: { "status:PAUSED": "" } }));

    answers["POST flow"] = { status: 200, body: ready };
    await vi.waitFor(() => expect(button("Set up")?.getAttribute("aria-disabled")).toBe("false"));
    button("Set up")?.click();
    await vi.waitFor(() => expect(shown()).toContain("The two-stream workflow is there"));
    expect(sent[sent.length - 1]?.body).toEqual({
      language: "en",
      parts: { "status:PAUSED": "" },
      digest: "d1",
      workflow: true,
    });
    expect(shown()).toContain("Project roles: Mødeleder made");
  });

  it("should lead to Get started while there is no field of the stream, and offer nothing", async () => {
    answers["GET flow"] = { status: 200, body: { ...fresh, streamField: null } };
    start(place);
    await vi.waitFor(() => expect(shown()).toContain("The field Stream is not there yet"));
    expect(button("Set up")).toBeUndefined();
  });

  it("should say that a name is in the way", async () => {
    const taken = [{ ...steps[1], how: "taken" }];
    answers["GET flow"] = { status: 200, body: { ...fresh, steps: taken } };
    start(place);
    await vi.waitFor(() => expect(shown()).toContain("A name is in the way"));
    expect(button("Set up")).toBeUndefined();
  });

  it("should say what the workflow names that is gone, and how to mend it", async () => {
    answers["GET flow"] = { status: 200, body: { ...ready, lost: ["resolution", "screen"] } };
    start(place);
    await vi.waitFor(() => expect(shown()).toContain("The workflow names something that is gone"));
    expect(shown()).toContain("Gone, or made anew since: Resolutions, Screens of transitions.");
  });

  it("should give the workflow to a project without tasks, and lead to Jira for the others", async () => {
    answers["GET flow"] = { status: 200, body: ready };
    answers["POST flow/projects/NEW"] = { status: 200, body: ready };
    start(place);
    await vi.waitFor(() => expect(button("Use here")).toBeDefined());
    expect([...place.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toContain(
      "/jira/secure/project/SelectProjectWorkflowScheme!default.jspa?projectId=2",
    );
    expect(shown()).toContain("Switch Sluice on for it first");
    button("Use here")?.click();
    await vi.waitFor(() => expect(shown()).toContain("The project follows the two-stream workflow"));
  });

  it("should ask before it undoes, and say what had to stay", async () => {
    answers["GET flow"] = { status: 200, body: ready };
    const kept = [{ part: "role:FACILITATOR", name: "Facilitator", why: "people", names: ["New team"] }];
    answers["POST flow/undo"] = { status: 200, body: { ...fresh, kept } };
    start(place);
    await vi.waitFor(() => expect(button("Undo …")).toBeDefined());
    button("Undo …")?.click();
    await vi.waitFor(() => expect(button("Undo")).toBeDefined());
    button("Undo")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Facilitator: people have this role in New team"));
    expect(shown()).toContain("What nobody needs is gone; this stays");
  });

  it("should name the projects that keep it, whoever made their workflow, instead of undoing", async () => {
    const open = [{ part: "workflow:WORKFLOW", how: "make", name: "W", id: null, fresh: "W", choices: [] }];
    answers["GET flow"] = { status: 200, body: { ...fresh, begun: true, file: true, steps: open, followed: ["Old team"] } };
    start(place);
    await vi.waitFor(() => expect(button("Undo …")).toBeDefined());
    button("Undo …")?.click();
    await vi.waitFor(() => expect(shown()).toContain("or a workflow that was made of it: Old team."));
    expect(button("Undo")).toBeUndefined();
  });

  it("should keep what is shown when a change is refused, with the reason", async () => {
    answers["POST flow"] = { status: 409, body: { message: "Somebody else is changing Sluice." } };
    start(place);
    await vi.waitFor(() => expect(button("Set up")).toBeDefined());
    button("Set up")?.click();
    await vi.waitFor(() => expect(shown()).toContain("Somebody else is changing Sluice."));
    expect(shown()).toContain("Uses yours");
  });

  it("should make all but the workflow for whoever brings that in by Jira's import, and offer it as a file", async () => {
    start(place);
    await vi.waitFor(() => expect(button("Set up without the workflow")).toBeDefined());
    expect([...place.querySelectorAll("a[download]")]).toHaveLength(0);

    const open = [{ part: "workflow:WORKFLOW", how: "make", name: "W", id: null, fresh: "W", choices: [] }];
    answers["POST flow"] = { status: 200, body: { ...fresh, begun: true, file: true, steps: open, language: "sv" } };
    button("Set up without the workflow")?.click();
    await vi.waitFor(() => expect(shown()).toContain("All is there but the workflow"));
    expect((sent[sent.length - 1]?.body as { workflow: boolean }).workflow).toBe(false);
    expect(place.querySelector("a[download]")?.getAttribute("href")).toContain("workflow.xml?language=sv");
    expect(button("Set up without the workflow")).toBeUndefined();
    expect(button("Set up")).toBeDefined();
  });

  it("should look again with what was chosen when Jira has changed meanwhile", async () => {
    answers["POST flow/preview"] = { status: 200, body: fresh };
    answers["POST flow"] = { status: 409, body: { message: "Look at the steps again." } };
    start(place);
    await vi.waitFor(() => expect(place.querySelector("select")).not.toBeNull());
    const choice = place.querySelector<HTMLSelectElement>(".sluice-flow-steps select");
    if (choice) choice.value = "";
    choice?.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(sent[sent.length - 1]?.call).toBe("POST flow/preview"));
    await vi.waitFor(() => {
      // nothing is sent while the preview is under way
      if (!shown().includes("Look at the steps again.")) button("Set up")?.click();
      expect(shown()).toContain("Look at the steps again.");
    });
    button("Try again")?.click();
    await vi.waitFor(() => expect(sent[sent.length - 1]?.call).toBe("POST flow/preview"));
    expect(sent[sent.length - 1]?.body).toEqual({ language: "en", parts: { "status:PAUSED": "" } });
  });
});

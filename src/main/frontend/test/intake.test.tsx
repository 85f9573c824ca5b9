import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Page } from "../src/intake/page";
import type { Task, Triage } from "../src/intake/server";
import { readIn } from "./jira";

const task = (issue: string, more: Partial<Task> = {}): Task => ({
  issue,
  summary: "No <script>alert(1)</script> toner",
  words: "Since noon",
  reporter: "Vera",
  since: "2026-11-23T07:00:00Z",
  stream: "planned",
  why: "new",
  late: false,
  question: "",
  matches: [],
  lacking: [],
  ...more,
});
const theirs = {
  id: 1,
  what: "Printers",
  whose: { kind: "department", name: "Service desk" },
  sentence: "They answer within a day.",
  facts: [],
  words: ["toner"],
  form: null,
} as Task["matches"][number];
const lacking = task("SUP-1", { lacking: ["Room"], question: "Which room?" });
const triage = (...tasks: Task[]): Triage => ({
  tasks,
  receivers: ["Payroll", "Service desk"],
  lead: "Bo",
  leads: false,
  more: 0,
  now: "2026-11-23T10:10:00Z",
});

let answers: { status: number; body: unknown }[];
let told: unknown[];
let asked: string[];
let page: HTMLElement;

type Given = Triage | { message: string; status: number; numbers?: unknown[] };

const show = (...given: Given[]) => showOnly(undefined, ...given);

async function showOnly(only: string | undefined, ...given: Given[]): Promise<void> {
  answers = given.map((one) => ("status" in one ? { status: one.status, body: one } : { status: 200, body: one }));
  told = [];
  asked = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    if (url.endsWith("/outbox")) return new Response('{"waiting":[],"returned":[]}');
    asked.push(url);
    if (init.body !== undefined) told.push(JSON.parse(String(init.body)));
    const next = answers.shift();
    return new Response(JSON.stringify(next?.body), { status: next?.status ?? 500 });
  });
  page = document.createElement("div");
  document.body.replaceChildren(page);
  await act(async () => render(<Page project="SUP" only={only} />, page));
  await settled();
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const here = () => page.querySelector("[aria-current] a")?.textContent;

async function press(key: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    const open = target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    if (open && key === "Enter" && target instanceof HTMLButtonElement) target.click();
  });
  await settled();
}

beforeEach(() => readIn("en"));
afterEach(() => render(null, page));

describe("the intake list", () => {
  it("should tell how long each task waits, and mark by more than a colour what waits too long", async () => {
    await show(triage(task("SUP-1", { late: true, matches: [theirs] }), task("SUP-2")));
    const [first, second] = page.querySelectorAll("li");
    expect(first?.textContent).toContain("Waits too long. In triage for 3 h 10 min · Vera · Planned");
    expect(first?.textContent).toContain("Probably with Service desk: Printers because of: toner");
    expect(first?.querySelector("bdi")?.textContent).toBe("No <script>alert(1)</script> toner");
    expect(second?.textContent).not.toContain("Waits too long");
    expect(page.textContent).toContain("Bo leads intake now.");
  });

  it("should be worked by a letter and Enter, go on to the next task, and undo", async () => {
    await show(triage(task("SUP-1"), task("SUP-2")), triage(task("SUP-2")), triage(task("SUP-1"), task("SUP-2")));
    await press("r");
    await press("Enter");
    expect(here()).toBe("SUP-2");
    expect(page.querySelector("[role=status]")?.textContent).toBe("SUP-1 is accepted as urgent.");
    await press("u");
    expect(here()).toBe("SUP-1");
    expect(told).toEqual([
      { issue: "SUP-1", outcome: "accept-urgent", reason: "", to: "", decide: "", facts: {} },
      { issue: "SUP-1", outcome: "accept-urgent" },
    ]);
  });

  it("should let go without saying anything, and move by keys and arrows", async () => {
    await show(triage(task("SUP-1"), task("SUP-2")));
    await press("j");
    await press("a");
    expect(page.querySelector("form")).not.toBeNull();
    await press("Escape");
    expect(page.querySelector("form")).toBeNull();
    expect(here()).toBe("SUP-2");
    await press("ArrowUp");
    expect(here()).toBe("SUP-1");
    expect(told).toEqual([]);
  });

  it("should turn facts that lack into a question, in two keys", async () => {
    await show(triage(lacking), triage());
    await press("a");
    await press("Enter");
    expect(told).toEqual([{ issue: "SUP-1", outcome: "ask", reason: "Which room?", to: "", decide: "", facts: {} }]);
    expect(page.textContent).toContain("The reporter of SUP-1 is asked.");
    expect(page.textContent).toContain("Nothing is waiting.");
  });

  it("should tell at the row why something was refused, and lose nothing", async () => {
    await show(triage(lacking), { status: 409, message: "SUP-1 has left triage meanwhile." });
    await press("q");
    await press("Enter");
    expect(page.querySelector("li [role=alert]")?.textContent).toBe("SUP-1 has left triage meanwhile.");
    expect(page.querySelector("textarea")?.value).toBe("Which room?");
  });

  it("should point out a personal identity number, and say it only when it is meant or taken out", async () => {
    const refused = { status: 409, message: "There is a number.", numbers: [{ part: "reason", from: 7, to: 18 }] };
    const asks = task("SUP-1", { question: "Is it  010180-1234?" });
    await show(triage(asks), refused, refused, triage());
    await press("q");
    await press("Enter");
    const button = (text: string) => [...page.querySelectorAll("button")].find((one) => one.textContent === text);
    await act(async () => button("Take it out")?.click());
    expect(page.querySelector("textarea")?.value).toBe("Is it  [taken out]?");
    expect(page.querySelector("[role=alert]")).toBeNull();
    await act(async () => page.querySelector<HTMLElement>("[type=submit]")?.click());
    await settled();
    await act(async () => button("Keep it, it is needed")?.click());
    await act(async () => page.querySelector<HTMLElement>("[type=submit]")?.click());
    await settled();
    expect(told.map((one) => (one as { personal?: boolean }).personal)).toEqual([undefined, undefined, true]);
  });

  it("should say why a task is there once more, and for how long its reporter is asked", async () => {
    await show(triage(task("SUP-1", { why: "answered" }), task("SUP-2", { why: "returned" }), task("SUP-3", { why: "asked" })));
    const [answered, returned, waits] = [...page.querySelectorAll("li")].map((row) => row.textContent);
    expect(answered).toContain("Its reporter has answered. In triage for 3 h 10 min");
    expect(returned).toContain("It came back. In triage for 3 h 10 min");
    expect(waits).toContain("Its reporter was asked 3 h 10 min ago");
  });
});

describe("the intake on the page of a task", () => {
  it("should say what lacks and where it belongs, and not what the page says already", async () => {
    await showOnly("SUP-1", triage(task("SUP-1", { matches: [theirs], lacking: ["Room"] })));
    expect(asked).toEqual(["/jira/rest/sluice/1.0/intake/SUP/list?issue=SUP-1"]);
    expect(page.textContent).toContain("In triage for 3 h 10 min");
    expect(page.textContent).toContain("Probably with Service desk: Printers because of: toner");
    expect(page.textContent).toContain("Not known yet: Room");
    expect(page.textContent).not.toContain("Since noon");
    expect(page.querySelector("h2")).toBeNull();
  });

  it("should leave keys that are pressed elsewhere on the page to Jira", async () => {
    await showOnly("SUP-1", triage(task("SUP-1")));
    await press("a");
    expect(page.querySelector("form")).toBeNull();
    page.querySelector<HTMLElement>("[data-row]")?.focus();
    await press("a");
    expect(page.querySelector("form")).not.toBeNull();
  });

  it("should be said in two taps, offer to undo, and then to show the task as it is", async () => {
    const one = triage(task("SUP-1"));
    await showOnly("SUP-1", one, one, triage(), one, one);
    await act(async () => page.querySelectorAll<HTMLElement>("li button")[1]?.click());
    await act(async () => page.querySelector<HTMLElement>("[type=submit]")?.click());
    await settled();
    expect(page.querySelector("[role=status]")?.textContent).toBe("SUP-1 is accepted as urgent.");
    expect(page.textContent).toContain("Show the task as it is now");
    await act(async () => page.querySelector<HTMLElement>(".sluice-intake-bar button")?.click());
    await settled();
    expect(page.querySelectorAll("li")).toHaveLength(1);
    expect(page.textContent).not.toContain("Show the task as it is now");
  });
});

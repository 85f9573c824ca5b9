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
  asked: false,
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
let page: HTMLElement;

async function show(...given: (Triage | { message: string; status: number })[]): Promise<void> {
  answers = given.map((one) => ("status" in one ? { status: one.status, body: one } : { status: 200, body: one }));
  told = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    if (init.body !== undefined) told.push(JSON.parse(String(init.body)));
    const next = answers.shift();
    return new Response(JSON.stringify(next?.body), { status: next?.status ?? 500 });
  });
  page = document.createElement("div");
  document.body.replaceChildren(page);
  await act(async () => render(<Page project="SUP" />, page));
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
});

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Page } from "../src/sweep/page";
import type { Group, Preview, Run, Sweep } from "../src/sweep/server";
import { readIn } from "./jira";

const group = (more: Partial<Group> = {}): Group => ({
  line: 7,
  what: "Wireless",
  receiver: "Network",
  sentence: "",
  hindrance: null,
  tasks: ["SUP-1", "SUP-2"].map((issue) => ({ issue, summary: "No <b>net", since: "2026-11-23T07:00:00Z", words: ["net"] })),
  ...more,
});
const preview = (...groups: Group[]): Preview => ({ looked: 5, more: 0, most: 2000, batch: 50, groups });
const run = (more: Partial<Run> = {}): Run => ({
  state: "running",
  started: "2026-11-23T07:00:00Z",
  all: 2,
  passed: 1,
  ahead: 1,
  delivered: 0,
  paused: false,
  left: [],
  untold: [],
  allLeft: 0,
  allUntold: 0,
  ...more,
});

let answers: { status: number; body: unknown }[];
let told: unknown[];
let page: HTMLElement;

async function show(...given: (Sweep | { message: string; status: number })[]): Promise<void> {
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
const button = (name: string) => [...page.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const ticks = () => [...page.querySelectorAll<HTMLInputElement>("input")];

async function press(place: HTMLElement | undefined): Promise<void> {
  await act(async () => place?.click());
  await settled();
}

beforeEach(() => readIn("en"));
afterEach(() => render(null, page));

describe("the sweep of a backlog", () => {
  it("should tick nothing by itself, and send what was ticked with the reason", async () => {
    await show({ preview: preview(group()), run: null }, { preview: null, run: run() });
    expect(page.textContent).toContain("looked at: 5. Clearly another team’s: 2. All others stay where they are: 3.");
    expect(ticks().map(({ checked }) => checked)).toEqual([false]);
    expect(button("Pass on (0)")?.disabled).toBe(true);
    await press(ticks()[0]);
    expect(page.querySelector("textarea")?.value).toBe("Network looks after this.");
    await press(button("Pass on (2)"));
    expect(told).toEqual([
      { do: "start", lines: [{ line: 7, reason: "Network looks after this.", issues: ["SUP-1", "SUP-2"] }] },
    ]);
    expect(page.textContent).toContain("Tasks are being passed on.");
  });

  it("should let single tasks be left out, and show which words spoke", async () => {
    await show({ preview: preview(group({ sentence: "They know." })), run: null }, { preview: null, run: run() });
    const details = page.querySelector("details") as HTMLDetailsElement;
    details.open = true;
    await act(async () => void details.dispatchEvent(new Event("toggle")));
    expect(page.querySelector("li")?.textContent).toContain("SUP-1 No <b>net because of: net");
    await press(ticks()[0]);
    await press(ticks()[1]);
    expect(ticks()[0]?.indeterminate).toBe(true);
    await press(button("Pass on (1)"));
    expect(told).toEqual([{ do: "start", lines: [{ line: 7, reason: "They know.", issues: ["SUP-2"] }] }]);
  });

  it("should not let what cannot be passed on be chosen, and say why", async () => {
    await show({ preview: preview(group({ receiver: null, hindrance: "It is closed." })), run: null });
    expect(ticks()[0]?.disabled).toBe(true);
    expect(page.textContent).toContain("Another team: Wireless (2)");
    expect(page.textContent).toContain("It is closed.");
  });

  it("should stop, go on and end, and keep what it showed when that is refused", async () => {
    const stopped = { preview: null, run: run({ state: "stopped" }) };
    await show({ preview: null, run: run() }, stopped, { status: 409, message: "Not now." }, stopped);
    await press(button("Stop"));
    expect(page.textContent).toContain("Stopped. Still to come: 1.");
    await press(button("Go on"));
    expect(page.textContent).toContain("Not now.");
    await press(button("End here"));
    expect(told).toEqual([{ do: "stop" }, { do: "resume" }, { do: "end" }]);
  });

  it("should say what was left and why, and what is empty", async () => {
    const left = [
      { issue: "SUP-1", summary: "No <b>net", why: "It has left triage." },
      { issue: null, summary: null, why: "It is gone." },
    ];
    await show({ preview: { ...preview(), looked: 0 }, run: run({ state: "done", ahead: 0, passed: 1, left }) });
    expect(page.textContent).toContain("The sweep is over. Passed on: 1.");
    expect(page.textContent).toContain("SUP-1 No <b>net: It has left triage.");
    expect(page.textContent).toContain("A task that you may not see: It is gone.");
    expect(page.textContent).toContain("Nothing is in triage.");
  });
});

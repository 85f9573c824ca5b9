import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Page } from "../src/ready/page";
import type { Ready, ReadyTask } from "../src/ready/server";
import { readIn } from "./jira";

const task = (issue: string, more: Partial<ReadyTask> = {}): ReadyTask => ({
  issue,
  summary: "Printer",
  stream: "planned",
  priority: "High",
  due: "2026-12-01",
  created: "2026-11-02T08:00:00Z",
  nextUp: null,
  ...more,
});
const TAPPED = "2026-11-22T08:00:00Z";
const two: Ready = { mayOrder: true, tasks: [task("SUP-1"), task("SUP-2", { due: null })], more: 0 };
const second: Ready = { ...two, tasks: [task("SUP-2", { due: null, nextUp: TAPPED }), task("SUP-1")] };

let answers: { status: number; body: unknown }[];
let told: unknown[];
let page: HTMLElement;

async function show(...given: (Ready | { message: string; status: number })[]): Promise<void> {
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
const keys = () => [...page.querySelectorAll("li a")].map((link) => link.textContent);
const button = (name: string) =>
  [...page.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);

async function press(name: string): Promise<void> {
  await act(async () => button(name)?.click());
  await settled();
}

beforeEach(() => readIn("en"));

describe("what is ready to start", () => {
  it("should be listed in its order with what that rests on", async () => {
    await show(two);
    expect(keys()).toEqual(["SUP-1", "SUP-2"]);
    expect(page.querySelector("li")?.textContent).toContain(
      "Planned · Priority: High · Due Dec 1, 2026 · Created Nov 2, 2026",
    );
    expect(page.querySelector("ol")).not.toBeNull();
  });

  it("should have come on the day of the reader, not on that of Greenwich", async () => {
    vi.stubEnv("TZ", "Pacific/Auckland");
    await show({ ...two, tasks: [task("SUP-1", { created: "2026-11-02T20:00:00Z" })] });
    vi.unstubAllEnvs();
    expect(page.querySelector("li")?.textContent).toContain("Created Nov 3, 2026");
  });

  it("should be put in front by one tap, which is said and can be undone, and the keyboard stays there", async () => {
    await show(two, second, two);
    button("Next up: SUP-2")?.focus();
    await press("Next up: SUP-2");
    expect(keys()).toEqual(["SUP-2", "SUP-1"]);
    expect(page.querySelector("[role=status]")?.textContent).toContain("SUP-2 is next up.");
    expect(button("Next up: SUP-2")?.getAttribute("aria-pressed")).toBe("true");
    expect(document.activeElement).toBe(button("Next up: SUP-2"));
    await press("Undo");
    expect(keys()).toEqual(["SUP-1", "SUP-2"]);
    expect(told).toEqual([
      { issue: "SUP-2", nextUp: true },
      { issue: "SUP-2", nextUp: false },
    ]);
    expect(button("Undo")).toBeUndefined();
  });

  it("should come back to the very place when taking it back is undone", async () => {
    await show(second, two, second);
    await press("Next up: SUP-2");
    expect(page.querySelector("[role=status]")?.textContent).toContain("SUP-2 is back in its place.");
    await press("Undo");
    expect(told).toEqual([
      { issue: "SUP-2", nextUp: false },
      { issue: "SUP-2", nextUp: true, at: TAPPED },
    ]);
  });

  it("should only be looked at by others, who see what is next up", async () => {
    await show({ ...second, mayOrder: false, more: 12 });
    expect(page.querySelectorAll("button")).toHaveLength(0);
    expect(page.querySelector(".aui-lozenge")?.textContent).toBe("Next up");
    expect(page.textContent).toContain("12 more are ready");
    expect(page.textContent).not.toContain("Tap Next up");
  });

  it("should say when nothing is", async () => {
    await show({ mayOrder: false, tasks: [], more: 0 });
    expect(page.textContent).toContain("Nothing is ready to start.");
  });

  it("should say why a tap did nothing, and keep the list", async () => {
    await show(two, { message: "SUP-2 is not ready to start any more.", status: 409 });
    await press("Next up: SUP-2");
    expect(page.textContent).toContain("SUP-2 is not ready to start any more.");
    expect(keys()).toEqual(["SUP-1", "SUP-2"]);
    expect(button("Undo")).toBeUndefined();
  });

  it("should give the reason of a refusal and the way to try again", async () => {
    await show({ message: "Set the workflow up first.", status: 409 }, two);
    expect(page.textContent).toContain("Set the workflow up first.");
    await press("Try again");
    expect(keys()).toEqual(["SUP-1", "SUP-2"]);
  });
});

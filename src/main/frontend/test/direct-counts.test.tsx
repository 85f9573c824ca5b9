import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Answer } from "../src/host/rest";
import { DirectCounts, fourWeeks } from "../src/intake/direct-counts";
import { serverOf, type DirectRequests, type DirectWeek } from "../src/intake/server";
import { readIn } from "./jira";

/** Twelve weeks to that of 23 November 2026; four weeks begin on 28 September, 26 October and 23 November. */
const weeks: DirectWeek[] = Array.from({ length: 12 }, (_, i) => ({
  week: new Date(Date.parse("2026-09-07T00:00:00Z") + i * 7 * 86_400_000).toISOString().slice(0, 10),
  given: 1,
  phone: i,
  chat: 0,
  corridor: 2,
}));

let page: HTMLElement;

async function open(answer: Answer<DirectRequests>): Promise<void> {
  page = document.createElement("div");
  document.body.replaceChildren(page);
  const server = { ...serverOf("SUP"), direct: async () => answer };
  await act(async () => render(<DirectCounts server={server} />, page));
  const details = page.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  await act(async () => void details.dispatchEvent(new Event("toggle")));
}

beforeEach(() => {
  readIn("en");
  page = document.createElement("div");
});
afterEach(() => render(null, page));

it("should cut weeks where all numbers of four weeks are cut, and leave out those that it knows in part", () => {
  expect(fourWeeks(weeks).map((group) => [group[0]?.week, group.length])).toEqual([
    ["2026-11-23", 1],
    ["2026-10-26", 4],
    ["2026-09-28", 4],
  ]);
});

it("should count by channel, and show what was given to one person", async () => {
  const tasks = [{ issue: "SUP-7", summary: "The <b>lamp</b>", at: "2026-11-20T08:00:00Z" }];
  await open({ kind: "ok", status: 200, data: { weeks, tasks, more: 3 } });
  const rows = [...page.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["11", "0", "2", "1"],
    ["34", "0", "8", "4"],
    ["18", "0", "8", "4"],
  ]);
  expect(page.querySelector("tbody th")?.textContent).toContain("so far");
  expect(page.querySelector("li")?.textContent).toBe("SUP-7 The <b>lamp</b>");
  expect(page.textContent).toContain("Tasks that were not looked at: 3.");
});

it("should say why it cannot be shown", async () => {
  await open({ kind: "refused", status: 403, body: { message: "The team alone sees this." } });
  expect(page.textContent).toContain("The team alone sees this.");
});

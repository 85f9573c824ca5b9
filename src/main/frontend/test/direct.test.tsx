import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Answer } from "../src/host/rest";
import { Direct } from "../src/intake/direct";
import { serverOf, type Asked } from "../src/intake/server";
import { readIn } from "./jira";

let asked: Asked[];
let made: number;
let page: HTMLElement;

async function show(...answers: Answer<{ key: string }>[]): Promise<void> {
  asked = [];
  made = 0;
  const server = {
    ...serverOf("SUP"),
    asked: async (one: Asked) => {
      asked.push(one);
      return answers.shift() ?? { kind: "late" as const };
    },
  };
  page = document.createElement("div");
  document.body.replaceChildren(page);
  await act(async () => render(<Direct server={server} reason={() => "Not like this."} made={() => made++} />, page));
  await press("Asked me directly");
}

async function press(name: string): Promise<void> {
  const button = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  await act(async () => button?.click());
}

async function write(text: string): Promise<void> {
  const field = page.querySelector("input") as HTMLInputElement;
  field.value = text;
  await act(async () => void field.dispatchEvent(new Event("input", { bubbles: true })));
}

beforeEach(() => readIn("en"));
afterEach(() => render(null, page));

it("should make a task by one line and one tap, and say which", async () => {
  await show({ kind: "ok", status: 201, data: { key: "SUP-9" } });
  expect(document.activeElement).toBe(page.querySelector("input"));
  await write("No light");
  await press("By phone");
  expect(asked).toEqual([{ channel: "phone", summary: "No light", reporter: "" }]);
  expect(page.textContent).toContain("SUP-9 is in triage, and is nobody’s yet.");
  expect(page.querySelector("form")).toBeNull();
  expect(made).toBe(1);
});

it("should keep what was written when it is refused", async () => {
  await show({ kind: "refused", status: 400, body: {} });
  await write("No light");
  await press("In the corridor");
  expect(page.querySelector("[role=alert]")?.textContent).toBe("Not like this.");
  expect(page.querySelector("input")?.value).toBe("No light");
  expect(made).toBe(0);
});

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../src/host/rest";
import { Undelivered } from "../src/intake/outbox";
import type { Outbox, Server, Triage, Waiting } from "../src/intake/server";
import { readIn } from "./jira";

const list = { tasks: [], receivers: [], lead: null, leads: false, more: 0, now: "2026-11-23T10:10:00Z" } as Triage;
const held: Waiting = {
  id: 7,
  key: "SUP-1",
  summary: "No <script>alert(1)</script> net",
  receiver: "Network",
  to: "receiver",
  due: null,
  hindrance: "personal-number",
  reason: "There is a number in the summary.",
};
const untold: Waiting = { ...held, id: 8, key: "SUP-2", receiver: "", to: "reporter", hindrance: "no-mail-server" };
const nothing: Outbox = { waiting: [], more: false, returned: [] };

let told: unknown[];
let heard: number[];
let page: HTMLElement;

const ok = (data: Outbox): Answer<Outbox> => ({ kind: "ok", status: 200, data });

async function show(first: Answer<Outbox>, then: Answer<Outbox> = ok(nothing)): Promise<void> {
  told = [];
  heard = [];
  const server = {
    outbox: async () => first,
    again: async (id: number, personal: boolean) => (told.push(["again", id, personal]), then),
    takeBack: async (id: number) => (told.push(["take-back", id]), then),
  } as unknown as Server;
  page = document.createElement("div");
  document.body.replaceChildren(page);
  const changed = () => told.push("looked at the list");
  await act(async () =>
    render(<Undelivered server={server} list={list} changed={changed} heard={(count) => heard.push(count)} />, page),
  );
}

async function press(name: string, row = 0): Promise<void> {
  const buttons = [...(page.querySelectorAll("li")[row]?.querySelectorAll("button") ?? [])];
  const button = buttons.filter(({ textContent }) => textContent?.startsWith(name)).pop();
  await act(async () => button?.click());
}

beforeEach(() => readIn("en"));
afterEach(() => render(null, page));

describe("what could not be delivered", () => {
  it("should not be there where there is nothing", async () => {
    await show(ok(nothing));
    expect(page.textContent).toBe("");
    expect(heard).toEqual([0]);
  });

  it("should tell who has not got what, and why", async () => {
    await show(ok({ waiting: [held, { ...untold, due: "2026-11-23T10:11:00Z" }, { ...held, hindrance: null, reason: null }], more: false, returned: [] }));
    const rows = [...page.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(rows[0]).toContain("Network has not got it. It is not tried again by itself.");
    expect(rows[0]).toContain("There is a number in the summary.");
    expect(page.querySelector("bdi")?.textContent).toBe("No <script>alert(1)</script> net");
    expect(rows[1]).toContain("The reporter has not been told. ⚠");
    expect(page.querySelector("details")?.textContent).toContain("1 on their way, within half a minute");
    expect(rows[2]).toContain("Network gets it within half a minute.");
    expect(rows[2]).toContain("Send now");
    expect(heard).toEqual([2]);
  });

  it("should pass a number on only when somebody says twice that it is meant", async () => {
    await show(ok({ waiting: [held, untold], more: false, returned: [] }));
    await press("They need the number", 1);
    await press("They need the number");
    expect(told).toEqual([]);
    expect(page.textContent).toContain("Network gets a task in which the personal identity number can be read.");
    await press("Pass on with the number");
    expect(told).toEqual([["again", 7, true]]);
    expect(page.querySelector("[role=status]")?.textContent).toBe("SUP-1 is tried again.");
    expect(document.activeElement?.id).toBe("sluice-outbox-title");
  });

  it("should take back by a second tap, and look at the list again", async () => {
    await show(ok({ waiting: [held], more: false, returned: [] }));
    await press("Take back");
    const row = page.querySelector("li");
    await act(async () => void row?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(page.textContent).not.toContain("comes back into triage");
    await press("Take back");
    expect(page.textContent).toContain("SUP-1 comes back into triage, and nobody is told anything.");
    await press("Take back");
    expect(told).toEqual([["take-back", 7], "looked at the list"]);
    expect(page.querySelector("[role=status]")?.textContent).toBe("SUP-1 is in triage again.");
  });

  it("should tell at the row why something was not taken back", async () => {
    const no: Answer<Outbox> = { kind: "refused", status: 409, body: { message: "It was not taken back: it is archived" } };
    await show(ok({ waiting: [held, untold], more: false, returned: [] }), no);
    await press("Take back", 1);
    await press("Take back", 1);
    expect(page.querySelectorAll("li")[1]?.querySelector("[role=alert]")?.textContent).toBe(
      "It was not taken back: it is archived",
    );
    expect(page.querySelectorAll("[role=alert]")).toHaveLength(1);
  });

  it("should say what went wrong where it cannot be had", async () => {
    await show({ kind: "unreachable" });
    expect(page.querySelector("[role=alert]")?.textContent).not.toBe("");
  });

  it("should show what came back with its line, five until all are asked for", async () => {
    const back = { summary: "A lamp", receiver: "Network", what: "Wireless", at: "2026-11-23T07:00:00Z" };
    const returned = [1, 2, 3, 4, 5, 6].map((number) => ({ ...back, key: `SUP-${number}`, what: number === 2 ? null : back.what }));
    await show(ok({ waiting: [], more: false, returned }));
    const rows = () => [...page.querySelectorAll("[data-returned]")].map(({ textContent }) => textContent);
    expect(rows()).toHaveLength(5);
    expect(rows()[0]).toBe(
      "SUP-1 A lampNetwork had it. It came back 3 h 10 min ago. By the line of who does what: Wireless",
    );
    expect(rows()[1]).not.toContain("line");
    await act(async () => page.querySelector<HTMLElement>("section > button")?.click());
    expect(rows()).toHaveLength(6);
  });
});

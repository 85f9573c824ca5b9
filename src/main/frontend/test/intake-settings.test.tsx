import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { Intake, type Settings } from "../src/limits/intake";
import { readIn } from "./jira";

const known: Settings = {
  alarmHours: 4,
  least: 1,
  most: 72,
  teamRole: null,
  roles: [{ id: "7", name: "The <b>team" }],
  everybody: false,
};
let sent: unknown[] = [];

function answering(...bodies: [unknown, number?][]): void {
  sent = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    if (init.method === "PUT") sent.push(JSON.parse(String(init.body)));
    const [body, status] = bodies.length > 1 ? bodies.shift()! : bodies[0]!;
    return new Response(JSON.stringify(body), { status: status ?? 200 });
  });
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function show(): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => render(<Intake project="SUP" />, place));
  await settled();
  return place;
}

async function save(page: HTMLElement, hours: string, role: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>("#sluice-intake-hours")!;
  const choice = page.querySelector<HTMLSelectElement>("#sluice-intake-team")!;
  await act(async () => {
    field.value = hours;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    choice.value = role;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await act(async () => page.querySelector<HTMLButtonElement>("button[type=submit]")?.click());
  await settled();
}

describe("the settings of an intake", () => {
  it("send what was chosen, and say that it is saved", async () => {
    answering([known], [{ ...known, alarmHours: 8, teamRole: "7" }]);
    const page = await show();
    expect(page.textContent).not.toContain("Everybody may triage here");

    await save(page, " 8 ", "7");

    expect(sent).toEqual([{ alarmHours: 8, teamRole: "7" }]);
    expect(page.querySelector("[role=status]")?.textContent).toBe("This is saved.");
    expect(page.querySelector("b")).toBeNull();
  });

  it("show at the field what the server has against it, and keep what was written", async () => {
    answering([known], [{ field: "alarmHours", message: "From 1 to 72." }, 400]);
    const page = await show();

    await save(page, "soon", "");

    expect(sent).toEqual([{ alarmHours: 0 }]);
    expect(page.querySelector("#sluice-intake-hours-error")?.textContent).toBe("From 1 to 72.");
    expect(page.querySelector<HTMLInputElement>("#sluice-intake-hours")?.value).toBe("soon");
  });

  it("warn where everybody is the team, until a role is", async () => {
    answering([{ ...known, everybody: true }], [{ ...known, everybody: true, teamRole: "7" }]);
    readIn("sv");
    const page = await show();
    expect(page.textContent).toContain("Alla får bedöma här");

    await save(page, "4", "7");

    expect(page.textContent).not.toContain("Alla får bedöma här");
  });

  it("name a role that is gone, and leave it where something else is changed", async () => {
    answering([{ ...known, teamRole: "9" }]);
    const page = await show();
    expect(page.textContent).toContain("The team’s role is gone");

    await save(page, "5", "9");

    expect(sent).toEqual([{ alarmHours: 5 }]);
  });
});

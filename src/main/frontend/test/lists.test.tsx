import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { lines, missing, withSet } from "../src/lists/lines";
import { Page } from "../src/lists/page";
import type { Place } from "../src/lists/server";
import { sets } from "../src/lists/sets";
import { readIn } from "./jira";

const list = (field: string | null, texts: string[], others: string[] = []) => ({
  field,
  place: (field === null ? "gone" : "shared") as Place,
  lines: texts.map((text) => ({ text, there: text !== "Press" })),
  others,
  most: 20,
});
const known = { grounds: list("Urgent grounds", ["Court"], ["Law"]), teams: list("Receiving team", []), mayChange: true };
let sent: unknown[] = [];

function answering(...bodies: [unknown, number?][]): void {
  sent = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    if (init.method === "PUT") sent.push(JSON.parse(String(init.body)));
    const [body, status] = bodies.length > 1 ? bodies.shift()! : bodies[0]!;
    return new Response(JSON.stringify(body), { status: status ?? 200 });
  });
}

async function show(): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => render(<Page project="SUP" />, place));
  await settled();
  return place;
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

const written = (page: HTMLElement) => [...page.querySelectorAll("textarea")].map(({ value }) => value);

async function save(page: HTMLElement): Promise<void> {
  await act(async () => page.querySelector<HTMLButtonElement>("button[type=submit]")?.click());
  await settled();
}

describe("the lists of a team", () => {
  beforeEach(() => readIn("en"));

  it("are written one line each, and a ready set adds what is lacking", () => {
    expect(lines(" Court \n\n Press\n")).toEqual(["Court", "Press"]);
    expect(withSet("court\n", ["Court", "Law"])).toBe("court\nLaw");
    expect(missing(list("Grounds", ["Court", "Press"]))).toEqual(["Press"]);
    for (const language of ["en", "da", "sv"] as const) {
      readIn(language);
      expect(sets().map(({ grounds }) => grounds.length)).toEqual([4, 4, 3]);
    }
  });

  it("say where a field is that is not as in other projects, and send what can be changed alone", async () => {
    const apart = { ...known.grounds, place: "apart" };
    answering([{ ...known, grounds: apart, teams: list(null, ["Payroll"]) }]);
    const page = await show();

    expect(page.textContent).toContain("In this project “Urgent grounds” has options of its own");
    expect(page.textContent).not.toContain("once for all projects");
    expect(page.textContent).toContain("The field with the receiving teams is gone from Jira.");
    expect(written(page)).toEqual(["Court"]);
    await save(page);
    expect(sent).toEqual([{ grounds: ["Court"] }]);

    answering([{ ...known, grounds: { ...known.grounds, place: "elsewhere" } }]);
    const other = await show();
    expect(other.textContent).not.toContain("Jira has “Urgent grounds” once for all projects");
    expect(other.textContent).toContain("Jira has “Receiving team” once for all projects, so it also shows the lines");
    expect(other.textContent).toContain("“Urgent grounds” is not there in this project");
    expect(other.querySelector(".sluice-list-sets")).toBeNull();
    await save(other);
    expect(sent).toEqual([{ teams: [] }]);
  });

  it("are sent together and shown as they were kept", async () => {
    answering([known], [{ ...known, grounds: list("Urgent grounds", ["Court", "Law"]) }]);
    const page = await show();
    expect(written(page)).toEqual(["Court", ""]);
    expect(page.querySelector(".sluice-list-others")?.textContent).toContain("Law");
    const deadlines = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === "Legal deadlines");
    await act(async () => deadlines?.click());
    expect(written(page)[0]?.split("\n")).toHaveLength(4);
    await save(page);
    expect(sent).toEqual([{ grounds: ["Court", ...(sets()[2]?.grounds ?? [])], teams: [] }]);
    expect(written(page)[0]).toBe("Court\nLaw");
    expect(page.querySelector("[role=status]")?.textContent).toBe("The lists are saved.");
  });

  it("show what is wrong with one below it, and keep what was typed", async () => {
    answering([known], [{ message: "A list has at most 20 lines, not 21.", field: "grounds" }, 400]);
    const page = await show();
    await save(page);
    expect(page.querySelector("#sluice-list-grounds-error")?.textContent).toContain("not 21");
    expect(page.querySelector("textarea")?.getAttribute("aria-invalid")).toBe("true");
    expect(written(page)[0]).toBe("Court");
  });

  it("say what the field does not offer at the moment", async () => {
    answering([{ ...known, grounds: list("Urgent grounds", ["Court", "Press"]) }]);
    const page = await show();
    expect(page.textContent).toContain("“Urgent grounds” does not offer this at the moment: Press.");
  });

  it("are only shown to those who may not change them, as text", async () => {
    answering([{ ...known, mayChange: false, grounds: list("Urgent grounds", ["<b>Law</b>"]) }]);
    const page = await show();
    expect(page.querySelector("textarea")).toBeNull();
    expect(page.querySelector("li")?.textContent).toBe("<b>Law</b>");
    expect(page.textContent).toContain("The team has no list of its own.");
    expect(page.textContent).toContain("Jira has “Urgent grounds” once for all projects");
  });

  it("wait for the workflow to be set up", async () => {
    answering([{ ...known, grounds: list(null, []), teams: list(null, []) }]);
    const page = await show();
    expect(page.querySelector("textarea")).toBeNull();
    expect(page.textContent).toContain("Ask an administrator of Jira to set it up.");
  });
});

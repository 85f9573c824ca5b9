import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { blank, changes, decoded, found, merged, rebased, sorted } from "../src/who-does-what/draft";
import { Page } from "../src/who-does-what/page";
import type { Catalogue, Line } from "../src/who-does-what/server";
import { readIn } from "./jira";

const line = (id: number, what: string, more: Partial<Line> = {}): Line => ({ ...blank([]), id, what, ...more });
const desk = { kind: "department" as const, project: null, key: null, name: "Service desk", address: "" };
const catalogue = (version: number, lines: Line[], more: Partial<Catalogue> = {}): Catalogue => ({
  version,
  lines,
  findings: [],
  changes: [],
  projects: [{ id: 2, key: "HR", name: "Staff" }],
  most: 2000,
  ...more,
});

let suggested: unknown[] = [];
let sent: { method: string; path: string; body: unknown }[] = [];

function answering(...bodies: [unknown, number?][]): void {
  sent = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    if (path.endsWith("/suggestions")) return new Response(JSON.stringify({ suggestions: suggested }), { status: 200 });
    if (init.method !== undefined) sent.push({ method: init.method, path, body: JSON.parse(String(init.body)) });
    const [body, status] = bodies.length > 1 ? bodies.shift()! : bodies[0]!;
    return new Response(JSON.stringify(body), { status: status ?? 200 });
  });
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function show(): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => render(<Page project="SUP" />, place));
  await settled();
  return place;
}

async function press(page: HTMLElement, words: string): Promise<void> {
  const button = [...page.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  expect(button, words).toBeDefined();
  await act(async () => button?.click());
  await settled();
}

async function write(page: HTMLElement, selector: string, text: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error("There is no " + selector);
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

const rows = (page: HTMLElement) =>
  [...page.querySelectorAll(".sluice-scope-row")].map((row) => [...row.querySelectorAll("bdi")].map(({ textContent }) => textContent).join("|"));

describe("who does what as a draft", () => {
  it("is searched by all that a line says, and ordered by what it is about", () => {
    const lines = [line(1, "Printer 10", { whose: desk }), line(2, "Printer 9", { words: ["Toner"] }), line(3, "Doors")];
    expect(found(lines, "print toner").map(({ id }) => id)).toEqual([2]);
    expect(found(lines, "DESK").map(({ id }) => id)).toEqual([1]);
    expect(found(lines, " ")).toBe(lines);
    expect(sorted(lines).map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  it("knows how much is not saved, and gives new lines numbers of their own", () => {
    const saved = [line(1, "Doors"), line(2, "Pay")];
    expect(changes(saved, saved)).toBe(0);
    expect(changes(saved, [line(1, "Locks"), line(-1, "Keys")])).toBe(3);
    expect(blank([line(-1, "Keys"), line(4, "Pay")]).id).toBe(-2);
  });

  it("is laid upon what somebody else saved, and loses nothing of either", () => {
    const saved = [line(1, "a"), line(2, "b"), line(3, "c"), line(4, "d"), line(5, "e"), line(6, "f")];
    // mine: 2 changed, 3 removed, 4 changed, 5 removed, 6 changed, one new
    const mine = [line(1, "a"), line(2, "b mine"), line(4, "d mine"), line(6, "f mine"), line(-1, "new")];
    // theirs: 4 and 5 changed, 6 removed, 7 new
    const theirs = [line(1, "a"), line(2, "b"), line(3, "c"), line(4, "d theirs"), line(5, "e theirs"), line(7, "g")];
    const { lines, both } = rebased(saved, mine, theirs);
    expect(lines.map(({ what }) => what)).toEqual(["a", "b mine", "d mine", "e theirs", "g", "f mine", "new"]);
    expect(both).toEqual(["d theirs", "e theirs", "f mine"]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(7);
    expect(lines.find(({ what }) => what === "f mine")!.id).toBeLessThan(0);
  });

  it("takes lines that were read in place of those about the same", () => {
    const draft = [line(1, "Printers"), line(-1, "Doors")];
    const all = merged(draft, [line(1, "printers", { whose: desk }), line(0, "DOORS!", { sentence: "Knock." }), line(0, "Keys")]);
    expect(all.map(({ id, what }) => `${id} ${what}`)).toEqual(["1 printers", "-1 DOORS!", "-2 Keys"]);
  });

  it("reads files of Windows as well", () => {
    expect(decoded(new TextEncoder().encode("dør").buffer as ArrayBuffer)).toBe("dør");
    expect(decoded(new Uint8Array([100, 0xf8, 114]).buffer)).toBe("dør");
  });
});

describe("the page Who does what", () => {
  beforeEach(() => {
    suggested = [];
    return readIn("en");
  });

  it("begins with nothing, adds a line and saves all of them", async () => {
    answering([catalogue(0, [])], [catalogue(1, [line(1, "Printers", { whose: desk })])]);
    const page = await show();
    expect(page.textContent).toContain("Nothing is written yet.");
    await press(page, "Add a line");
    await press(page, "Done");
    expect(page.textContent).toContain("It does not say what it is about.");
    await write(page, "#sluice-scope-what", " Printers ");
    await write(page, "#sluice-scope-kind", "department");
    await write(page, "#sluice-scope-name", "Service desk");
    await press(page, "Done");
    expect(rows(page)).toEqual(["Printers|Service desk|"]);
    expect(page.textContent).toContain("Changes not saved: 1");
    await press(page, "Save");
    const { kind, name, address } = desk;
    const { id: _, ...said } = line(0, "Printers");
    expect(sent).toEqual([
      {
        method: "PUT",
        path: "/jira/rest/sluice/1.0/intake/SUP/who-does-what",
        body: { version: 0, lines: [{ ...said, id: 0, whose: { kind, name, address } }] },
      },
    ]);
    expect(page.textContent).toContain("Who does what is saved.");
    expect(page.textContent).not.toContain("Changes not saved");
  });

  it("tells all that speaks against lines below them, and keeps what was written", async () => {
    const findings = [{ line: 2, text: "Pay", message: "Line 1 is about the same.", warning: false }];
    answering([catalogue(3, [line(1, "Doors"), line(2, "Pay")])], [{ message: "Nothing is saved yet.", findings }, 400]);
    const page = await show();
    await press(page, "PayUs");
    await write(page, "#sluice-scope-sentence", "Ask.");
    await press(page, "Done");
    await press(page, "Save");
    expect(page.textContent).toContain("Nothing is saved yet.");
    expect(page.querySelector(".sluice-scope-against")?.textContent).toBe("Line 1 is about the same.");
    expect(rows(page)).toEqual(["Doors|Us|", "Pay|Us|Ask."]);
  });

  it("shows those alone that need a look, when asked, and all again when none is left", async () => {
    const findings = [{ line: 2, text: "Pay", message: "Disputed. What came back: 2.", warning: true }];
    const lines = [line(1, "Doors"), line(2, "Pay")];
    answering([catalogue(3, lines, { findings })], [catalogue(4, lines)]);
    const page = await show();
    const only = page.querySelector<HTMLInputElement>(".sluice-scope-noted input")!;
    expect(only.closest("label")?.textContent).toBe("Only lines that need a look (1)");
    await act(async () => only.click());
    expect(rows(page)).toEqual(["Pay|Us|"]);
    expect(page.textContent).toContain("1 of 2 lines");
    await press(page, "PayUs");
    await write(page, "#sluice-scope-sentence", "Ask.");
    await press(page, "Done");
    await press(page, "Save");
    expect(rows(page)).toEqual(["Doors|Us|", "Pay|Us|"]);
    expect(page.querySelector(".sluice-scope-noted")).toBeNull();
  });

  it("offers lines that what was passed on speaks for, and opens the one that is taken over", async () => {
    const suggestion = { line: line(0, "toner", { whose: desk }), passed: 5, of: 6, tasks: ["SUP-9", "SUP-4"] };
    const known = { line: line(0, "doors"), passed: 3, of: 3, tasks: ["SUP-1"] };
    suggested = [suggestion, known];
    answering([catalogue(3, [line(1, "Doors")])]);
    const page = await show();
    await settled();
    const section = page.querySelector(".sluice-scope-suggested")!;
    expect([...section.querySelectorAll("li .sluice-scope-what")].map(({ textContent }) => textContent)).toEqual(["toner → Service desk"]);
    expect(section.textContent).toContain("5 of 6 tasks with this word went there, lastly SUP-9, SUP-4");
    await press(page, "Take over");
    expect(page.querySelector<HTMLInputElement>("#sluice-scope-what")?.value).toBe("toner");
    expect(page.textContent).toContain("Changes not saved: 1");
    expect(page.querySelector(".sluice-scope-suggested")).toBeNull();
  });

  it("looks again where somebody else saved, with what was changed here on top", async () => {
    answering(
      [catalogue(3, [line(1, "Doors"), line(2, "Pay")])],
      [{ message: "Somebody" }, 409],
      [catalogue(4, [line(1, "Doors and locks"), line(2, "Pay"), line(3, "Keys")])],
      [catalogue(5, [])],
    );
    const page = await show();
    await press(page, "DoorsUs");
    await write(page, "#sluice-scope-what", "Doors, locks");
    await press(page, "Done");
    await press(page, "Save");
    expect(page.textContent).toContain("Somebody else saved meanwhile.");
    expect(page.textContent).toContain("You both changed: Doors and locks");
    expect(rows(page)).toEqual(["Doors, locks|Us|", "Keys|Us|", "Pay|Us|"]);
    await press(page, "Save");
    expect(sent.map(({ body }) => (body as { version: number }).version)).toEqual([3, 4]);
  });

  it("goes by keyboard from the search to the lines, and back to a line that was left", async () => {
    answering([catalogue(1, [line(1, "Doors"), line(2, "Pay")])]);
    const page = await show();
    const key = (name: string) =>
      act(async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
      });
    page.querySelector<HTMLElement>("input[type=search]")?.focus();
    await key("ArrowDown");
    await key("ArrowDown");
    expect(document.activeElement?.getAttribute("data-line")).toBe("2");
    await act(async () => (document.activeElement as HTMLElement).click());
    expect(document.activeElement?.id).toBe("sluice-scope-what");
    await key("Escape");
    await settled();
    expect(document.activeElement?.getAttribute("data-line")).toBe("2");
  });

  it("draws three hundred lines of two thousand, and all when asked", async () => {
    answering([catalogue(1, Array.from({ length: 2000 }, (_, at) => line(at + 1, `Thing ${at}`)))]);
    const page = await show();
    expect(rows(page)).toHaveLength(300);
    await write(page, "input[type=search]", "thing 1999");
    expect(rows(page)).toEqual(["Thing 1999|Us|"]);
    await write(page, "input[type=search]", "");
    await press(page, "Show all 2,000");
    expect(rows(page)).toHaveLength(2000);
  });

  it("shows what pasted lines mean before they are taken over", async () => {
    answering(
      [catalogue(1, [line(1, "Printers")])],
      [{ lines: [line(1, "printers", { whose: desk })], findings: [{ line: 2, text: "water", message: "Whose?", warning: false }] }],
    );
    const page = await show();
    await write(page, "#sluice-scope-paste", "printers → Service desk\nwater");
    await act(async () => page.querySelector<HTMLButtonElement>("details button[type=submit]")?.click());
    await settled();
    expect(page.textContent).toContain("printers → Service desk");
    expect(page.textContent).toContain("water");
    expect(rows(page)).toEqual(["Printers|Us|"]);
    await press(page, "Take them over (1)");
    expect(rows(page)).toEqual(["printers|Service desk|"]);
  });

  it("undoes a change, but not over one that is not saved", async () => {
    const change = { version: 2, at: "2026-11-25T11:00:00Z", by: "Karl", added: 1, changed: 0, removed: 0 };
    answering([catalogue(2, [line(1, "Doors")], { changes: [change, { ...change, version: 1 }] })], [catalogue(3, [])]);
    const page = await show();
    expect(page.textContent).toContain("Karl: 1 added, 0 changed, 0 removed");
    await press(page, "Undo this and what came after");
    expect(sent[0]!.body).toEqual({ version: 2, to: 1 });
    expect(page.textContent).toContain("It is as it was then.");
  });

  it("says why whoever is not of the team is not shown it", async () => {
    answering([{ message: "Who does what is kept by those who work in the project." }, 403]);
    expect((await show()).textContent).toContain("kept by those who work in the project");
  });
});

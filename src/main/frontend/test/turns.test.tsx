import { render } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import start from "../src/turns/index";
import type { Person, Turns } from "../src/turns/answers";
import { coming, holidaysIn, over } from "../src/turns/rows";
import WhoseTurn from "../src/whose-turn/index";
import { readIn } from "./jira";

const person = (key: string): Person => ({ key, name: key.toUpperCase(), here: true, team: true });
const turn = (key: string, from: string, to: string) => ({ from, to, person: person(key) });
const rota = {
  today: person("karl"),
  turns: [turn("mette", "2026-11-16", "2026-11-20"), turn("karl", "2026-11-23", "2026-11-27"), turn("sara", "2026-12-07", "2026-12-11")],
  gaps: [{ from: "2026-11-30", to: "2026-12-04" }],
};
const turns: Turns = {
  today: "2026-11-25",
  me: person("karl"),
  mayPlan: false,
  settings: { rhythm: "week", country: "denmark", skipHolidays: true, skipWeekends: true, offerAfter: 15 },
  holidays: ["2026-12-09"],
  notHere: [],
  urgent: rota,
  intake: { today: null, turns: [], gaps: [] },
};

let answers: Record<string, { status: number; body: unknown }>;
let sent: { call: string; body: unknown }[];
let place: HTMLElement;
const shown = () => place.textContent ?? "";
const button = (text: string) => [...place.querySelectorAll("button")].find((found) => found.textContent === text);
const press = async (text: string) => {
  await vi.waitFor(() => expect(button(text)).toBeDefined());
  button(text)?.click();
};

beforeEach(() => {
  document.body.replaceChildren((place = document.createElement("div")));
  place.setAttribute("data-project", "SUP");
  sent = [];
  answers = {
    "GET streams/SUP/turns": { status: 200, body: turns },
    "GET streams-calendar-link": { status: 200, body: {} },
  };
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => {
    const call = `${init?.method ?? "GET"} ${path.replace("/jira/rest/sluice/1.0/", "")}`;
    sent.push({ call, body: init?.body === undefined ? undefined : JSON.parse(String(init.body)) });
    const { status, body } = answers[call] ?? { status: 404, body: {} };
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  return () => render(null, place);
});

describe("the rows of a rota", () => {
  it("should put gaps in their places, and what is over aside", () => {
    expect(coming(rota, "2026-11-25").map(({ from, gap }) => [from, gap])).toEqual([
      ["2026-11-23", false],
      ["2026-11-30", true],
      ["2026-12-07", false],
    ]);
    expect(over(rota, "2026-11-25").map(({ from }) => from)).toEqual(["2026-11-16"]);
    expect(holidaysIn(turns.holidays, { from: "2026-12-07", to: "2026-12-09" })).toEqual(["2026-12-09"]);
  });
});

describe("the page Whose turn", () => {
  it("should swap in two taps, and name a turn that has begun by today", async () => {
    answers["POST streams/SUP/turns/swap"] = { status: 200, body: turns };
    start(place);
    await press("Swap");
    await vi.waitFor(() => expect(place.querySelectorAll("button[aria-label^='With this one:']").length).toBe(1));
    await press("With this one");
    await vi.waitFor(() => expect(shown()).toContain("Swapped: KARL and SARA."));
    expect(sent.find(({ call }) => call.endsWith("swap"))?.body).toEqual({
      kind: "urgent",
      first: "2026-11-25",
      second: "2026-12-07",
    });
  });

  it.each([
    ["en", "Swap", "Cancel: KARL, ", "With this one: SARA, "],
    ["da", "Byt", "Annullér: KARL, ", "Med denne: SARA, "],
    ["sv", "Byt", "Avbryt: KARL, ", "Med den här: SARA, "],
  ] as const)("should name in %s each button of a swap by its words, and whose turn it means", async (language, swap, not, other) => {
    readIn(language);
    start(place);
    await press(swap);
    const names = () => [...place.querySelectorAll(".sluice-rota button[aria-label]")].map((found) => found.getAttribute("aria-label") ?? "");
    await vi.waitFor(() => expect(names()).toHaveLength(2));
    expect([not, other].map((name, place) => names()[place]?.startsWith(name))).toEqual([true, true]);
    expect(names()[0]?.slice(not.length)).not.toBe(names()[1]?.slice(other.length));
  });

  it("should keep showing the turns when a swap is refused, and say why", async () => {
    answers["POST streams/SUP/turns/swap"] = { status: 403, body: { message: "One of them has to be yours." } };
    start(place);
    await press("Swap");
    await press("With this one");
    await vi.waitFor(() => expect(shown()).toContain("One of them has to be yours."));
    expect(shown()).toContain("SARA");
  });

  it("should say to others than the team that it is not theirs", async () => {
    answers["GET streams/SUP/turns"] = { status: 403, body: { message: "Only the team sees its turns." } };
    start(place);
    await vi.waitFor(() => expect(shown()).toBe("Only the team sees its turns."));
  });

  it("should look before it saves, and name each line that cannot be meant", async () => {
    const empty = { today: null, turns: [], gaps: [] };
    answers["GET streams/SUP/turns"] = { status: 200, body: { ...turns, mayPlan: true, urgent: empty } };
    const findings = [{ line: 2, text: "nobody", message: "Nobody has that name." }];
    answers["PUT streams/SUP/turns"] = {
      status: 200,
      body: { message: "Some lines cannot be read: 1.", saved: false, turns: [], gone: [], gaps: [], findings },
    };
    start(place);
    await vi.waitFor(() => expect(place.querySelector("textarea")).not.toBeNull());
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    await vi.waitFor(() => expect(shown()).toContain("Paste at least one name"));
    const names = place.querySelector("textarea") as HTMLTextAreaElement;
    names.value = "karl\nnobody";
    names.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => {
      place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
      expect(shown()).toContain("Line 2, “nobody”: Nobody has that name.");
    });
    expect(button("Save these turns")).toBeUndefined();
    expect(sent.find(({ call }) => call.startsWith("PUT"))?.body).toMatchObject({ names: "karl\nnobody", preview: true });
  });

  it("should name the turns that go, and the year where it is another", async () => {
    answers["GET streams/SUP/turns"] = { status: 200, body: { ...turns, mayPlan: true } };
    const body = {
      message: "This is what will be saved.",
      saved: false,
      turns: [turn("sara", "2027-11-22", "2027-11-26")],
      gone: [turn("mette", "2026-12-07", "2026-12-11")],
      gaps: [],
      findings: [],
    };
    answers["PUT streams/SUP/turns"] = { status: 200, body };
    start(place);
    await vi.waitFor(() => expect(place.querySelector("textarea")).not.toBeNull());
    const names = place.querySelector("textarea") as HTMLTextAreaElement;
    names.value = "week 47 sara";
    names.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => {
      place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
      expect(place.querySelector(".sluice-preview")?.textContent).toMatch(
        /2027SARAThese turns go, or change hands:.*Dec 11METTE$/,
      );
    });
  });

  it("should copy the link where the page has no clipboard of its own", async () => {
    answers["POST streams-calendar-link"] = { status: 201, body: { since: "2026-11-25T08:00:00Z", path: "/secret.ics" } };
    vi.stubGlobal("navigator", { language: "en" });
    const copied = vi.fn(() => true);
    document.execCommand = copied;
    start(place);
    await press("Make a link");
    await press("Copy");
    await vi.waitFor(() => expect(button("Copied")).toBeDefined());
    expect(copied).toHaveBeenCalledWith("copy");
    vi.unstubAllGlobals();
  });

  it("should show a calendar link once, and take it away", async () => {
    answers["POST streams-calendar-link"] = { status: 201, body: { since: "2026-11-25T08:00:00Z", path: "/secret.ics" } };
    answers["DELETE streams-calendar-link"] = { status: 200, body: {} };
    start(place);
    await press("Make a link");
    await vi.waitFor(() => expect(place.querySelector<HTMLInputElement>("input[readonly]")?.value ?? "").toContain("/secret.ics"));
    await press("Take it away");
    await vi.waitFor(() => expect(button("Make a link")).toBeDefined());
    expect(place.querySelector("input[readonly]")).toBeNull();
  });
});

describe("the gadget Whose turn", () => {
  it("should name who is on today, and say where nobody is", async () => {
    answers["GET streams/SUP/turns/now"] = { status: 200, body: { urgent: person("karl"), intake: null } };
    const nothing = () => undefined;
    const api = {
      getGadgetId: () => "1",
      savePreferences: nothing,
      setTitle: nothing,
      resize: nothing,
      showLoadingBar: nothing,
      hideLoadingBar: nothing,
      initRefresh: nothing,
      isEditable: () => true,
      closeEdit: nothing,
    };
    new WhoseTurn(api).render([place], { isConfigured: "true", project: "SUP" });
    await vi.waitFor(() => expect(shown()).toContain("KARL"));
    expect(shown()).toContain("Intake lead todayNobody");
  });
});

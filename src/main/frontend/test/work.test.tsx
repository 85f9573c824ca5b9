import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Started } from "../src/work/answers";
import { Outcome } from "../src/work/outcome";
import { Panel, type Standing } from "../src/work/panel";
import { PausedPage } from "../src/work/paused-page";
import { since } from "../src/work/since";
import { UrgentNow } from "../src/work/urgent-now";
import { readIn } from "./jira";

const task = { key: "SUP-8", summary: "A report", urgent: false, whereWasI: null, reason: null };
const started: Started = {
  started: { ...task, key: "SUP-12", summary: "No X-ray", urgent: true },
  inProgress: true,
  whereWasI: null,
  paused: [task, { ...task, key: "SUP-9" }],
  kept: [],
  notPaused: [{ ...task, key: "SUP-7", reason: "The workflow does not let you." }],
  limits: [],
  problems: [{ step: "assignee", message: "You may not be assigned." }],
};
const standing: Standing = {
  issue: "SUP-8",
  project: "SUP",
  can: "pause",
  line: "",
  since: "",
  pausedFor: "",
  ended: false,
  urgent: false,
  offer: "",
  offerTo: "",
  offerUntil: "",
  limits: [],
  asks: false,
};

let sent: { url: string; body: unknown }[] = [];

function answering(answers: Record<string, unknown>, status = 200): void {
  sent = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push({ url, body: init.body === undefined ? undefined : JSON.parse(String(init.body)) });
    const found = Object.entries(answers).find(([end]) => url.endsWith(end));
    return new Response(JSON.stringify(found?.[1] ?? {}), { status: found === undefined ? 404 : status });
  });
}

async function show(element: Parameters<typeof render>[0]): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => render(element, place));
  return place;
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function press(place: HTMLElement, words: string): Promise<void> {
  const button = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  if (button === undefined) throw new Error(`No button ${words} in ${place.textContent}`);
  await act(async () => button.click());
  await settle();
}

async function submit(place: HTMLElement): Promise<void> {
  await act(async () => {
    place.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  });
  await settle();
}

async function type(place: HTMLElement, id: string, text: string): Promise<void> {
  const input = place.querySelector<HTMLInputElement>("#" + id);
  if (input === null) throw new Error("No field " + id);
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

beforeEach(() => localStorage.clear());

describe("urgent now", () => {
  it("should turn a call into work and tell what was paused and what was not", async () => {
    answering({ "/streams": { projects: [{ key: "SUP", name: "IT" }] }, "/urgent-now": started });
    const place = await show(<UrgentNow here={undefined} close={() => undefined} />);
    await settle();
    await type(place, "sluice-urgent-title", "No X-ray");
    await submit(place);
    expect(sent[sent.length - 1]).toEqual({
      url: "/jira/rest/sluice/1.0/streams/SUP/urgent-now",
      body: { title: "No X-ray", caller: "", place: "", phone: "" },
    });
    expect(place.textContent).toContain("SUP-12 is in progress with you");
    expect(place.textContent).toContain("2 paused – keep one?");
    expect(place.textContent).toContain("SUP-7 could not be paused");
    expect(place.textContent).toContain("You may not be assigned.");

    answering({ "/start": started });
    await press(place, "Keep SUP-9");
    expect(sent).toEqual([{ url: "/jira/rest/sluice/1.0/streams/SUP/start", body: { issue: "SUP-9" } }]);
    expect(place.textContent).toContain("In progress again");
  });

  it("should send what was entered before it was known where, as soon as it is", async () => {
    let know = () => {};
    const known = new Promise<void>((resolve) => (know = resolve));
    sent = [];
    vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
      sent.push({ url, body: init.body });
      if (url.endsWith("/streams")) await known;
      const answer = url.endsWith("/streams") ? { projects: [{ key: "SUP", name: "IT" }] } : started;
      return new Response(JSON.stringify(answer));
    });
    const place = await show(<UrgentNow here="HR" close={() => undefined} />);
    await type(place, "sluice-urgent-title", "No X-ray");
    await submit(place);
    expect(sent).toHaveLength(1);
    know();
    await settle();
    await settle();
    expect(sent.map(({ url }) => url)).toContain("/jira/rest/sluice/1.0/streams/SUP/urgent-now");
  });

  it("should ask which project is meant, where that is not known when Enter comes first", async () => {
    const projects = [{ key: "LAB", name: "Lab" }, { key: "SUP", name: "IT" }];
    let know = () => {};
    const all = new Promise<void>((resolve) => (know = resolve));
    sent = [];
    vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
      sent.push({ url, body: init.body });
      if (url.endsWith("/streams")) await all;
      return new Response(JSON.stringify(url.endsWith("/streams") ? { projects } : started));
    });
    const place = await show(<UrgentNow here="HR" close={() => undefined} />);
    await type(place, "sluice-urgent-title", "No X-ray");
    await submit(place);
    know();
    await settle();
    await settle();
    expect(sent.map(({ url }) => url)).toEqual(["/jira/rest/sluice/1.0/streams"]);
    expect(place.querySelector("#sluice-urgent-project-error")?.textContent).toBe("Choose the project, then start.");
    await submit(place);
    expect(sent[1]?.url).toBe("/jira/rest/sluice/1.0/streams/LAB/urgent-now");
  });

  it("should put what is wrong below its field", async () => {
    answering({ "/streams": { projects: [{ key: "SUP", name: "IT" }] } });
    const place = await show(<UrgentNow here="SUP" close={() => undefined} />);
    await settle();
    answering({ "/urgent-now": { message: "Say in a few words what is wrong.", field: "title" } }, 400);
    await submit(place);
    expect(place.querySelector("#sluice-urgent-title-error")?.textContent).toBe("Say in a few words what is wrong.");
  });

  it("should say when there is no project for it", async () => {
    readIn("da");
    answering({ "/streams": { projects: [] } });
    const place = await show(<UrgentNow here="SUP" close={() => undefined} />);
    await settle();
    expect(place.textContent).toContain("Der er intet projekt til det");
  });
});

describe("what became of a start", () => {
  it("should save the line that was typed before it closes", async () => {
    const close = vi.fn();
    answering({ "/paused": {} });
    const place = await show(<Outcome project="SUP" outcome={started} close={close} />);
    await type(place, "sluice-line-SUP-8", "page 4");
    await press(place, "Close");
    expect(sent).toEqual([
      { url: "/jira/rest/sluice/1.0/streams/SUP/paused", body: { issue: "SUP-8", whereWasI: "page 4" } },
    ]);
    expect(close).toHaveBeenCalledOnce();
  });

  it("should save what was typed while an earlier line was on its way", async () => {
    const close = vi.fn();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    sent = [];
    vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
      sent.push({ url, body: JSON.parse(String(init.body)) });
      if (sent.length === 1) await arrived;
      return new Response("{}");
    });
    const place = await show(<Outcome project="SUP" outcome={started} close={close} />);
    await type(place, "sluice-line-SUP-8", "page 4");
    await act(async () => {
      place.querySelector("#sluice-line-SUP-8")?.dispatchEvent(new Event("blur"));
    });
    await type(place, "sluice-line-SUP-8", "page 4, second table");
    await press(place, "Close");
    expect(close).not.toHaveBeenCalled();
    arrive();
    await settle();
    expect(sent.map(({ body }) => (body as { whereWasI: string }).whereWasI)).toEqual(["page 4", "page 4, second table"]);
    expect(close).toHaveBeenCalledOnce();
  });

  it("should stay once when the line cannot be saved, and say why", async () => {
    const close = vi.fn();
    answering({ "/paused": { message: "Jira says no." } }, 409);
    const place = await show(<Outcome project="SUP" outcome={started} close={close} />);
    await type(place, "sluice-line-SUP-8", "page 4");
    await press(place, "Close");
    expect(close).not.toHaveBeenCalled();
    expect(place.textContent).toContain("Jira says no.");
    await press(place, "Close");
    expect(close).toHaveBeenCalledOnce();
  });

  it("should close without asking the server when nothing was typed, and begin with its title", async () => {
    const close = vi.fn();
    answering({});
    const place = await show(<Outcome project="SUP" outcome={{ ...started, whereWasI: "page 4", limits: ["4 of 3 planned"] }} close={close} />);
    expect(document.activeElement?.tagName).toBe("H2");
    expect(place.querySelector(".sluice-work-greeting")?.textContent).toContain("page 4");
    expect(place.textContent).toContain("4 of 3 planned");
    await press(place, "Close");
    expect(sent).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe("the panel of a task", () => {
  it("should pause with a line and show the page again", async () => {
    const reload = vi.fn();
    answering({ "/paused": {} });
    const place = await show(<Panel standing={standing} reload={reload} />);
    await type(place, "sluice-pause-line", "page 4");
    await submit(place);
    expect(sent).toEqual([
      { url: "/jira/rest/sluice/1.0/streams/SUP/paused", body: { issue: "SUP-8", whereWasI: "page 4" } },
    ]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("should greet with the line of a task that waits, and take it up again", async () => {
    const reload = vi.fn();
    answering({ "/start": { ...started, paused: [], notPaused: [], problems: [] } });
    const waits = { ...standing, can: "resume", line: "page 4", since: "2026-03-02T08:00:00Z", pausedFor: "SUP-12" };
    const place = await show(<Panel standing={waits} reload={reload} />);
    expect(place.textContent).toContain("page 4");
    expect(place.querySelector("a")?.getAttribute("href")).toBe("/jira/browse/SUP-12");
    expect(place.textContent).toMatch(/Paused since .* for SUP-12/);
    await press(place, "Take up again");
    expect(reload).toHaveBeenCalledOnce();
  });

  it("should say why it did not work", async () => {
    answering({ "/start": { message: "Somebody else has SUP-8 in progress." } }, 409);
    const place = await show(<Panel standing={{ ...standing, can: "start", urgent: true }} reload={() => undefined} />);
    await press(place, "Start now");
    expect(place.textContent).toContain("Somebody else has SUP-8 in progress.");
  });
});

describe("an urgent task that is offered", () => {
  const offered = { ...standing, can: "start", urgent: true, offerUntil: "2026-03-02T10:15:00Z" };

  it.each([
    ["me", "", "Offered to you until"],
    ["person", "Karl", "Offered to Karl until"],
    ["person", "", "Offered to whoever is on urgent until"],
    ["all", "", "Offered to the whole team."],
  ])("should tell to whom: %s %s", async (offer, offerTo, text) => {
    const place = await show(<Panel standing={{ ...offered, offer, offerTo }} reload={() => undefined} />);
    expect(place.textContent).toContain(text);
  });

  it("should be taken at one press", async () => {
    const one = { key: "SUP-12", summary: "No X-ray", since: "2026-03-02T10:00:00Z", until: "2026-03-02T10:15:00Z" };
    answering({ "/paused": { own: [], offered: [], toMe: [one] }, "/start": started });
    const place = await show(<PausedPage project="SUP" />);
    await settle();
    expect(place.textContent).toContain("offered to you until");
    await press(place, "Take it");
    expect(sent).toContainEqual({ url: "/jira/rest/sluice/1.0/streams/SUP/start", body: { issue: "SUP-12" } });
    expect(place.textContent).toContain("SUP-12 is in progress with you");
  });
});

describe("a limit of the team", () => {
  const start = { ...standing, can: "start" };

  it("should be told where it is passed", async () => {
    const place = await show(<Panel standing={{ ...start, limits: ["4 of 3", "2 of 1"] }} reload={() => undefined} />);
    expect([...place.querySelectorAll(".sluice-work-limit")].map(({ textContent }) => textContent)).toEqual(["4 of 3", "2 of 1"]);
  });

  it("should ask for a reason and send it", async () => {
    const reload = vi.fn();
    answering({ "/start": { ...started, paused: [], notPaused: [], problems: [] } });
    const place = await show(<Panel standing={{ ...start, asks: true }} reload={reload} />);
    await type(place, "sluice-reason-SUP-8", "The ward is closed");
    await submit(place);
    expect(sent).toEqual([
      { url: "/jira/rest/sluice/1.0/streams/SUP/start", body: { issue: "SUP-8", reason: "The ward is closed" } },
    ]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("should ask when it filled up meanwhile", async () => {
    answering({ "/start": { message: "A limit is full. Say why.", field: "reason" } }, 400);
    const place = await show(<Panel standing={start} reload={() => undefined} />);
    await press(place, "Start");
    expect(place.querySelector("#sluice-reason-SUP-8-error")?.textContent).toBe("A limit is full. Say why.");
  });
});

describe("the page of what is paused", () => {
  it("should say that nothing is", async () => {
    answering({ "/paused": { own: [], offered: [], toMe: [] } });
    const place = await show(<PausedPage project="SUP" />);
    await settle();
    expect(place.textContent).toContain("You have nothing paused here.");
    expect(place.textContent).toContain("No urgent task is offered to you.");
  });

  it("should let one take over what is offered", async () => {
    const one = { key: "SUP-8", summary: "A report", since: "2026-03-02T08:00:00Z", whereWasI: "p. 4", pausedFor: null, back: false };
    answering({ "/paused": { own: [], offered: [one], toMe: [] }, "/start": started });
    const place = await show(<PausedPage project="SUP" />);
    await settle();
    await press(place, "Take over");
    expect(sent.map(({ url }) => url)).toContain("/jira/rest/sluice/1.0/streams/SUP/start");
  });
});

describe("since when", () => {
  it("should leave out the day of today", () => {
    const now = new Date(2026, 2, 2, 12, 0);
    expect(since(new Date(2026, 2, 2, 8, 5).toISOString(), now)).not.toContain("Mar");
    expect(since(new Date(2026, 2, 1, 8, 5).toISOString(), now)).toContain("Mar");
  });
});

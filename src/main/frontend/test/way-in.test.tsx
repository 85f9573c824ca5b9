import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { upward } from "../src/way-in/half";
import { oneLine, placed, without } from "../src/way-in/numbers";
import { Page } from "../src/way-in/page";
import { formAddress, type Match } from "../src/way-in/server";

const ours: Match = {
  id: 7,
  what: "Scans",
  whose: { kind: "us" },
  sentence: "",
  facts: ["Ward"],
  words: ["scan"],
  form: null,
};
const theirs: Match = {
  ...ours,
  id: 8,
  what: "Pay",
  whose: { kind: "project", project: 2, key: "HR", name: "Staff" },
  sentence: "They answer.",
  facts: [],
  form: { project: 2, type: "3" },
};
const desk: Match = {
  ...theirs,
  id: 9,
  what: "Doors",
  whose: { kind: "department", name: "Desk", address: "desk@example.org" },
  form: null,
};
const wayIn = { name: "IT support", mayCreate: true, mayNameReporter: false, form: { project: 1, type: "3" } };

let sent: { path: string; body: Record<string, unknown> }[] = [];
let answers: Record<string, [unknown, number]>;

async function show(more = {}, others = {}): Promise<HTMLElement> {
  sent = [];
  answers = {
    "GET way-in": [{ ...wayIn, ...more }, 200],
    match: [{ matches: [ours, theirs, desk], numbers: [] }, 200],
    "POST way-in": [{ key: "SUP-9", seen: true, triage: true }, 201],
    disruptions: [{ watching: true, tasks: [] }, 200],
    similar: [{ tasks: [] }, 200],
    "half-solved": [{ hours: null }, 200],
    ...others,
  };
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    if (init.body) sent.push({ path, body: JSON.parse(String(init.body)) });
    const last = path.split("/").pop()!;
    const name = last === "way-in" ? `${init.method ?? "GET"} way-in` : last;
    const [body, status] = answers[name]!;
    return new Response(JSON.stringify(body), { status });
  });
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => render(<Page project="SUP" />, place));
  await settled();
  await settled(50);
  return place;
}

const settled = (milliseconds = 5) => act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

async function write(place: HTMLElement, id: string, text: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement>("#sluice-way-in-" + id)!;
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settled(400);
}

async function press(place: HTMLElement, text: string): Promise<void> {
  const button = [...place.querySelectorAll("button")].find((one) => one.textContent === text)!;
  await act(async () => button.click());
  await settled();
}

const link = (place: HTMLElement, text: string) =>
  [...place.querySelectorAll("a")].find((one) => one.textContent === text)?.getAttribute("href");

describe("the way in", () => {
  it("sends whoever writes about something of others to where it belongs, with what was written", async () => {
    const place = await show();
    await write(place, "title", "My pay & <b>");
    expect(link(place, "Create it there")).toBe(
      "/jira/secure/CreateIssueDetails!init.jspa?pid=2&issuetype=3&summary=My%20pay%20%26%20%3Cb%3E",
    );
    expect(link(place, "Write to desk@example.org")).toBe(
      "mailto:desk@example.org?subject=My%20pay%20%26%20%3Cb%3E&body=",
    );
    const text = "My pay & <b>\n";
    expect(sent.map(({ path, body }) => [path.split("/").pop(), body])).toEqual([
      ["match", { text }],
      ["similar", { text }],
    ]);
  });

  it("asks for the facts of a line that is ours, and makes the task", async () => {
    const place = await show();
    await write(place, "title", "No scan");
    await press(place, "This is it");
    await write(place, "fact-0", "B2");
    await press(place, "Create the task");
    expect(sent[sent.length - 1]?.body).toEqual({
      title: "No scan",
      details: "",
      line: 7,
      facts: { Ward: "B2" },
      onBehalf: "",
      personal: false,
    });
    expect(place.textContent).toContain("Thank you. Your task is SUP-9.");
    expect(link(place, "Open SUP-9")).toBe("/jira/browse/SUP-9");
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it("loses nothing when Jira refuses, and offers its own form where it asks for more", async () => {
    const place = await show();
    answers["POST way-in"] = [
      { message: "Not yet.", faults: [{ field: "title", message: "Odd." }, { field: "c1", message: "Room lacks." }] },
      400,
    ];
    await write(place, "title", "No scan");
    await press(place, "Create the task");
    expect(place.textContent).toContain("Not yet.");
    expect(place.textContent).toContain("Room lacks.");
    expect(place.querySelector("#sluice-way-in-title-error")?.textContent).toBe("Odd.");
    expect(place.querySelector<HTMLInputElement>("#sluice-way-in-title")?.value).toBe("No scan");
    expect(link(place, "Fill in Jira’s own form instead")).toContain("pid=1&issuetype=3&summary=No%20scan");
    expect(document.activeElement?.id).toBe("sluice-way-in-title");
  });

  it("points out an identity number before it is sent, and takes it out", async () => {
    const place = await show();
    answers.match = [{ matches: [], numbers: [{ from: 4, to: 15 }] }, 200];
    await write(place, "title", "For 010180-1234 now");
    expect(place.textContent).toContain("This looks like a personal identity number. Many people read tasks: take it out if the team can do without it.");
    await press(place, "Take it out");
    expect(place.querySelector<HTMLInputElement>("#sluice-way-in-title")?.value).toBe(
      "For [taken out] now",
    );
  });

  it("puts no text into an address while an identity number stands in it, unless it is meant", async () => {
    const place = await show();
    answers.match = [{ matches: [theirs, desk], numbers: [{ from: 4, to: 15 }] }, 200];
    await write(place, "title", "For 010180-1234 now");
    expect(link(place, "Create it there")).not.toContain("1234");
    expect(link(place, "Write to desk@example.org")).not.toContain("1234");
    await press(place, "Keep it, it is needed");
    expect(link(place, "Create it there")).toContain("1234");
  });

  it("takes a number out of a fact that is called as another field, where blanks stood before it", async () => {
    const place = await show();
    answers.match = [{ matches: [{ ...ours, facts: ["title"] }], numbers: [] }, 200];
    answers["POST way-in"] = [{ message: "A number.", numbers: [{ part: "facts.title", from: 2, to: 13 }] }, 409];
    await write(place, "title", "No scan");
    await press(place, "This is it");
    await write(place, "fact-0", "  A 010180-1234");
    await press(place, "Create the task");
    expect(sent[sent.length - 1]?.body).toMatchObject({ facts: { title: "A 010180-1234" } });
    await press(place, "Take it out");
    expect(place.querySelector<HTMLInputElement>("#sluice-way-in-fact-0")?.value).toBe("A [taken out]");
    expect(place.querySelector<HTMLInputElement>("#sluice-way-in-title")?.value).toBe("No scan");
  });

  it("points out a number that the server found when nothing could be said of the words", async () => {
    const place = await show();
    answers.match = [{ message: "Gone." }, 500];
    answers["POST way-in"] = [{ message: "A number.", numbers: [{ part: "title", from: 4, to: 15 }] }, 409];
    await write(place, "title", "For 010180-1234 now");
    await press(place, "Create the task");
    await press(place, "Take it out");
    expect(place.querySelector<HTMLInputElement>("#sluice-way-in-title")?.value).toBe("For [taken out] now");
  });

  it("lets the reporter say that a known disruption is theirs too, and take it back", async () => {
    const task = { key: "SUP-7", summary: "No <b>network", since: "2026-03-09T08:00:00Z", mine: false, watchers: 1 };
    const place = await show(
      {},
      { disruptions: [{ watching: true, tasks: [task] }, 200], "me-too": [{ ...task, mine: true, watchers: 2 }, 200] },
    );
    expect(place.textContent).toContain("No <b>network");
    await press(place, "Me too");
    expect(sent[0]?.body).toEqual({ task: "SUP-7", watch: true, onBehalf: "" });
    expect(place.textContent).toContain("You watch it");
    expect(place.textContent).toContain("2 watch it");
    answers["me-too"] = [{ message: "It is over." }, 400];
    await press(place, "Take it back");
    expect(sent[1]?.body).toMatchObject({ watch: false });
    expect(place.textContent).toContain("It is over.");
  });

  it("offers no tap where nobody can watch", async () => {
    const task = { key: "SUP-7", summary: "No network", since: "2026-03-09T08:00:00Z", mine: false, watchers: 0 };
    const place = await show({}, { disruptions: [{ watching: false, tasks: [task] }, 200] });
    expect(place.textContent).toContain("No network");
    expect(place.textContent).not.toContain("Me too");
  });

  it("shows tasks that the words are like, and how soon half are solved", async () => {
    const task = { key: "SUP-5", summary: "Scan gone", status: "Done", done: "2026-03-09T08:00:00Z", words: ["scan"] };
    const place = await show({}, { similar: [{ tasks: [task] }, 200], "half-solved": [{ hours: 2.2 }, 200] });
    await write(place, "title", "No scan");
    expect(link(place, "SUP-5")).toBe("/jira/browse/SUP-5");
    expect(place.textContent).toContain("Scan gone");
    expect(place.textContent).toContain("Half of what comes in here is solved within 3 hours.");
  });

  it("sends it when it is said to be needed", async () => {
    const place = await show();
    answers.match = [{ matches: [], numbers: [{ from: 4, to: 15 }] }, 200];
    await write(place, "title", "For 010180-1234 now");
    await press(place, "Keep it, it is needed");
    await press(place, "Create the task");
    expect(sent[sent.length - 1]?.body).toMatchObject({ title: "For 010180-1234 now", personal: true });
  });

  it("tells whoever may not create where to ask, and whoever may not open what was made to keep its number", async () => {
    expect((await show({ mayCreate: false, form: null })).textContent).toContain("You may read here and not create tasks. Ask the administrators of the project to let you.");
    const place = await show();
    answers["POST way-in"] = [{ key: "SUP-9", seen: false, triage: false }, 201];
    await write(place, "title", "No scan");
    await press(place, "Create the task");
    expect(place.textContent).toContain("Keep the number: you cannot open the task itself.");
    expect(place.textContent).toContain("The team has it now.");
    expect(place.textContent).not.toContain("triage");
    expect(place.querySelector("a")).toBeNull();
  });
});

describe("identity numbers in a text", () => {
  it("stand in the title or in the details", () => {
    expect(placed([{ from: 0, to: 2 }, { from: 5, to: 7 }], "abcd")).toEqual([
      { part: "title", from: 0, to: 2 },
      { part: "details", from: 0, to: 2 },
    ]);
  });

  it("are taken out wherever they stand", () => {
    const both = [{ part: "title", from: 0, to: 1 }, { part: "title", from: 2, to: 3 }];
    expect(without("a b", both, "[-]")).toBe("[-] [-]");
  });
});

it("says a time upward, so that it stays true", () => {
  expect([0.2, 1, 2.01, 47.2, 49].map(upward)).toEqual([1, 1, 3, 48, 72]);
});

it("makes one line of a text as the server does", () => {
  expect(oneLine(" No\u00a0 pic\u200bture\n ")).toBe("No picture");
});

it("cuts what an address could not hold", () => {
  expect(formAddress({ project: 1, type: "2" }, "a".repeat(300), "b".repeat(5000)).length).toBeLessThan(2000);
});

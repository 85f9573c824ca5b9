import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { later, moment, named } from "../src/stream-changes/month";
import { Page } from "../src/stream-changes/page";
import { readIn } from "./jira";

const change = {
  issue: "SUP-6",
  summary: "Printer",
  at: "2026-10-05T09:12:00+02:00",
  from: "planned",
  to: "urgent",
  reason: "A surgeon phoned",
};
const october = { month: "2026-10", toUrgent: 1, toPlanned: 0, changes: [change], unread: 0 };
let asked: string[] = [];

function answering(body: unknown, status = 200): void {
  asked = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify(body), { status });
  });
}

async function show(today: string): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  await act(async () => render(<Page project="SUP" today={new Date(today)} />, place));
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
  return place;
}

describe("changes of stream", () => {
  beforeEach(() => readIn("en"));

  it("lists a month with its reasons and the way to the file", async () => {
    answering(october);
    const page = await show("2026-10-20T12:00");
    expect(page.querySelector("h2")?.textContent).toBe("October 2026");
    expect(page.querySelector("tbody")?.textContent).toContain("SUP-6 Printer");
    expect(page.querySelector("tbody")?.textContent).toContain("A surgeon phoned");
    expect(page.querySelector("a[href*=csv]")?.getAttribute("href")).toContain(
      "/rest/sluice/1.0/streams/SUP/stream-changes/csv?month=2026-10",
    );
  });

  it("says that there were none, and does not look into the future", async () => {
    answering({ ...october, changes: [], toUrgent: 0 });
    const page = await show("2026-10-20T12:00");
    expect(page.querySelector(".sluice-month-none")).not.toBeNull();
    const [earlier, after] = [...page.querySelectorAll("button")];
    expect(after?.disabled).toBe(true);
    await act(async () => earlier?.click());
    expect(asked[asked.length - 1]).toContain("month=2026-09");
  });

  it("says of how many tasks it was not read, also where none is listed", async () => {
    answering({ ...october, changes: [], toUrgent: 0, unread: 1200 });
    const page = await show("2026-10-20T12:00");
    expect(page.textContent).toContain("1,200");
    expect(page.textContent).not.toContain("No task changed its stream");
  });

  it("gives the reason of a refusal", async () => {
    answering({ message: "Sluice is not switched on for IT support." }, 409);
    expect((await show("2026-10-20T12:00")).textContent).toContain("not switched on");
  });

  it("counts months across the year and shows the server's time", () => {
    expect(later("2026-01", -1)).toBe("2025-12");
    expect(later("2025-12", 1)).toBe("2026-01");
    expect(named("2026-03")).toBe("March 2026");
    expect(moment(change.at)).toMatch(/09:12/);
  });
});

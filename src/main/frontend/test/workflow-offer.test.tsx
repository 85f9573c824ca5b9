import { render } from "preact";
import { describe, expect, it, vi } from "vitest";
import start from "../src/setup/index";

const on = { key: "SUP", name: "IT support", state: "ready" };

async function opened(offersWorkflow: boolean): Promise<HTMLElement> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  location.hash = "";
  const body = JSON.stringify({ projects: [on], offersWorkflow });
  vi.stubGlobal("fetch", async () => new Response(body, { status: 200 }));
  start(place);
  await vi.waitFor(() => expect(place.textContent).toContain("Projects with Sluice"));
  return place;
}

describe("the offer of the two-stream workflow", () => {
  it("should lead there when it is time, and say that no project changes by itself", async () => {
    const place = await opened(true);
    expect(place.querySelector("a[href*=SluiceTwoStreams]")?.getAttribute("href")).toBe(
      "/jira/secure/admin/SluiceTwoStreams!default.jspa",
    );
    expect(place.textContent).toContain("no project changes by itself");
    render(null, place);
  });

  it("should not stand there before", async () => {
    const place = await opened(false);
    expect(place.querySelector("a[href*=SluiceTwoStreams]")).toBeNull();
    render(null, place);
  });
});

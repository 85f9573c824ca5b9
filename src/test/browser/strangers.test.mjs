// Who is not logged in is told so, and shown nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { baseUrl } from "./support/surroundings.mjs";
import { visit } from "./support/visit.mjs";

let visitor;

before(async () => {
  visitor = await visit();
});
after(() => visitor?.close());

test("should give nobody figures", async () => {
  const answer = await visitor.page.request.get(baseUrl + "/rest/sluice/1.0/insight/NOSUCH/lead-time");
  assert.equal(answer.status(), 401);
});

test("should give nobody anything of a team's streams, and do nothing for them", async () => {
  const streams = "/rest/sluice/1.0/streams/NOSUCH";
  const asked = ["turns", "turns/now", "paused", "ready", "limits", "lists", "pausing", "interruptions", "stream-changes"];
  const done = [["urgent-now", { title: "x" }], ["start", { issue: "NOSUCH-1" }], ["paused", { issue: "NOSUCH-1" }]];
  const answers = [
    ...asked.map((what) => visitor.ask("GET", `${streams}/${what}`)),
    ...done.map(([what, body]) => visitor.ask("POST", `${streams}/${what}`, body)),
    visitor.ask("GET", "/rest/sluice/1.0/streams"),
  ];
  for (const answer of await Promise.all(answers)) assert.equal(answer.status(), 401, answer.url());
});

test("should ask who it is before it shows the administration", async () => {
  await visitor.go("/secure/admin/SluiceGetStarted!default.jspa");
  await visitor.page.locator("[name=os_password]").waitFor();
});

test("should ask who it is before it shows a team's limits", async () => {
  await visitor.go("/secure/SluiceLimits!default.jspa?projectKey=NOSUCH");
  await visitor.page.locator("[name=os_password]").waitFor();
});

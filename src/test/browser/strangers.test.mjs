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

test("should ask who it is before it shows the administration", async () => {
  await visitor.go("/secure/admin/SluiceGetStarted!default.jspa");
  await visitor.page.locator("[name=os_password]").waitFor();
});

// The gadgets where something is missing, and for those who read dark, narrow, by keyboard or in another language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./support/visit.mjs";

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn();
});
after(() => visitor?.close());

test("should answer nobody with figures", async () => {
  const stranger = await visit();
  const answer = await stranger.page.request.get(process.env.BASE_URL + "/rest/sluice/1.0/insight/NOSUCH/lead-time");
  await stranger.close();
  assert.equal(answer.status(), 401);
});

test("should serve the scripts in the reader's language, without one call left to translate", async () => {
  await visitor.go("/secure/Dashboard.jspa");
  const scripts = await page
    .locator("script[src*='org.sluice.jira']")
    .evaluateAll((found) => found.map(({ src }) => src));
  assert.ok(scripts.length >= 3);
  for (const script of scripts) {
    const text = await (await page.request.get(script)).text();
    assert.ok(!text.includes("I18n.getText"), script);
  }
  visitor.noErrors();
});

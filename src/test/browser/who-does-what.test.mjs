// Who does what: nothing yet, lines pasted, one written by keyboard alone, two at once, undo; on a phone, in the dark, in Danish and Swedish.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "./support/axe.mjs";
import { administrator, member } from "./support/surroundings.mjs";
import { visit } from "./support/visit.mjs";

const KEY = "SCOPE";
const PAGE = `/projects/${KEY}?selectedItem=org.sluice.jira:who-does-what-page`;
const LINES = `/rest/sluice/1.0/intake/${KEY}/who-does-what`;
const project = { key: KEY, name: "Printers and doors", projectTypeKey: "software", lead: administrator.name };

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn();
  await visitor.rest("POST", "/rest/api/2/project", project);
});
after(async () => {
  await visitor.rest("DELETE", "/rest/api/2/project/" + KEY);
  await visitor?.close();
});

const rows = () => page.locator(".sluice-scope-what").allInnerTexts();
const button = (name) => page.getByRole("button", { name, exact: true });

test("should begin with nothing, and take lines as people write them", async () => {
  await visitor.go(PAGE);
  await page.getByText("Nothing is written yet.").waitFor();
  await accessible(page, "a team without lines");
  const written = "printers → Service desk <desk@example.org>\nwater\n<script>alert(1)</script>;Caretaker\nbadges -> us";
  await page.locator("#sluice-scope-paste").fill(written);
  await button("Look at what they mean").click();
  await page.getByText("Line 2, “water”:").waitFor();
  await accessible(page, "pasted lines that are looked at");
  await button("Take them over (3)").click();
  await button("Save").click();
  await page.getByText("Who does what is saved.").waitFor();
  assert.deepEqual(await rows(), ["<script>alert(1)</script>", "badges", "printers"]);
  assert.equal(await page.getByText("has no address yet").count(), 1);
  visitor.noErrors();
});

test("should be searched and written by the keyboard alone", async () => {
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("desk@");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await visitor.tabTo("#sluice-scope-sentence");
  await page.keyboard.type("They answer the same day.");
  await page.keyboard.press("Enter");
  await page.getByText("Changes not saved: 1").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "printersService deskThey answer the same day.");
  await visitor.tabTo(".sluice-scope-bar .aui-button-primary");
  await page.keyboard.press("Enter");
  await page.getByText("Who does what is saved.").waitFor();
  const { matches } = await visitor.rest("POST", `/rest/sluice/1.0/intake/${KEY}/match`, { text: "My printer is out" });
  assert.equal(matches[0].sentence, "They answer the same day.");
  assert.deepEqual(matches[0].words, ["printer"]);
  visitor.noErrors();
});

test("should show what somebody else saved meanwhile, with what was changed here on top", async () => {
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "badges" }).click();
  await page.locator("#sluice-scope-sentence").fill("Come by.");
  await button("Done").click();
  const { version, lines } = await visitor.rest("GET", LINES);
  await visitor.rest("PUT", LINES, { version, lines: [...lines, { what: "keys", whose: { kind: "us" } }] });

  await button("Save").click();
  await page.getByText("Somebody else saved meanwhile.").waitFor();
  assert.deepEqual(await rows(), ["<script>alert(1)</script>", "badges", "keys", "printers"]);
  await accessible(page, "what somebody else saved");
  await button("Save").click();
  await page.getByText("Who does what is saved.").waitFor();
  assert.equal((await visitor.rest("GET", LINES)).lines.length, 4);
  visitor.noErrors("409");
});

test("should undo what was changed", async () => {
  await page.getByText("What was changed").click();
  await visitor.picture("who-does-what");
  await button("Undo this and what came after").nth(1).click();
  await page.getByText("It is as it was then.").waitFor();
  assert.deepEqual(await rows(), ["<script>alert(1)</script>", "badges", "printers"]);
  visitor.noErrors("409");
});

for (const [locale, heading, lead] of [
  ["da-DK", "Hvem gør hvad", "hvad en indmelder får at vide"],
  ["sv-SE", "Vem gör vad", "vad en anmälare får veta"],
]) {
  test(`should be read on a phone in the dark by a member of the team (${locale})`, async () => {
    const phone = await visit({ locale, viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true });
    try {
      await phone.logIn(member);
      await phone.go(PAGE);
      await phone.page.getByText(lead).waitFor();
      await phone.page.getByRole("heading", { name: heading }).waitFor();
      await phone.page.locator(".sluice-scope-row").nth(2).tap();
      await phone.page.locator("#sluice-scope-address").waitFor();
      await accessible(phone.page, `a line on a phone in the dark (${locale})`);
      const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 390, `${wide} wide`);
      await phone.picture("who-does-what-" + locale);
      phone.noErrors();
    } finally {
      await phone.close();
    }
  });
}

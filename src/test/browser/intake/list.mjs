// The intake list: each outcome, ten tasks by keyboard alone and ten by touch alone, undo, a question, somebody quicker, strangers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator, member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const KEY = "TEAM";
const PAGE = `/secure/SluiceIntake.jspa?project=${KEY}`;
const REST = `/rest/sluice/1.0/intake/${KEY}`;

let admin;
let visitor;
let page;
let stream;

before(async () => {
  admin = await visit();
  await admin.logIn();
  stream = (await admin.rest("GET", "/rest/api/2/field")).find(({ name }) => name === "Stream").id;
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn(member);
});
after(async () => {
  await visitor?.close();
  await admin?.close();
});

const report = async (summary, description = "") => {
  const fields = { project: { key: KEY }, issuetype: { name: "Task" }, summary, description, [stream]: { value: "Planned" } };
  return (await admin.rest("POST", "/rest/api/2/issue", { fields })).key;
};
const reports = async (count) => {
  const keys = [];
  for (let i = 0; i < count; i++) keys.push(await report(`The lamp ${i + 1} flickers`));
  return keys;
};
const status = async (key) => (await admin.rest("GET", "/rest/api/2/issue/" + key)).fields.status.name;
const at = (on, key) => on.locator(`[aria-current] [data-row="${key}"]`).waitFor();
const said = (on, text) => on.locator(".sluice-intake-bar").getByText(text).waitFor();

test("should work ten tasks by the keyboard alone, each outcome once, and turn facts that lack into a question", async () => {
  const line = { what: "Printers", whose: { kind: "us" }, facts: ["Room"] };
  const other = { what: "Pay slips", whose: { kind: "department", name: "Finance", address: "pay@example.org" }, sentence: "They answer within a day." };
  await admin.rest("PUT", REST + "/who-does-what", { version: 0, lines: [line, other] });
  const keys = await reports(8);
  const printer = await report("The printer <script>alert(1)</script> is empty", "Since noon, as often.");
  const plain = await report("A chair is broken");
  await visitor.go(PAGE);
  await at(page, keys[0]);
  await accessible(page, "the intake list");
  await visitor.picture("intake");
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await said(page, `${keys[0]} is accepted as planned.`);
  await page.keyboard.press("r");
  await page.keyboard.press("Enter");
  await said(page, `${keys[1]} is accepted as urgent.`);
  await page.keyboard.press("q");
  await page.keyboard.type("Which lamp?");
  await page.keyboard.press("Enter");
  await said(page, `The reporter of ${keys[2]} is asked.`);
  await page.keyboard.press("d");
  await page.keyboard.type(keys[0]);
  await page.keyboard.press("Enter");
  await said(page, `${keys[3]} is a duplicate.`);
  await page.keyboard.press("n");
  await page.keyboard.type("Lamps are nobody’s <script>");
  await page.keyboard.press("Enter");
  await said(page, `${keys[4]} is not for us.`);
  await page.keyboard.press("w");
  await page.keyboard.type("01312099");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  if ((await page.evaluate(() => document.activeElement?.id)) !== "sluice-intake-reason") await visitor.tabTo("#sluice-intake-reason");
  await page.keyboard.type("After the move");
  await page.keyboard.press("Enter");
  await said(page, `${keys[5]} is a wish.`);
  await page.keyboard.press("o");
  await page.keyboard.type((await page.locator("datalist option").first().getAttribute("value")) ?? "");
  await visitor.tabTo("#sluice-intake-reason");
  await page.keyboard.type("They mend lamps");
  await visitor.picture("intake-pass-on");
  await accessible(page, "passing on");
  await page.keyboard.press("Enter");
  await page.locator(".sluice-intake-fault, .sluice-intake-bar >> text=passed on").first().waitFor();
  if ((await page.locator(".sluice-intake-fault").count()) > 0) {
    assert.match(await page.locator(".sluice-intake-fault").innerText(), /who does what/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("r");
    await page.keyboard.press("Enter");
  }
  await at(page, keys[7]);
  await page.keyboard.press("a");
  await page.keyboard.press("Enter");
  await said(page, `${keys[7]} is accepted as planned.`);
  await at(page, printer);
  await page.keyboard.press("a");
  await page.getByText("These facts are not known yet.").waitFor();
  await accessible(page, "facts that lack");
  await visitor.picture("intake-facts");
  await page.keyboard.press("Enter");
  await said(page, `The reporter of ${printer} is asked.`);
  await page.keyboard.press("u");
  await at(page, printer);
  await page.keyboard.press("a");
  await page.locator("#sluice-intake-fact-0").focus();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await said(page, `${printer} is accepted as planned.`);
  await at(page, plain);
  await page.keyboard.press("r");
  await page.keyboard.press("Enter");
  await said(page, `${plain} is accepted as urgent.`);
  assert.equal(await status(printer), "Ready to start");
  assert.equal(await status(keys[4]), "Done");
  visitor.noErrors("400");
});

test("should tell at the task that somebody was quicker, and change nothing", async () => {
  const key = await report("A door squeaks");
  await visitor.go(PAGE);
  await page.locator(`[data-row="${key}"]`).click();
  await page.getByRole("group", { name: `What becomes of ${key}` }).getByRole("button", { name: "Not for us" }).click();
  await page.keyboard.type("Doors are nobody’s");
  await visitor.rest("POST", REST + "/outcome", { issue: key, outcome: "accept-urgent" });
  await page.keyboard.press("Enter");
  await page.getByText(`${key} has left triage meanwhile`).waitFor();
  assert.equal(await page.locator("#sluice-intake-reason").inputValue(), "Doors are nobody’s");
  assert.equal(await status(key), "Ready to start");
  await visitor.picture("intake-quicker");
  visitor.noErrors("409");
});

test("should be for nobody from outside the team", async () => {
  const stranger = await visit();
  try {
    assert.equal((await stranger.ask("GET", REST + "/list")).status(), 401);
    await stranger.logIn({ name: "vera", password: "demo" });
    await stranger.go(PAGE);
    await stranger.page.getByText("There is no project here whose intake you do.").waitFor();
    assert.equal((await stranger.ask("GET", REST + "/list")).status(), 403);
    assert.equal((await stranger.ask("POST", REST + "/outcome", { issue: "TEAM-1", outcome: "accept-urgent" })).status(), 403);
  } finally {
    await stranger.close();
  }
});

for (const [locale, urgent, undo] of [
  ["da-DK", "Tag ind som akut", "Fortryd"],
  ["sv-SE", "Ta emot som akut", "Ångra"],
]) {
  test(`should work ten tasks by touch alone on a phone in the dark (${locale})`, async () => {
    const phone = await visit({ locale, viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true });
    try {
      const keys = await reports(10);
      await phone.logIn(member);
      await phone.go(PAGE);
      const row = (key) => phone.page.locator("li", { has: phone.page.locator(`[data-row="${key}"]`) });
      for (const [index, key] of keys.entries()) {
        await row(key).getByRole("button", { name: urgent }).tap();
        if (index === 0) {
          await accessible(phone.page, `the intake list on a phone in the dark (${locale})`);
          const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= 390, `${wide} wide`);
          for (const button of await phone.page.locator(".sluice-intake button").all()) {
            const { width, height } = await button.boundingBox();
            assert.ok(width >= 44 && height >= 44, `${await button.innerText()}: ${width} by ${height}`);
          }
          await phone.picture("intake-" + locale);
        }
        await row(key).locator("[type=submit]").tap();
        await phone.page.locator(".sluice-intake-bar").getByText(key).waitFor();
      }
      await phone.page.getByRole("button", { name: undo }).tap();
      await row(keys[9]).waitFor();
      assert.equal(await status(keys[8]), "Ready to start");
      await row(keys[9]).getByRole("button", { name: urgent }).tap();
      await row(keys[9]).locator("[type=submit]").tap();
      await phone.page.locator(".sluice-intake-bar").getByText(keys[9]).waitFor();
      phone.noErrors();
    } finally {
      await phone.close();
    }
  });
}

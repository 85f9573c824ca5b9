// What could not be delivered, below the intake list: kept with its reason, told again, taken back, also on a phone in the dark.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { PAGE, REST, reporter } from "./team.mjs";

let admin;
let visitor;
let page;
let reports;

before(async () => {
  admin = await visit();
  await admin.logIn();
  reports = await reporter(admin);
  const { version, lines } = await admin.rest("GET", REST + "/who-does-what");
  const whose = { kind: "department", name: "Service desk", address: "desk@example.org" };
  await admin.rest("PUT", REST + "/who-does-what", { version, lines: [...lines, { what: "Telephones", whose }] });
  await admin.rest("PUT", "/rest/sluice/1.0/streams/TEAM/lists", { teams: ["Network", "Service desk"] });
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn(member);
});
after(async () => {
  await visitor?.close();
  await admin?.close();
});

/** A task that is passed on with a personal identity number in it, which is held back. */
async function held() {
  const key = await reports.one("The telephone of 010180-1234 is silent <script>alert(1)</script>");
  await visitor.rest("POST", REST + "/outcome", { issue: key, outcome: "pass-on", reason: "They have telephones", to: "Service desk" });
  const row = async () => (await visitor.rest("GET", REST + "/outbox")).waiting.find((one) => one.key === key);
  const { id } = await row();
  await visitor.rest("POST", `${REST}/outbox/${id}/again`, {});
  await visitor.until("it is held back", async () => (await row()).hindrance === "personal-number");
  return { key, id };
}

const row = (on, key) => on.locator(`[data-waiting="${key}"]`);

test("should be told with its reason, tried again and taken back by the keyboard alone", async () => {
  const { key } = await held();
  await visitor.go(PAGE);
  await row(page, key).getByText("Service desk has not got it.").waitFor();
  await row(page, key).getByText("There is a personal identity number in the summary.").waitFor();
  await page.getByRole("link", { name: "could not be delivered" }).waitFor();
  await accessible(page, "what could not be delivered");
  await row(page, key).getByRole("button", { name: "They need the number" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Pass on with the number" }).waitFor();
  await accessible(page, "a number that is meant");
  await visitor.picture("intake-outbox-meant");
  await page.keyboard.press("Escape");
  await row(page, key).getByRole("button", { name: "Take back" }).focus();
  await page.keyboard.press("Enter");
  await row(page, key).getByText(`${key} comes back into triage`).waitFor();
  await visitor.picture("intake-outbox");
  await page.keyboard.press("Enter");
  await page.getByText(`${key} is in triage again.`).waitFor();
  await page.locator(`[data-row="${key}"]`).waitFor();
  assert.equal(await row(page, key).count(), 0);
  visitor.noErrors();
});

test("should tell at its row that somebody was quicker", async () => {
  const { key, id } = await held();
  await visitor.go(PAGE);
  await row(page, key).getByRole("button", { name: "Take back" }).click();
  await visitor.rest("POST", `${REST}/outbox/${id}/take-back`, {});
  await page.keyboard.press("Enter");
  await row(page, key).getByText("It is delivered or taken back already.").waitFor();
  await visitor.picture("intake-outbox-quicker");
  visitor.noErrors("409");
});

for (const [name, options, again] of [
  ["phone", { locale: "da-DK", viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true }, "Prøv igen"],
  ["4k", { locale: "sv-SE", viewport: { width: 3840, height: 2160 } }, "Försök igen"],
]) {
  test(`should be read and touched on a ${name}`, async () => {
    const { key } = await held();
    const other = await visit(options);
    try {
      await other.logIn(member);
      await other.go(PAGE);
      await row(other.page, key).waitFor();
      await accessible(other.page, `what could not be delivered on a ${name}`);
      const wide = await other.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= options.viewport.width, `${wide} wide`);
      for (const button of await other.page.locator(".sluice-outbox button").all()) {
        const { width, height } = await button.boundingBox();
        assert.ok(width >= 44 && height >= 44, `${await button.innerText()}: ${width} by ${height}`);
      }
      await row(other.page, key).scrollIntoViewIfNeeded();
      await other.picture("intake-outbox-" + name);
      await row(other.page, key).getByRole("button", { name: again }).click();
      await other.page.locator(".sluice-outbox [role=status]").getByText(key).waitFor();
      other.noErrors();
    } finally {
      await other.close();
    }
  });
}

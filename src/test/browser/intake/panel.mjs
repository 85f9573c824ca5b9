// The intake on the page of a task: an outcome in two taps, undo, a question, and nothing for others; also on a phone in the dark.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { REST, reporter, status } from "./team.mjs";

let admin;
let visitor;
let page;
let reports;

before(async () => {
  admin = await visit();
  await admin.logIn();
  reports = await reporter(admin);
  const { version, lines } = await admin.rest("GET", REST + "/who-does-what");
  const line = { what: "Scanners", whose: { kind: "us" }, words: ["scanner"], facts: ["Room"] };
  await admin.rest("PUT", REST + "/who-does-what", { version, lines: [...lines, line] });
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn(member);
});
after(async () => {
  await visitor?.close();
  await admin?.close();
});

const panel = (on) => on.locator(".sluice-intake-panel");

test("should say an outcome in two taps, undo it, and ask for what lacks", async () => {
  const key = await reports.one("The scanner <script>alert(1)</script> is dark", "Since noon.");
  await visitor.go("/browse/" + key);
  await panel(page).getByText("Ours: Scanners").waitFor();
  await panel(page).getByText("Not known yet: Room").waitFor();
  await accessible(page, "the panel of the intake");
  await visitor.picture("intake-panel");
  await panel(page).getByRole("button", { name: "Not for us" }).click();
  await page.keyboard.type("Scanners are nobody’s");
  await page.keyboard.press("Enter");
  await panel(page).getByText(`${key} is not for us.`).waitFor();
  assert.equal(await status(admin, key), "Done");
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await panel(page).getByText("Not known yet: Room").waitFor();
  await panel(page).getByRole("button", { name: "Accept as planned" }).click();
  await accessible(page, "the panel with facts that lack");
  await visitor.picture("intake-panel-facts");
  await page.keyboard.press("Enter");
  await panel(page).getByText(`The reporter of ${key} is asked.`).waitFor();
  await panel(page).getByText("Its reporter was asked").waitFor();
  await panel(page).getByRole("button", { name: "Accept as urgent" }).click();
  await page.keyboard.press("Enter");
  await panel(page).getByRole("button", { name: "Show the task as it is now" }).click();
  await panel(page).waitFor({ state: "detached" });
  assert.equal(await status(admin, key), "Ready to start");
  visitor.noErrors();
});

test("should be there for nobody from outside the team", async () => {
  const key = await reports.one("A window is open");
  const stranger = await visit();
  try {
    await stranger.logIn({ name: "vera", password: "demo" });
    await stranger.go("/browse/" + key);
    await stranger.page.getByText("A window is open").first().waitFor();
    assert.equal(await panel(stranger.page).count(), 0);
  } finally {
    await stranger.close();
  }
});

for (const [name, options, urgent] of [
  ["phone", { locale: "da-DK", viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true }, "Tag ind som akut"],
  ["4k", { locale: "sv-SE", viewport: { width: 3840, height: 2160 } }, "Ta emot som akut"],
]) {
  test(`should be read and touched on a ${name}`, async () => {
    const key = await reports.one("The scanner is dark");
    const other = await visit(options);
    try {
      await other.logIn(member);
      await other.go("/browse/" + key);
      await panel(other.page).getByRole("button", { name: urgent }).click();
      await accessible(other.page, `the panel of the intake on a ${name}`);
      const wide = await other.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= options.viewport.width, `${wide} wide`);
      for (const button of await panel(other.page).locator("button").all()) {
        const { width, height } = await button.boundingBox();
        assert.ok(width >= 44 && height >= 44, `${await button.innerText()}: ${width} by ${height}`);
      }
      await other.picture("intake-panel-" + name);
      await panel(other.page).locator("[type=submit]").click();
      await panel(other.page).locator("[role=status]").getByText(key).waitFor();
      other.noErrors();
    } finally {
      await other.close();
    }
  });
}

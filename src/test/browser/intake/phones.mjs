// The intake list by touch alone, on a phone in the dark, in Danish and Swedish.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { member } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { PAGE, reporter, status } from "./team.mjs";

let admin;

before(async () => {
  admin = await visit();
  await admin.logIn();
});
after(() => admin?.close());

for (const [locale, urgent, undo] of [
  ["da-DK", "Tag ind som akut", "Fortryd"],
  ["sv-SE", "Ta emot som akut", "Ångra"],
]) {
  test(`should work ten tasks by touch alone on a phone in the dark (${locale})`, async () => {
    const phone = await visit({ locale, viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true });
    try {
      const keys = await (await reporter(admin)).lamps(10);
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
      assert.equal(await status(admin, keys[8]), "Ready to start");
      await row(keys[9]).getByRole("button", { name: urgent }).tap();
      await row(keys[9]).locator("[type=submit]").tap();
      await phone.page.locator(".sluice-intake-bar").getByText(keys[9]).waitFor();
      phone.noErrors();
    } finally {
      await phone.close();
    }
  });
}

// What a new user does, in order: get started, switch on, read the dashboard, add and configure a gadget, undo.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "./support/axe.mjs";
import { baseUrl, projectKey } from "./support/surroundings.mjs";
import { visit } from "./support/visit.mjs";

let visitor;
let page;
let project = projectKey;

/** A step of the journey; when one fails, those after it have nothing to stand on and are reported as failed too. */
let stumbled = "";
function step(name, body) {
  test(name, async () => {
    assert.equal(stumbled, "", `Not tried, because an earlier step failed: ${stumbled}`);
    stumbled = name;
    await body();
    stumbled = "";
  });
}

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn();
});
after(() => visitor?.close());

const primary = () => page.locator("#sluice-get-started .aui-button-primary");
const openGetStarted = async () => {
  await visitor.go("/secure/admin/SluiceGetStarted!default.jspa");
  await visitor.confirm();
  await page.locator(".sluice-switched-on").waitFor();
};

step("should find Get started in the administration, behind the second password", async () => {
  await page.locator("#admin_menu").click();
  await visitor.confirm();
  await page.getByRole("link", { name: "Get started", exact: true }).first().click();
  await visitor.confirm();
  await page.locator("#sluice-project").waitFor();
  await visitor.picture("1-choose");
  await accessible(page, "choose a project");
});

step("should ask for a project at its field before going on", async () => {
  await primary().click();
  assert.equal(await page.locator(".sluice-start .error").count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "sluice-project");
});

step("should show what the history says before anything is changed", async () => {
  project ||= await page.locator("#sluice-project option:not([value=''])").first().getAttribute("value");
  await page.locator("#sluice-project").selectOption(project);
  await primary().click();
  await page.getByText("Nothing has been changed").waitFor();
  await page.locator("#sluice-found").waitFor({ timeout: 120_000 });
  assert.equal(await page.locator(".sluice-found .sluice-fact").count(), 5);
  await visitor.picture("2-look");
  await accessible(page, "look at its history");
});

step("should come back to the same step after a reload", async () => {
  await page.reload();
  await page.locator("#sluice-found").waitFor({ timeout: 120_000 });
});

step("should say at its field what is wrong with a query", async () => {
  await primary().click();
  const query = page.locator("#sluice-urgent");
  await query.waitFor();
  await accessible(page, "check what things mean");
  const preset = await query.inputValue();
  await query.fill("nonsense ==");
  await primary().click();
  await page.locator("#sluice-urgent-error").waitFor();
  assert.notEqual((await page.locator("#sluice-urgent-error").textContent()).trim(), "");
  await visitor.picture("3-settings");
  await query.fill(preset);
});

step("should say what will be made and what will not be touched, also to a keyboard", async () => {
  await primary().focus();
  await page.keyboard.press("Enter");
  await page.getByText("No task, workflow, status, field or permission is changed.").waitFor();
  await visitor.picture("4-switch-on");
  await accessible(page, "switch on");
});

step("should switch on, read the history and open the dashboard", async () => {
  await primary().click();
  await page.waitForURL(/Dashboard\.jspa/, { timeout: 180_000 });
  await page.getByText(/Half of the tasks were solved within/).waitFor();
  await page.locator(".sluice-chart svg").first().waitFor();
  await visitor.picture("5-dashboard");
  await accessible(page, "dashboard");
});

step("should serve its scripts in the reader's language, with no call left to translate", async () => {
  const scripts = await page.locator("script[src*='org.sluice.jira']").evaluateAll((all) => all.map(({ src }) => src));
  assert.ok(scripts.length >= 3);
  for (const script of scripts) {
    const text = await (await page.request.get(script)).text();
    assert.ok(!text.includes("I18n.getText"), script);
  }
});

step("should tell the numbers behind a chart to those who cannot see it", async () => {
  const figure = page.locator(".sluice-figure").first();
  assert.match(await figure.locator("[role=img]").getAttribute("aria-label"), /\d/);
  await figure.locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.ok((await figure.locator("tbody tr").count()) > 1);
});

step("should add a gadget, configure it and say why it is empty", async () => {
  await page.locator("#add-gadget").click();
  await page.locator('.gadget-offer button[data-module$=":lead-time-item"]').click();
  const form = page.locator(".sluice-configuration");
  await form.waitFor();
  await form.locator("select").first().waitFor();
  await page.waitForFunction(() => !document.querySelector(".sluice-configuration select")?.disabled);
  await form.locator("[type=submit]").click();
  assert.equal(await form.locator(".error").count(), 1);
  await accessible(page, "settings of a gadget");
  await form.locator("select[id$=-project]").selectOption(project);
  await form.locator("select[id$=-window]").selectOption("dates");
  await form.locator("input[id$=-from]").fill("1999-01-01");
  await form.locator("input[id$=-to]").fill("1999-01-31");
  await visitor.picture("6-configuration");
  await form.locator("[type=submit]").click();
  await page.getByText("No task was solved in this period").waitFor();
  await visitor.picture("7-empty");
  await accessible(page, "dashboard with an empty gadget");
});

for (const [locale, sentence] of [
  ["da-DK", "Halvdelen af opgaverne blev løst inden for"],
  ["sv-SE", "Hälften av ärendena åtgärdades inom"],
]) {
  step(`should speak to a reader of ${locale}, on a narrow dark screen, with nothing cut off`, async () => {
    const reader = await visit({ locale, colorScheme: "dark", viewport: { width: 420, height: 900 } });
    try {
      await reader.logIn();
      await reader.page.goto(page.url());
      await reader.page.getByText(sentence).first().waitFor();
      await reader.page.locator(".sluice-chart svg").first().waitFor();
      await reader.picture(`narrow-${locale}`);
      await accessible(reader.page, `dashboard in ${locale}`);
      const wider = await reader.page.locator(".sluice-gadget").evaluateAll(
        (all) => all.filter((gadget) => gadget.scrollWidth > gadget.clientWidth).length,
      );
      assert.equal(wider, 0);
    } finally {
      await reader.close();
    }
  });
}

step("should name what undo takes away, and take away just that", async () => {
  const dashboard = page.url();
  await openGetStarted();
  await visitor.picture("8-projects");
  await page.getByRole("button", { name: `Show for ${project}` }).click();
  await page.getByRole("button", { name: "Undo …" }).click();
  const dialog = page.locator("dialog[open]");
  await dialog.waitFor();
  assert.ok((await dialog.locator("li").count()) >= 2);
  await accessible(page, "undo");
  await visitor.picture("9-undo");
  await dialog.getByRole("button", { name: "Take it away" }).click();
  await page.getByText(`Undone for ${project}`).waitFor();
  visitor.noErrors("/matches?");
  assert.equal((await page.request.get(dashboard)).status(), 404);
  const made = await page.request.get(`${baseUrl}/rest/sluice/1.0/setup/${project}/made`);
  assert.deepEqual((await made.json()).made, []);
});

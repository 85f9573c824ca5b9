// Whose turn it is: names pasted and looked at, saved, somebody not here, a calendar without login; on a phone and in the dark too.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "./support/axe.mjs";
import { administrator, baseUrl, member } from "./support/surroundings.mjs";
import { visit } from "./support/visit.mjs";

const KEY = "TURN";
const PAGE = `/projects/${KEY}?selectedItem=org.sluice.jira:turns-page`;

let visitor;
let page;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  await visitor.logIn();
  await visitor.project(KEY, "In turns");
});
after(async () => {
  await visitor.rest("DELETE", "/rest/api/2/project/" + KEY);
  await visitor?.close();
});

const shown = () => page.locator("#sluice-turns").innerText();

test("should not be in the sidebar of a project that has nothing of Sluice, and begin with the form", async () => {
  await visitor.go("/projects/" + KEY);
  assert.equal(await page.getByRole("link", { name: "Whose turn" }).count(), 0);
  await visitor.go(PAGE);
  await page.getByText("No turns are planned yet").waitFor();
  await accessible(page, "a team without turns");
  visitor.noErrors();
});

test("should name the line that cannot be meant, and save what can, by the keyboard", async () => {
  await page.locator("#sluice-turns-names").focus();
  await page.keyboard.type(`${administrator.name}\nnobody of that name`);
  await visitor.tabTo("#sluice-turns form button[type=submit]");
  await page.keyboard.press("Enter");
  await page.getByText("Line 2, “nobody of that name”:").waitFor();
  assert.equal(await page.getByRole("button", { name: "Save these turns" }).count(), 0);
  await accessible(page, "a preview with a line that cannot be meant");

  await page.locator("#sluice-turns-names").fill(`${administrator.name}\n-\n${administrator.name}`);
  await visitor.tabTo("#sluice-turns form button[type=submit]");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Save these turns" }).click();
  await page.getByText("The turns are saved.").waitFor();
  assert.match(await shown(), /Nobody yet/);
  await visitor.picture("turns");
  visitor.noErrors();
});

test("should be found in the sidebar of a project that has turns", async () => {
  await visitor.go("/projects/" + KEY);
  await page.getByRole("link", { name: "Whose turn" }).click();
  await page.getByText("Nobody yet").first().waitFor();
  visitor.noErrors();
});

test("should take today over, not be here, and be here after all", async () => {
  await page.locator(".sluice-now-card").nth(1).getByRole("button", { name: "I take it today" }).click();
  await page.getByText("It is your turn today.").waitFor();
  await page.getByRole("button", { name: "I am not here today" }).click();
  await page.getByText("is not here today. Tomorrow it is forgotten.").waitFor();
  await accessible(page, "somebody who is not here");
  await page.getByRole("button", { name: "is here after all" }).click();
  await page.getByRole("button", { name: "I am not here today" }).waitFor();
  visitor.noErrors();
});

test("should open a calendar without login, until the link is taken away", async () => {
  await page.getByRole("button", { name: "Make a link" }).click();
  const address = await page.locator(".sluice-link input").inputValue();
  assert.ok(address.startsWith(baseUrl), address);
  const calendar = await fetch(address);
  assert.equal(calendar.headers.get("content-type"), "text/calendar;charset=UTF-8");
  assert.match(await calendar.text(), /SUMMARY:Intake lead: In turns/);
  await accessible(page, "a calendar link");

  await page.getByRole("button", { name: "Take it away" }).click();
  await page.getByRole("button", { name: "Make a link" }).waitFor();
  assert.equal((await fetch(address)).status, 404);
  visitor.noErrors();
});

test("should let a member of the team swap a turn in two taps, in Danish", async () => {
  await visitor.rest("PUT", `/rest/sluice/1.0/streams/${KEY}/turns`, { names: `${member.name}\n${administrator.name}` });
  const colleague = await visit({ locale: "da-DK", viewport: { width: 375, height: 800 }, hasTouch: true });
  try {
    await colleague.logIn(member);
    await colleague.go(PAGE);
    const urgent = colleague.page.getByRole("region", { name: "Akutansvarlig", exact: true });
    await urgent.getByRole("button", { name: "Byt:" }).first().waitFor();
    assert.equal(await urgent.getByRole("button", { name: "Byt:" }).count(), 1);
    assert.equal(await colleague.page.getByText("Indtast ture").count(), 0);
    await urgent.getByRole("button", { name: "Byt:" }).tap();
    await urgent.getByRole("button", { name: "Med denne:" }).first().tap();
    await colleague.page.getByText("Byttet:").waitFor();
    await accessible(colleague.page, "a swap on a phone, in Danish");
    await colleague.picture("turns-swapped");
    colleague.noErrors();
  } finally {
    await colleague.close();
  }
});

test("should be read on a phone in the dark, and say at the field what is wrong", async () => {
  const phone = await visit({ viewport: { width: 390, height: 800 }, colorScheme: "dark", hasTouch: true });
  try {
    await phone.logIn();
    await phone.go(PAGE);
    await phone.page.getByText("What the team has agreed").tap();
    await phone.page.locator("#sluice-turns-minutes").fill("soon");
    await phone.page.locator("#sluice-turns details[open] button[type=submit]").tap();
    await phone.page.locator("#sluice-turns-minutes-error").waitFor();
    await accessible(phone.page, "a phone in the dark");
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide} wide`);
    await phone.picture("turns-phone");
    phone.noErrors("400");
  } finally {
    await phone.close();
  }
});

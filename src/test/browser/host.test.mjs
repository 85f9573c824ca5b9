// The host's own pages, as somebody who knows Jira uses them: dashboards by pointer and keyboard, both themes, every page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessible } from "./support/axe.mjs";
import { visit } from "./support/visit.mjs";

let visitor;
let page;
let dashboard;

before(async () => {
  visitor = await visit();
  page = visitor.page;
  page.on("dialog", (dialog) => dialog.accept());
  await visitor.logIn();
});
after(async () => {
  if (dashboard) await removeDashboard();
  await visitor?.close();
});

async function removeDashboard() {
  await visitor.go(`/secure/DeletePortalPage!default.jspa?pageId=${dashboard}`);
  await page.locator("#delete-portal-page-submit").click();
  dashboard = undefined;
}

async function show() {
  await visitor.go(`/secure/Dashboard.jspa?selectPageId=${dashboard}`);
}

/** The gadgets' ids, column by column. */
const columns = () =>
  page
    .locator(".dashboard-column")
    .evaluateAll((all) =>
      all.map((column) => [...column.querySelectorAll(".dashboard-item")].map(({ dataset }) => dataset.id)),
    );

const saved = () => page.waitForResponse((answer) => answer.url().endsWith("/layout") && answer.ok());

async function addFirstGadget() {
  const before = (await columns()).flat().length;
  await page.locator("#add-gadget").click();
  await page.locator(".gadget-offer button").first().click();
  await page.waitForFunction((count) => document.querySelectorAll(".dashboard-item").length > count, before);
  return (await columns())[0][0];
}

test("should make a dashboard whose name may be anything", async () => {
  await visitor.go("/secure/AddPortalPage!default.jspa");
  await page.locator("#edit-entity-dashboard-name").fill("<b>Ward</b> & 'care' \u202Eabc\u202C 😀");
  await page.locator("#edit-entity-submit").click();
  await page.locator(".dashboard").waitFor();
  dashboard = new URL(page.url()).searchParams.get("selectPageId");
  assert.equal(await page.locator("#main h1").textContent(), "<b>Ward</b> & 'care' \u202Eabc\u202C 😀");
  await accessible(page, "an empty dashboard");
  visitor.noErrors();
});

test("should add gadgets and move one by keyboard, saying where it is", async () => {
  const second = await addFirstGadget();
  const first = await addFirstGadget();
  assert.deepEqual(await columns(), [[first, second], []]);
  await page.locator(`#gadget-${first}-chrome .gadget-menu-trigger`).focus();
  await page.keyboard.press("Enter");
  await page.locator(`#gadget-${first}-menu`).waitFor();
  const stored = saved();
  await page.locator(`#gadget-${first}-menu [data-gadget-action=right]`).focus();
  await page.keyboard.press("Enter");
  await stored;
  assert.deepEqual(await columns(), [[second], [first]]);
  assert.match(await page.locator("#dashboard-announcements").textContent(), /column 2, place 1/);
  await show();
  assert.deepEqual(await columns(), [[second], [first]]);
});

test("should move a gadget with the pointer and keep it there", async () => {
  const [[second], [first]] = await columns();
  const handle = await page.locator(`#gadget-${first}-chrome .dashboard-item-header`).boundingBox();
  const target = await page.locator(`#gadget-${second}-chrome .dashboard-item-header`).boundingBox();
  const stored = saved();
  await page.mouse.move(handle.x + 20, handle.y + 10);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 2, { steps: 6 });
  await page.mouse.up();
  await stored;
  assert.deepEqual(await columns(), [[first, second], []]);
});

test("should choose another layout without losing a gadget", async () => {
  const before = (await columns()).flat();
  const stored = saved();
  await page.locator("#edit-layout").click();
  await page.locator(".layout-choice[data-layout=AAA]").click();
  await stored;
  assert.equal((await columns()).length, 3);
  assert.deepEqual((await columns()).flat(), before);
});

test("should show the wallboard dark and full screen", async () => {
  await visitor.go(`/plugins/servlet/Wallboard/?dashboardId=${dashboard}`);
  assert.equal(await page.locator("html").getAttribute("data-color-mode"), "dark");
  assert.equal(await page.locator("#header").count(), 0);
  assert.equal(await page.locator(".dashboard-item").count(), 2);
  await accessible(page, "wallboard");
});

test("should remove a gadget and then the dashboard", async () => {
  await show();
  const [gone] = (await columns()).flat();
  await page.locator(`#gadget-${gone}-chrome .gadget-menu-trigger`).click();
  const removed = page.waitForResponse((answer) => answer.request().method() === "DELETE" && answer.ok());
  await page.locator(`#gadget-${gone}-menu [data-gadget-action=remove]`).click();
  await removed;
  await show();
  assert.ok(!(await columns()).flat().includes(gone));
  await removeDashboard();
  visitor.noErrors();
});

/** A second visitor for one test; leaves with it, also when it fails: an open browser would keep the run from ending. */
async function guestOf(t, options) {
  const guest = await visit(options);
  t.after(() => guest.close());
  return guest;
}

test("should offer a gadget its refresh and keep its preferences as text", async (t) => {
  const guest = await guestOf(t);
  await guest.page.clock.install();
  await guest.go("/login.jsp");
  await guest.page.evaluate(() => {
    window.drawn = 0;
    const $content = require("jquery")('<p><input type="checkbox" name="refresh-interval" value="15" checked></p>');
    window.gadget = require("workbench/dashboard/api")({ $content, save: (sent) => (window.sent = sent) }).item;
    gadget.initRefresh({ refresh: "15" }, () => drawn++);
    gadget.savePreferences({ place: "Ribe", n: 3, on: false, none: null });
  });
  await guest.page.clock.runFor(46 * 60_000);
  assert.equal(await guest.page.evaluate(() => drawn), 3);
  assert.deepEqual(await guest.page.evaluate(() => sent), { place: "Ribe", n: "3", on: "false" });
  assert.equal(await guest.page.evaluate(() => gadget.getRefreshFieldValue()), "15");
  assert.equal(await guest.page.evaluate(() => gadget.getRefreshFieldValue("other")), "false");
  const members = "closeEdit getContext getGadgetId getRefreshFieldValue hideLoadingBar initRefresh isEditable once resize";
  assert.deepEqual(
    await guest.page.evaluate(() => Object.keys(gadget).sort()),
    `${members} savePreferences setTitle showLoadingBar`.split(" "),
  );
  await guest.page.evaluate(() => gadget.initRefresh({ refresh: "false" }, () => drawn++));
  await guest.page.clock.runFor(60 * 60_000);
  assert.equal(await guest.page.evaluate(() => drawn), 3);
});

for (const colorScheme of ["light", "dark"])
  test(`should show every page without a barrier, ${colorScheme}`, async (t) => {
    const guest = await guestOf(t, { colorScheme });
    await guest.go("/login.jsp");
    await accessible(guest.page, "log in");
    await guest.logIn();
    await guest.go("/secure/admin/AdminSummary.jspa");
    await accessible(guest.page, "administrator access");
    await guest.confirm();
    for (const address of [
      "/secure/admin/AdminSummary.jspa",
      "/plugins/servlet/upm",
      "/secure/admin/user/UserBrowser.jspa",
      "/secure/admin/ViewSystemInfo.jspa",
      "/secure/ConfigurePortalPages!default.jspa",
      "/secure/AddPortalPage!default.jspa",
      "/secure/BrowseProjects.jspa",
      "/issues/?jql=",
      "/issues/?jql=project+%3D+%3D",
      "/secure/ViewProfile.jspa",
      "/browse/NOSUCH-1",
    ]) {
      await guest.go(address);
      await guest.page.locator("#main").waitFor();
      await accessible(guest.page, `${address}, ${colorScheme}`);
      await guest.picture(`host${address.replaceAll(/\W+/g, "-")}${colorScheme}`);
    }
    guest.noErrors("404 (Not Found)");
  });

test("should log out and keep others from coming back in", async (t) => {
  const guest = await guestOf(t);
  await guest.logIn();
  await guest.page.locator("#header-details-user-fullname").click();
  await guest.page.locator("#log_out").click();
  await guest.page.getByText("You are logged out.").waitFor();
  await guest.go("/secure/ViewProfile.jspa");
  assert.match(guest.page.url(), /login\.jsp\?.*os_destination=/);
});

// What a page must be, whoever came to it and however: no failure, no complaint in the console, in words, a barrier to nobody in
// light or dark, with a title and a way on.
import { barriers } from "./axe.mjs";
import { ways } from "./routes.mjs";
import { sendings } from "./sending.mjs";

/** Texts that were not found show their key. */
export const KEY = /\b(sluice|workbench|jql|pages)(\.[a-z0-9-]+){2,}/;

/** What says that something went wrong, and what. */
export const ALERTS = "[role=alert], .error";

/** What a page says of something that is wrong. */
export async function alertsOn(page) {
  return (await page.locator(ALERTS).allInnerTexts()).map((text) => text.trim()).filter(Boolean);
}

/** What a page lacks that nobody could go on from. */
async function lacks(page) {
  const [title, headings, doors] = await Promise.all([
    page.title(),
    page.locator("h1, h2").count(),
    page.locator("#content a[href], #content form, #content button").count(),
  ]);
  return [!title.trim() && "has no title", !headings && "has no heading", !doors && "has no way on"].filter(Boolean);
}

/** What the dark alone shows, of the same page, without the moment in which colours change. */
async function inTheDark(page) {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync("* { transition: none !important; }");
    document.adoptedStyleSheets.push(still);
  });
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await barriers(page, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  return found.map((line) => `in the dark: ${line}`);
}

/** Until its scripts have come to rest; one that asked for nothing when it first had nothing to do asks for nothing more. */
async function settled(page, asked) {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1_000 })));
  if (asked.length) await page.waitForLoadState("networkidle");
}

/**
 * Comes to a page and looks at it.
 *
 * @param arrive comes there; its answer is that of the page, or nothing where none was shown
 * @param confirms whether to give the administrator's password where it is asked for
 * @param busy whether its scripts go on asking for something after it is there
 * @param onward whether to tell where it leads and what it sends
 * @param expected whether this status above 399 of this page is as it should be
 */
export async function look(visitor, arrive, { rules = [], expected = () => false, dark = false, confirms = true, busy = true, onward = true } = {}) {
  const { page } = visitor;
  const failed = [];
  const hear = (answer) => {
    if (answer.status() >= 500) failed.push(`${answer.status()} from ${answer.url()}`);
  };
  page.on("response", hear);
  const asked = [];
  const note = (request) => ["fetch", "xhr"].includes(request.resourceType()) && asked.push(request.url());
  page.on("request", note);
  const before = visitor.errors.length;
  const answer = await arrive();
  if (!answer) {
    page.off("response", hear);
    page.off("request", note);
    return { failed, leads: new Map(), forms: new Map() };
  }
  if (confirms && (await page.locator("[name=webSudoPassword]").count())) {
    failed.push(...(await barriers(page)));
    await visitor.confirm();
    await page.waitForLoadState("load");
  }
  if (busy) await settled(page, asked);
  page.off("response", hear);
  page.off("request", note);
  const status = answer.status();
  const meant = status < 400 || expected(status);
  if (!meant) failed.push(`answered ${status}`);
  // The browser's own word on the page's status; a script, picture or answer that a page misses is no such thing.
  const ofItself = (error) => meant && status >= 400 && error.includes(`status of ${status}`) && error.endsWith(`(${page.url()})`);
  failed.push(...visitor.errors.slice(before).filter((error) => !ofItself(error)));
  failed.push(...(await barriers(page, rules)));
  if (dark) failed.push(...(await inTheDark(page)));
  failed.push(...(await lacks(page)));
  const untranslated = KEY.exec(await page.locator("body").innerText());
  if (untranslated) failed.push(`shows the key ${untranslated[0]}`);
  const sluice = (await page.locator("[class*=sluice-], [id^=sluice-]").count()) > 0;
  const alerts = await alertsOn(page);
  const told = (await page.locator(".aui-message").count()) > 0;
  const found = { failed, status, sluice, alerts, told, answer };
  return onward ? { ...found, leads: await ways(page), forms: await sendings(page) } : found;
}

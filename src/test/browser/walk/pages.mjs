// A walk over all pages, from link to link, one of each shape: as administrator, user and stranger, light and dark, and over
// Sluice's own pages in three languages. No page may fail, complain in the console, lead nowhere or be a barrier to anybody.
import assert from "node:assert/strict";
import { test } from "node:test";
import { barriers } from "../support/axe.mjs";
import { shape, ways } from "../support/routes.mjs";
import { administrator, baseUrl } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";

const user = { name: process.env.USER_NAME ?? "karl", password: process.env.USER_PASSWORD ?? "demo" };
/** Where to begin besides the first page: what the menus reach only by a button or a typed address. */
const starts = ["/", "/issues/?jql="];
const nowhere = "/browse/NOSUCH-1";
const administration = "/secure/admin/AdminSummary.jspa";
/** Texts that were not found show their key. */
const key = /\b(sluice|workbench|jql|pages)(\.[a-z0-9-]+){2,}/;

/** A file to keep is no page to look at. */
function unlessDownloaded(error) {
  if (!error.message.includes("Download is starting")) throw error;
}

/** The browser's own word that there is nothing where nothing is; a script, picture or answer that a page misses is no such thing. */
function toldOfNowhere(error) {
  return error.includes("status of 404") && error.endsWith(`(${baseUrl}${nowhere})`);
}

/** What is wrong with the page that an address leads to, and where it leads to from there. */
async function look(visitor, address, ...rules) {
  const { page } = visitor;
  const failed = [];
  const hear = (answer) => {
    if (answer.status() >= 500) failed.push(`${answer.status()} from ${answer.url()}`);
  };
  page.on("response", hear);
  const before = visitor.errors.length;
  const answer = await page.goto(address, { waitUntil: "load" }).catch(unlessDownloaded);
  if (!answer) {
    page.off("response", hear);
    return { failed, sluice: false, leads: [] };
  }
  if (await page.locator("[name=webSudoPassword]").count()) {
    failed.push(...(await barriers(page)));
    await visitor.confirm();
    await page.waitForLoadState("load");
  }
  await page.waitForLoadState("networkidle");
  page.off("response", hear);
  const missing = answer.status() === 404;
  if (answer.status() >= 400 && !(missing && address.endsWith(nowhere))) failed.push(`answered ${answer.status()}`);
  failed.push(...visitor.errors.slice(before).filter((error) => !toldOfNowhere(error)));
  failed.push(...(await barriers(page, rules)));
  const untranslated = key.exec(await page.locator("body").innerText());
  if (untranslated) failed.push(`shows the key ${untranslated[0]}`);
  const sluice = (await page.locator("[class*=sluice-], [id^=sluice-]").count()) > 0;
  return { failed, sluice, leads: await ways(page) };
}

/** Walks until no page of a new shape is found; the pages that were seen, by shape. */
async function walk(visitor, who, ...more) {
  const seen = new Map();
  const wrong = [];
  const ahead = new Map([...starts, ...more].map((start) => [shape(baseUrl + start), { address: baseUrl + start }]));
  ahead.set("an address of nothing", { address: baseUrl + nowhere });
  for (const [one, { address, from }] of ahead) {
    const { failed, sluice, leads } = await look(visitor, address);
    wrong.push(...failed.map((line) => `${who}: ${address} (from ${from ?? "the start"}): ${line}`));
    seen.set(one, { address, sluice });
    for (const [next, to] of leads) if (!ahead.has(next)) ahead.set(next, { address: to, from: address });
  }
  console.log(`${who}: ${seen.size} pages\n  ${[...seen.keys()].join("\n  ")}`);
  return { seen, wrong };
}

/** The same pages once more, seen in another light or language. */
async function again(visitor, who, addresses, ...rules) {
  const wrong = [];
  for (const address of addresses)
    wrong.push(...(await look(visitor, address, ...rules)).failed.map((line) => `${who}: ${address}: ${line}`));
  return wrong;
}

async function guestOf(t, person, options) {
  const visitor = await visit(options);
  t.after(() => visitor.close());
  if (person) await visitor.logIn(person);
  return visitor;
}

let found;

test("should show an administrator every page", async (t) => {
  const { seen, wrong } = await walk(await guestOf(t, administrator), "administrator", administration);
  found = [...seen.values()];
  assert.deepEqual(wrong, []);
  assert.ok(found.some(({ sluice }) => sluice), "no page shows anything of Sluice");
});

test("should show an administrator every page in the dark", async (t) => {
  const visitor = await guestOf(t, administrator, { colorScheme: "dark" });
  const addresses = found.map(({ address }) => address);
  assert.deepEqual(await again(visitor, "administrator, dark", addresses, "color-contrast"), []);
});

for (const locale of ["da-DK", "sv-SE"])
  test(`should show Sluice's pages in ${locale}`, async (t) => {
    const visitor = await guestOf(t, administrator, { locale });
    const addresses = found.filter(({ sluice }) => sluice).map(({ address }) => address);
    assert.deepEqual(await again(visitor, `administrator, ${locale}`, addresses), []);
    assert.equal(await visitor.page.locator("html").getAttribute("lang"), locale.slice(0, 2));
  });

test("should show a user every page", async (t) => {
  assert.deepEqual((await walk(await guestOf(t, user), "user")).wrong, []);
});

test("should show a stranger every page", async (t) => {
  const { seen, wrong } = await walk(await guestOf(t), "stranger", administration);
  assert.deepEqual(wrong, []);
  assert.ok([...seen.keys()].some((one) => one.startsWith("/login.jsp")), "nobody was asked to log in");
});

// A walk over all pages, from link to link, one of each shape: as administrator, user and stranger, light and dark, and over
// Sluice's own pages in three languages. Then each form of each of them is sent with something wrong in it, must be refused, and
// what answers is looked at alike.
// No page may fail, complain in the console, lead nowhere or be a barrier to anybody.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { look } from "../support/looking.mjs";
import { shape } from "../support/routes.mjs";
import { administrator, baseUrl } from "../support/surroundings.mjs";
import { visit } from "../support/visit.mjs";
import { answers } from "./forms.mjs";

const user = { name: process.env.USER_NAME ?? "karl", password: process.env.USER_PASSWORD ?? "demo" };
/** Where to begin besides the first page: what the menus reach only by a button or a typed address. */
const starts = ["/", "/issues/?jql="];
const nowhere = "/browse/NOSUCH-1";
const administration = "/secure/admin/AdminSummary.jspa";

/** A file to keep is no page to look at. */
function unlessDownloaded(error) {
  if (!error.message.includes("Download is starting")) throw error;
}

function lookAt(visitor, address, options) {
  return look(visitor, () => visitor.page.goto(address, { waitUntil: "load" }).catch(unlessDownloaded), {
    ...options,
    expected: (status) => status === 404 && address.endsWith(nowhere),
  });
}

/** Of some issues that the visitor may see. */
async function keys(visitor, many) {
  const found = await visitor.page.request.get(`${baseUrl}/rest/api/2/search?fields=summary&maxResults=${many}`);
  return (await found.json()).issues.map(({ key }) => key).join();
}

/** Walks until no page of a new shape is found; the pages that were seen and the forms on them, by shape. */
async function walk(visitor, who, ...more) {
  const seen = new Map();
  const forms = new Map();
  const wrong = [];
  const few = encodeURIComponent(`key in (${await keys(visitor, 2)})`);
  const bulk = `/secure/views/bulkedit/BulkEdit1!default.jspa?jql=${few}`;
  const ahead = new Map([...starts, bulk, ...more].map((start) => [shape(baseUrl + start), { address: baseUrl + start }]));
  ahead.set("an address of nothing", { address: baseUrl + nowhere });
  for (const [one, { address, from }] of ahead) {
    const page = await lookAt(visitor, address, { dark: true });
    wrong.push(...page.failed.map((line) => `${who}: ${address} (from ${from ?? "the start"}): ${line}`));
    seen.set(one, { address, sluice: page.sluice });
    for (const [next, to] of page.leads) if (!ahead.has(next)) ahead.set(next, { address: to, from: address });
    for (const [next, form] of page.forms) if (!forms.has(next)) forms.set(next, { address, steps: [], form });
  }
  console.log(`${who}: ${seen.size} pages\n  ${[...seen.keys()].join("\n  ")}`);
  return { seen, forms, wrong };
}

/** The same pages once more, seen in another light or language. */
async function again(visitor, who, addresses, ...rules) {
  const wrong = [];
  for (const address of addresses)
    wrong.push(...(await lookAt(visitor, address, { rules })).failed.map((line) => `${who}: ${address}: ${line}`));
  return wrong;
}

/** Says every line that is wrong, where a comparison would leave some out. */
function nothing(wrong) {
  assert.ok(wrong.length === 0, `${wrong.length} things are wrong:\n${wrong.join("\n")}`);
}

async function guestOf(t, person, options) {
  const visitor = await visit(options);
  t.after(() => visitor.close());
  if (person) await visitor.logIn(person);
  return visitor;
}

let found;
let forms;

function ofSluice() {
  return [...found.values()].filter(({ sluice }) => sluice).map(({ address }) => address);
}

/** A workflow that can be changed, which has no draft and is in nobody's way. */
async function workflow(visitor) {
  await visitor.go("/secure/admin/workflows/CloneWorkflow!default.jspa?workflowMode=live&workflowName=jira");
  await visitor.confirm();
  await visitor.page.locator("#workflow-name").fill("Walked");
  await visitor.page.locator(".workflow-form button[type=submit]").click();
  await visitor.page.locator("#steps_table").waitFor();
  return visitor.page.url().slice(baseUrl.length);
}

/** Side by side, as much of a walk is waiting for a page to come to rest. */
const together = { concurrency: true };

describe("each page", together, () => {
  test("should be shown to an administrator", async (t) => {
    const visitor = await guestOf(t, administrator);
    const walked = await walk(visitor, "administrator", administration, await workflow(visitor));
    found = walked.seen;
    forms = walked.forms;
    nothing(walked.wrong);
    assert.ok(ofSluice().length > 0, "no page shows anything of Sluice");
  });

  test("should be shown to a user, and each form be answered", async (t) => {
    const visitor = await guestOf(t, user);
    const { seen, forms: theirs, wrong } = await walk(visitor, "user");
    nothing(wrong);
    // In the dark and in other languages an administrator is answered by the same pages.
    nothing(await answers(visitor, "user", theirs, seen, { thorough: false }));
  });

  test("should be shown to a stranger, and each form be answered", async (t) => {
    const visitor = await guestOf(t);
    const { seen, forms: theirs, wrong } = await walk(visitor, "stranger", administration);
    nothing(wrong);
    assert.ok(
      [...seen.keys()].some((one) => one.startsWith("/login.jsp")),
      "nobody was asked to log in",
    );
    nothing(await answers(visitor, "stranger", theirs, seen));
  });
});

describe("what an administrator has found", together, () => {
  test("should answer each form that has something wrong in it", async (t) => {
    nothing(await answers(await guestOf(t, administrator), "administrator", forms, found));
  });

  test("should ask for the password once more, and say when it is wrong", async (t) => {
    const visitor = { ...(await guestOf(t, administrator)), confirm: async () => {} };
    const asked = await look(visitor, () => visitor.page.goto(baseUrl + administration), { confirms: false });
    nothing(asked.failed);
    const passwords = [...asked.forms].filter(([one]) => one.includes("WebSudoAuthenticate"));
    assert.equal(passwords.length, 1);
    const theirs = new Map(passwords.map(([one, form]) => [one, { address: baseUrl + administration, steps: [], form }]));
    nothing(await answers(visitor, "administrator, once more", theirs, new Map()));
  });

  test("should be shown in the dark from the beginning where it is Sluice's", async (t) => {
    const visitor = await guestOf(t, administrator, { colorScheme: "dark" });
    nothing(await again(visitor, "administrator, dark", ofSluice(), "color-contrast"));
  });

  for (const locale of ["da-DK", "sv-SE"])
    test(`should be shown in ${locale} where it is Sluice's`, async (t) => {
      const visitor = await guestOf(t, administrator, { locale });
      nothing(await again(visitor, `administrator, ${locale}`, ofSluice()));
      assert.equal(await visitor.page.locator("html").getAttribute("lang"), locale.slice(0, 2));
    });
});

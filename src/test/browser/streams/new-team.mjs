// A team whose project was just made and switched on, and that has no task yet: what day.mjs and rights.mjs show in the demo's project,
// as an administrator, as one of the team and as somebody from elsewhere, in English and in Danish.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator, baseUrl } from "../support/surroundings.mjs";
import { DANISH as START, readable, switchOn } from "./getting-started.mjs";
import {
  asked,
  call,
  changeStream,
  close,
  DANISH,
  ENGLISH,
  limit,
  pauseAndComeBack,
  pauseSluice,
  stopped,
  swap,
  warned,
} from "./journeys.mjs";
import { come, leave, ready, statusOf, streams, tab } from "./team.mjs";

const KEY = "BARE";
const NAME = "Bare walls";
const STREAMS = streams(KEY);
const READERS = [
  {
    language: "English",
    says: ENGLISH,
    member: "maja",
    stranger: "lonbrin",
    call: "Water in the server room",
    task: { summary: "Signs for the new rooms", line: "The second floor is measured" },
    change: { summary: "The door of the archive sticks", why: "Somebody is locked in" },
    reason: "The ward opens tomorrow",
    next: ["Hooks for the coats", "Keys for the lockers", "A clock for the hall", "A lamp for the stairs"],
    about: {
      turns: "Only the people who work in this project see its turns.",
      nothing: "No urgent task is offered to you.",
    },
  },
  {
    language: "Danish",
    says: DANISH,
    member: "sara",
    stranger: "emistor",
    call: "Vand i serverrummet",
    task: { summary: "Skilte til de nye rum", line: "Anden sal er målt op" },
    change: { summary: "Døren til arkivet binder", why: "Nogen er låst inde" },
    reason: "Afdelingen åbner i morgen",
    next: ["Knager til jakkerne", "Nøgler til skabene", "Et ur til gangen", "En lampe til trappen"],
    about: {
      turns: "Kun de, der arbejder i projektet, ser dets ture.",
      nothing: "Ingen akut opgave er tilbudt dig.",
    },
  },
];

let danish;
let english;

after(async () => {
  // The dashboard of the project would stay, and look for it.
  await danish.rest("POST", `/rest/sluice/1.0/setup/${KEY}/undo`);
  await danish.rest("DELETE", `/rest/api/2/project/${KEY}`);
  await leave();
});

test("should be switched on and given the two-stream workflow by an administrator, in Danish, and the rights of the house", async () => {
  danish = await come(administrator, { locale: DANISH.locale, colorScheme: "dark" });
  const { page } = danish;
  await danish.administer(KEY, NAME);
  await switchOn(danish, START, KEY);
  await danish.go("/secure/admin/ViewPermissionSchemes.jspa");
  await page.getByRole("link", { name: "Clinical IT support" }).click();
  await page.locator("#use-project").selectOption({ label: NAME });
  await page.locator("#use-scheme").getByRole("button").click();
  await danish.go("/secure/admin/SluiceTwoStreams!default.jspa");
  await page.getByRole("button", { name: START.give(NAME) }).click();
  await page.getByText("Projektet følger workflowet med to spor").waitFor();
  await page.getByRole("row", { name: NAME }).getByText(START.follows).waitFor();
  await readable(danish, `${KEY} follows`);
  await danish.rest("PUT", `${STREAMS}/turns`, { rhythm: "week", country: "none", skipHolidays: false, skipWeekends: false });
  await danish.rest("PUT", `${STREAMS}/turns`, { kind: "urgent", names: "maja\nadmin\nsara\nmaja\nadmin\nsara" });
  danish.noErrors("409");
});

test("should make a call its first task", async () => {
  const admin = await come(administrator);
  const { page } = admin;
  await admin.until("calls can go to the project", async () =>
    (await admin.rest("GET", "/rest/sluice/1.0/streams")).projects.some((one) => one.key === KEY),
  );
  await admin.go(`/projects/${KEY}`);
  await page.locator("#sluice-urgent-now").click();
  await page.getByLabel("Project", { exact: true }).waitFor();
  assert.equal(await page.getByLabel("Project", { exact: true }).inputValue(), KEY);
  await page.getByLabel("What is wrong?").fill("Rain in the attic");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: `${KEY}-1 is in progress with you` }).waitFor();
  assert.equal(await page.locator("#sluice-paused-title").count(), 0);
  await accessible(page, "the first call of a team");
  await admin.picture("streams-first-call");
  await close(admin, ENGLISH);
  assert.equal(await statusOf(admin, `${KEY}-1`), "In progress");
  admin.noErrors();
  english = admin;
});

for (const { language, says, member, stranger, about, ...their } of READERS) {
  describe(`in ${language}, a new team`, () => {
    const { locale } = says;
    const visitors = {};

    for (const [who, person] of [
      ["an administrator", administrator],
      ["one of the team", member],
    ]) {
      test(`should have ${who} make a call urgent work`, async () => {
        visitors[who] = person === administrator ? { English: english, Danish: danish }[language] : await come(person, { locale });
        const key = await call(visitors[who], says, their.call, KEY);
        await close(visitors[who], says);
        assert.equal(await statusOf(visitors[who], key), "In progress");
      });

      test(`should have ${who} leave a planned task with a line, be greeted by it and take the task up again`, async () => {
        await pauseAndComeBack(visitors[who], says, { ...their.task, project: KEY });
        visitors[who].noErrors("409");
      });

      test(`should ask ${who} why a task changes its stream`, async () => {
        await changeStream(visitors[who], says, { ...their.change, project: KEY });
        visitors[who].noErrors("409");
      });

      test(`should let ${who} swap two turns`, async () => {
        await swap(visitors[who], says, KEY);
        visitors[who].noErrors("409");
      });
    }

    test("should be held to its limits, which warn, ask and stop, and to none while Sluice is paused", async () => {
      const { "an administrator": leader, "one of the team": worker } = visitors;
      const tasks = [];
      for (const summary of their.next) tasks.push(await ready(worker, summary, KEY));
      await limit(leader, says, "warn", KEY);
      await warned(worker, says, tasks[0]);
      await limit(leader, says, "ask", KEY);
      await asked(worker, says, tasks[1], their.reason);
      await limit(leader, says, "stop", KEY);
      await stopped(worker, says, tasks[2]);
      await pauseSluice(leader, worker, says, tasks.slice(2));
      await leader.rest("PUT", `${STREAMS}/limits`, { limits: [] });
      leader.noErrors("409");
      worker.noErrors("409", "400");
    });

    test("should show somebody from elsewhere neither its offers nor its turns, and let nobody but administrators set it up", async () => {
      const other = await come(stranger, { locale });
      const { page } = other;
      await other.go(`/browse/${KEY}-1`);
      await page.getByText("Rain in the attic").first().waitFor();
      await page.waitForLoadState("networkidle");
      assert.equal(await page.locator(".sluice-work-panel, #sluice-urgent-now, #action_id_111").count(), 0);
      await other.go(tab("paused", KEY));
      await page.getByText(about.nothing).waitFor();
      assert.equal(await page.locator(".sluice-paused-page").getByRole("button").count(), 0);
      await other.go(tab("turns-page", KEY));
      await page.getByText(about.turns).waitFor();
      await other.go(`/secure/SluiceLimits!default.jspa?projectKey=${KEY}`);
      await page.locator("#content h1, #content h2").first().waitFor();
      await page.waitForLoadState("networkidle");
      assert.equal(await page.locator("#content").getByRole("button").count(), 0);
      await accessible(page, "the limits of a new team");
      other.noErrors("403");
      for (const visitor of [other, visitors["one of the team"]])
        for (const action of ["SluiceGetStarted", "SluiceTwoStreams", "SluicePausing"]) {
          const answer = await visitor.page.request.get(`${baseUrl}/secure/admin/${action}!default.jspa`);
          assert.equal(answer.status(), 403, action);
        }
    });
  });
}

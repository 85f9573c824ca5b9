// What day.mjs shows to one reader or in one language, once more in the other: to an administrator and to one of the team, in
// English and in Danish.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator } from "../support/surroundings.mjs";
import {
  asked,
  call as phoneCall,
  changeStream,
  close,
  DANISH,
  ENGLISH,
  inProgress,
  limit,
  panel,
  pauseSluice,
  stopped,
  swap,
  warned,
} from "./journeys.mjs";
import { come, leave, offered, press, ready, started, STREAMS, statusOf, tab } from "./team.mjs";

/** The same administrator, of English and of Danish words. */
const leaders = {};
let admin;
let sara;

before(async () => {
  leaders["en-GB"] = await come(administrator, { locale: "en-GB" });
  leaders["da-DK"] = admin = await come(administrator, { locale: "da-DK" });
  sara = await come("sara", { locale: "da-DK" });
  await admin.rest("PUT", `${STREAMS}/limits`, { limits: [{ stream: "planned", most: 99, when: "warn" }] });
});
after(leave);

for (const [who, person, says, why] of [
  ["one of the team, in English", "oskar", ENGLISH, "The patients wake up"],
  ["an administrator, in English", administrator, ENGLISH, "It wakes the ward"],
  ["an administrator, in Danish", administrator, DANISH, "Afdelingen vågner af den"],
]) {
  describe(who, () => {
    let visitor;

    test("should be asked why a task changes its stream", async () => {
      visitor = person === administrator ? leaders[says.locale] : await come(person, { locale: says.locale });
      await changeStream(visitor, says, { summary: "A screen that is too bright at night", why });
      visitor.noErrors();
    });

    test("should swap two turns", async () => {
      await swap(visitor, says);
      visitor.noErrors();
    });
  });
}

for (const [says, summary, line] of [
  [ENGLISH, "Name plates for the duty rooms", "The second floor is done"],
  [DANISH, "Navneskilte til vagtværelserne", "Anden sal er færdig"],
]) {
  describe(`an administrator at the phone, ${says.locale}`, () => {
    test("should work on a call at once, leave a line, and be greeted by it", async () => {
      const leader = leaders[says.locale];
      const { page } = leader;
      const left = await started(leader, summary);
      await phoneCall(leader, says, "Ingen kan se røntgenbilleder");
      await page.locator(`#sluice-line-${left}`).fill(line);
      await close(leader, says);
      assert.equal(await statusOf(leader, left), "Paused");

      await leader.go(`/browse/${left}`);
      await page.locator(".sluice-work-greeting").getByText(line).waitFor();
      await panel(leader).getByRole("button", { name: says.resume }).click();
      await page.getByLabel(says.where).waitFor();
      assert.equal(await statusOf(leader, left), "In progress");
      leader.noErrors("409");
    });
  });
}

describe("one of the team, in Danish", () => {
  let left;
  let call;

  test("should pause a task on its own page with a line for what comes after a call", async () => {
    const { page } = sara;
    left = await started(sara, "Nye navne på blodprøver");
    await sara.go(`/browse/${left}`);
    await page.getByLabel(DANISH.where).fill("Hæmatologi mangler");
    await panel(sara).getByRole("button", { name: DANISH.pause, exact: true }).click();
    await page.locator(".sluice-work-greeting").waitFor();
    assert.match(await panel(sara).innerText(), /På pause siden .*Hæmatologi mangler/s);
    await accessible(page, "a task that is paused, in Danish");
    assert.equal(await statusOf(sara, left), "Paused");
    await panel(sara).getByRole("button", { name: DANISH.resume }).click();
    await page.locator("#sluice-pause-line").waitFor();
    sara.noErrors("409");
  });

  test("should come back to what was left with a line, when the call is over", async () => {
    const { page } = sara;
    call = await phoneCall(sara, DANISH, "Ingen kan se røntgenbilleder");
    await page.locator(`#sluice-line-${left}`).fill("Kun hæmatologi mangler");
    await close(sara, DANISH);

    await sara.go(`/browse/${call}`);
    await press(page, 81);
    await page.locator("label", { hasText: "Care of a patient or citizen waits for it" }).click();
    await page.locator("#work-form-submit").click();
    await page.waitForURL(`**/browse/${call}`);
    await sara.go(tab("paused"));
    const first = page.getByRole("region", { name: DANISH.own }).getByRole("listitem").first();
    await first.getByText(left).first().waitFor();
    assert.match(await first.innerText(), new RegExp(`På pause siden .* på grund af ${call}, som er afsluttet`));
    assert.match(await first.innerText(), /Hvor kom jeg til\?\s+Kun hæmatologi mangler/);
    await accessible(page, "what waits for somebody, in Danish");
    await sara.picture("streams-back-at-the-top-da");
    sara.noErrors("409");
  });

  test("should take what is offered to them alone", async () => {
    const { page } = sara;
    await admin.rest("PUT", `${STREAMS}/turns`, { kind: "urgent", names: "sara\nkarl\njonas\noskar\nmette" });
    const key = await offered(sara, "Alarmen på medicinskabet er tavs", "Ingen hører den om natten");
    const take = page.getByRole("button", { name: `Tag den: ${key}` });
    await sara.until("the search knows of it", async () => {
      await sara.go(tab("paused"));
      await page.locator("#sluice-to-me").waitFor();
      return (await take.count()) === 1;
    });
    assert.match(await page.locator(".sluice-paused-page").innerText(), /Akut siden .*, derefter alle/);
    await take.click();
    assert.equal(await inProgress(sara, DANISH), key);
    await page.getByRole("button", { name: DANISH.close }).click();
    await take.waitFor({ state: "detached" });
    const { fields } = await sara.rest("GET", `/rest/api/2/issue/${key}?fields=status,assignee`);
    assert.equal(fields.status.name, "In progress");
    assert.equal(fields.assignee.name, "sara");
    sara.noErrors("409");
  });
});

describe("limits and the switch, in Danish", () => {
  test("should let through and say so", async () => {
    await limit(admin, DANISH, "warn");
    await started(sara, "Talegenkendelse til to læger");
    await warned(sara, DANISH, await ready(sara, "Talegenkendelse til en ny læge"));
  });

  test("should ask for a reason, and not start without it", async () => {
    await limit(admin, DANISH, "ask");
    await asked(sara, DANISH, await ready(sara, "Adgang til fire sekretærer"), "Afdelingen åbner i morgen");
  });

  test("should stop, until Sluice is paused in the project and again when it goes on", async () => {
    await limit(admin, DANISH, "stop");
    const next = await ready(sara, "Månedstal til øjenklinikken");
    await stopped(sara, DANISH, next);
    await sara.picture("streams-stopped-da");
    await pauseSluice(admin, sara, DANISH, [next, await ready(sara, "Månedstal til nyreklinikken")]);
    admin.noErrors();
    sara.noErrors("409", "400");
  });
});

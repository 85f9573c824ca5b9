// What day.mjs shows to one reader or in one language, once more in the other: to an administrator and to one of the team, in
// English and in Danish.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator } from "../support/surroundings.mjs";
import { come, leave, offered, press, PROJECT, ready, started, STREAMS, statusOf, tab } from "./team.mjs";

const ENGLISH = {
  lacking: "Say why in “Reason”.",
  swap: "Swap:",
  with: "Swap with",
  swapped: "Swapped:",
  urgent: "On urgent",
};
const DANISH = {
  lacking: "Skriv hvorfor i »Reason«.",
  swap: "Byt:",
  with: "Byt med",
  swapped: "Byttet:",
  urgent: "Akutansvarlig",
};

let admin;
let sara;

before(async () => {
  admin = await come(administrator, { locale: "da-DK" });
  sara = await come("sara", { locale: "da-DK" });
  await admin.rest("PUT", `${STREAMS}/limits`, { limits: [{ stream: "planned", most: 99, when: "warn" }] });
});
after(leave);

/** The names of who is on urgent, in their order. */
const onUrgent = async (visitor) =>
  (await visitor.rest("GET", `${STREAMS}/turns`)).urgent.turns.map((turn) => turn.person.name);

async function changeStream(visitor, says, why) {
  const { page } = visitor;
  const key = await ready(visitor, "A screen that is too bright at night");
  await visitor.go(`/browse/${key}`);
  await press(page, 111);
  await page.getByLabel("Stream", { exact: true }).selectOption({ label: "Urgent" });
  await page.locator("#work-form-submit").click();
  await page.getByText(says.lacking).waitFor();
  await accessible(page, "a change of stream without a reason");
  await page.getByLabel("Reason").fill(why);
  await page.locator("#work-form-submit").click();
  await page.waitForURL(`**/browse/${key}`);
  const { fields } = await visitor.rest("GET", `/rest/api/2/issue/${key}?fields=customfield_10101`);
  assert.equal(fields.customfield_10101.value, "Urgent");
}

async function swap(visitor, says) {
  const { page } = visitor;
  await visitor.go(tab("turns-page"));
  const urgent = page.getByRole("region", { name: says.urgent, exact: true });
  await urgent.getByRole("button", { name: says.swap }).first().click();
  await urgent.getByRole("button", { name: says.with }).first().click();
  await page.getByText(says.swapped).waitFor();
  await accessible(page, "a swap");
}

for (const [who, person, locale, says, why] of [
  ["one of the team, in English", "oskar", "en-GB", ENGLISH, "The patients wake up"],
  ["an administrator, in English", administrator, "en-GB", ENGLISH, "It wakes the ward"],
  ["an administrator, in Danish", administrator, "da-DK", DANISH, "Afdelingen vågner af den"],
]) {
  describe(who, () => {
    let visitor;

    test("should be asked why a task changes its stream", async () => {
      visitor = person === administrator && locale === "da-DK" ? admin : await come(person, { locale });
      await changeStream(visitor, says, why);
      visitor.noErrors();
    });

    test("should swap two turns", async () => {
      const was = await onUrgent(visitor);
      await swap(visitor, says);
      assert.notDeepEqual(await onUrgent(visitor), was);
      visitor.noErrors();
    });
  });
}

describe("an administrator, in Danish, at the phone", () => {
  test("should work on a call at once, leave a line, and be greeted by it", async () => {
    const { page } = admin;
    const left = await started(admin, "Navneskilte til vagtværelserne");
    await callInDanish(admin);
    await page.locator(`#sluice-line-${left}`).fill("Anden sal er færdig");
    await page.getByRole("button", { name: "Luk" }).click();
    await page.locator("#sluice-outcome").waitFor({ state: "detached" });
    assert.equal(await statusOf(admin, left), "Paused");

    await admin.go(`/browse/${left}`);
    await page.locator(".sluice-work-greeting").getByText("Anden sal er færdig").waitFor();
    await page.locator(".sluice-work-panel").getByRole("button", { name: "Genoptag" }).click();
    await page.locator("#sluice-pause-line").waitFor();
    assert.equal(await statusOf(admin, left), "In progress");
    admin.noErrors("409");
  });
});

describe("one of the team, in Danish", () => {
  let left;
  let call;

  test("should pause a task on its own page with a line for what comes after a call", async () => {
    const { page } = sara;
    left = await started(sara, "Nye navne på blodprøver");
    await sara.go(`/browse/${left}`);
    const panel = page.locator(".sluice-work-panel");
    await page.getByLabel("Hvor kom jeg til? (kan stå tom)").fill("Hæmatologi mangler");
    await panel.getByRole("button", { name: "Sæt på pause", exact: true }).click();
    await page.locator(".sluice-work-greeting").waitFor();
    assert.match(await panel.innerText(), /På pause siden .*Hæmatologi mangler/s);
    await accessible(page, "a task that is paused, in Danish");
    assert.equal(await statusOf(sara, left), "Paused");
    await panel.getByRole("button", { name: "Genoptag" }).click();
    await page.locator("#sluice-pause-line").waitFor();
    sara.noErrors("409");
  });

  test("should come back to what was left with a line, when the call is over", async () => {
    const { page } = sara;
    await callInDanish(sara);
    [call] = (await page.locator("#sluice-outcome-title").innerText()).match(/^SUP-\d+(?= er i gang hos dig$)/);
    await page.locator(`#sluice-line-${left}`).fill("Kun hæmatologi mangler");
    await page.getByRole("button", { name: "Luk" }).click();
    await page.locator("#sluice-outcome").waitFor({ state: "detached" });

    await sara.go(`/browse/${call}`);
    await press(page, 81);
    await page.locator("label", { hasText: "Care of a patient or citizen waits for it" }).click();
    await page.locator("#work-form-submit").click();
    await page.waitForURL(`**/browse/${call}`);
    await sara.go(tab("paused"));
    const first = page.locator("section", { has: page.locator("#sluice-paused-own") }).getByRole("listitem").first();
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
    await page.getByRole("heading", { name: `${key} er i gang hos dig` }).waitFor();
    await page.getByRole("button", { name: "Luk" }).click();
    await take.waitFor({ state: "detached" });
    const { fields } = await sara.rest("GET", `/rest/api/2/issue/${key}?fields=status,assignee`);
    assert.equal(fields.status.name, "In progress");
    assert.equal(fields.assignee.name, "sara");
    sara.noErrors("409");
  });
});

async function callInDanish(visitor) {
  const { page } = visitor;
  await visitor.go("/secure/Dashboard.jspa");
  await page.getByRole("link", { name: "Akut nu" }).click();
  await page.getByLabel("Hvad er galt?").fill("Ingen kan se røntgenbilleder");
  await page.getByRole("button", { name: "Start nu" }).click();
  await page.getByRole("heading", { name: /^SUP-\d+ er i gang hos dig$/ }).waitFor();
}

describe("limits and the switch, in Danish", () => {
  let next;
  const panel = () => sara.page.locator(".sluice-work-panel");
  const start = () => panel().getByRole("button", { name: "Start opgaven" }).click();

  async function limit(when) {
    await admin.go(`/secure/SluiceLimits!default.jspa?projectKey=${PROJECT}`);
    await admin.page.getByLabel("Højst").fill("1");
    await admin.page.getByLabel("Når den er fuld").selectOption({ label: when });
    await admin.page.getByRole("button", { name: "Gem", exact: true }).click();
    await admin.page.getByText("Grænserne er gemt.").waitFor();
    await accessible(admin.page, "the limits in Danish");
  }

  async function lookAt(summary) {
    next = await ready(sara, summary);
    await sara.go(`/browse/${next}`);
  }

  test("should let through and say so", async () => {
    await limit("Lad passere og notér det");
    await started(sara, "Talegenkendelse til to læger");
    await lookAt("Talegenkendelse til en ny læge");
    await start();
    await sara.page.getByText("En af teamets grænser er overskredet").waitFor();
    const said = await sara.page.locator("#sluice-outcome").innerText();
    assert.match(said, /Der arbejdes på \d+ planlagte opgaver; grænsen er 1\./);
    await accessible(sara.page, "a start above a limit, in Danish");
    await sara.page.getByRole("button", { name: "Luk" }).click();
    assert.equal(await statusOf(sara, next), "In progress");
  });

  test("should ask for a reason, and not start without it", async () => {
    await limit("Bed om en begrundelse");
    await lookAt("Adgang til fire sekretærer");
    await start();
    assert.equal((await sara.ask("POST", `${STREAMS}/start`, { issue: next })).ok(), false);
    assert.equal(await statusOf(sara, next), "Ready to start");
    await sara.page.getByLabel("Hvorfor skal den startes alligevel?").fill("Afdelingen åbner i morgen");
    await accessible(sara.page, "a limit that asks, in Danish");
    await start();
    await sara.page.getByRole("heading", { name: `${next} er i gang hos dig` }).waitFor();
    assert.equal(await statusOf(sara, next), "In progress");
  });

  test("should stop, until Sluice is paused in the project and again when it goes on", async () => {
    await limit("Vent på en ledig plads");
    await lookAt("Månedstal til øjenklinikken");
    await start();
    await panel().getByText("Planlagt arbejde er fuldt: grænsen er 1.").last().waitFor();
    await accessible(sara.page, "a limit that stops, in Danish");
    await sara.picture("streams-stopped-da");
    assert.equal(await statusOf(sara, next), "Ready to start");

    await admin.page.getByRole("button", { name: "Sæt Sluice på pause" }).click();
    await admin.page.getByText("Sluice er på pause i SUP.").waitFor();
    await accessible(admin.page, "Sluice paused, in Danish");
    await sara.go(`/browse/${next}`);
    await start();
    await sara.page.getByRole("heading", { name: `${next} er i gang hos dig` }).waitFor();
    assert.equal(await statusOf(sara, next), "In progress");

    await admin.page.getByRole("button", { name: "Lad Sluice fortsætte" }).click();
    await admin.page.getByRole("button", { name: "Sæt Sluice på pause" }).waitFor();
    await lookAt("Månedstal til nyreklinikken");
    await start();
    await panel().getByText("Planlagt arbejde er fuldt: grænsen er 1.").last().waitFor();
    assert.equal(await statusOf(sara, next), "Ready to start");
    admin.noErrors();
    sara.noErrors("409", "400");
  });
});

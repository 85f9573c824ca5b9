// A morning of the invented team in two streams: a phone call, what it leaves and takes up again, a swap, a change of stream, limits,
// and Sluice paused; as one of the team and as an administrator, in English and in Danish.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { accessible } from "../support/axe.mjs";
import { administrator } from "../support/surroundings.mjs";
import { come, leave, offered, press, PROJECT, ready, started, STREAMS, statusOf, tab } from "./team.mjs";

after(leave);

describe("a phone call", () => {
  let oskar;
  let page;
  let call;
  let left;
  let kept;

  test("should be work in ten seconds by the keyboard, and name what it pauses", async () => {
    oskar = await come("oskar");
    page = oskar.page;
    left = await started(oskar, "New label layout for ward B5");
    kept = await started(oskar, "Hand scanner for the blood bank");
    await oskar.go("/secure/Dashboard.jspa");
    await page.locator("#sluice-urgent-now").focus();
    await page.keyboard.press("Enter");
    await page.locator("#sluice-urgent-title:focus").waitFor();
    await accessible(page, "the dialog of a call");
    await page.keyboard.type("Nobody in the acute ward can log in");
    for (const text of ["Head nurse", "Acute ward", "4711"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(text);
    }
    await page.keyboard.press("Enter");

    await page.locator("#sluice-outcome").waitFor();
    [call] = (await page.locator("#sluice-outcome-title").innerText()).match(/^SUP-\d+(?= is in progress with you$)/);
    await accessible(page, "what became of a call");
    await oskar.picture("streams-outcome");
  });

  test("should take a line for what is left, and keep one task", async () => {
    await oskar.tabTo(`#sluice-line-${left}`);
    await page.keyboard.type("Sizes are measured, the printer is not");
    await page.keyboard.press("Enter");
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.getByRole("button", { name: `Keep ${kept}` }).press("Enter");
    await page.getByText("In progress again").waitFor();
    await oskar.tabTo("#sluice-outcome .aui-button-primary");
    await page.keyboard.press("Enter");
    await page.locator("#sluice-outcome").waitFor({ state: "detached" });

    assert.equal(await statusOf(oskar, left), "Paused");
    assert.equal(await statusOf(oskar, kept), "In progress");
    oskar.noErrors("409");
  });

  test("should let another task be paused on its own page, with a line", async () => {
    await oskar.go(`/browse/${kept}`);
    await page.locator("#sluice-pause-line").fill("The second scanner is still to be read");
    await accessible(page, "a task in progress");
    await page.locator(".sluice-work-panel").getByRole("button", { name: "Pause", exact: true }).click();
    await page.locator(".sluice-work-greeting").waitFor();
    assert.match(await page.locator(".sluice-work-panel").innerText(), /The second scanner is still to be read/);
    assert.equal(await statusOf(oskar, kept), "Paused");
    await oskar.go(tab("paused"));
    assert.deepEqual(await own(), [kept, left]);
    oskar.noErrors("409");
  });

  test("should bring back to the top what was left for it, when it is over", async () => {
    await oskar.go(`/browse/${call}`);
    await press(page, 81);
    await page.locator("label", { hasText: "Care of a patient or citizen waits for it" }).click();
    await page.locator("#work-form-submit").click();
    await page.waitForURL(`**/browse/${call}`);
    assert.equal(await statusOf(oskar, call), "Done");

    await oskar.go(tab("paused"));
    assert.deepEqual(await own(), [left, kept]);
    const first = page.getByRole("listitem").filter({ hasText: left });
    assert.match(await first.innerText(), new RegExp(`Paused since .* for ${call}, which is over`));
    assert.match(await first.innerText(), /Sizes are measured, the printer is not/);
    await oskar.picture("streams-back-at-the-top");
    oskar.noErrors("409");
  });

  /** The reader's own paused tasks of this morning, as the page orders them. */
  async function own() {
    const tasks = page.locator("section", { has: page.locator("#sluice-paused-own") }).getByRole("listitem");
    await tasks.first().waitFor();
    const keys = (await tasks.allInnerTexts()).map((text) => text.match(/SUP-\d+/)[0]);
    return keys.filter((key) => [left, kept].includes(key));
  }

  test("should greet with the line whoever takes it up again", async () => {
    await oskar.go(`/browse/${left}`);
    await page.locator(".sluice-work-greeting").waitFor();
    assert.match(await page.locator(".sluice-work-panel").innerText(), /Sizes are measured, the printer is not/);
    await accessible(page, "a task that is paused");
    await oskar.go(tab("paused"));
    await page.getByText("Sizes are measured, the printer is not").waitFor();
    await accessible(page, "what waits for somebody");
    await oskar.picture("streams-paused");
    await page.getByRole("button", { name: `Take up again: ${left}` }).click();
    await page.getByRole("button", { name: `Take up again: ${left}` }).waitFor({ state: "detached" });
    assert.equal(await statusOf(oskar, left), "In progress");
    oskar.noErrors("409");
  });
});

describe("a phone call, in Danish", () => {
  test("should be work, and take what was in progress up again", async () => {
    const sara = await come("sara", { locale: "da-DK" });
    const { page } = sara;
    const left = await started(sara, "Nye skabeloner til øjenklinikken");
    await sara.go("/secure/Dashboard.jspa");
    await page.getByRole("link", { name: "Akut nu" }).click();
    await page.getByLabel("Hvad er galt?").fill("Ingen kan åbne journalen på stue 3");
    await page.getByLabel("Hvem ringer?").fill("Afdelingssygeplejersken");
    await page.getByLabel("Hvor?").fill("Stue 3");
    await accessible(page, "the dialog of a call in Danish");
    await sara.picture("streams-call-da");
    await page.getByRole("button", { name: "Start nu" }).click();
    await page.getByRole("heading", { name: /^SUP-\d+ er i gang hos dig$/ }).waitFor();
    await page.getByText("sat på pause").first().waitFor();
    await accessible(page, "what became of a call in Danish");
    await page.getByRole("button", { name: "Luk" }).click();
    assert.equal(await statusOf(sara, left), "Paused");

    await sara.go(`/browse/${left}`);
    await page.locator(".sluice-work-panel").getByRole("button", { name: "Genoptag" }).click();
    await page.locator("#sluice-pause-line").waitFor();
    assert.equal(await statusOf(sara, left), "In progress");
    sara.noErrors("409");
  });
});

describe("an urgent task that nobody has taken", () => {
  test("should be offered to who is on urgent alone, and be taken in one tap", async () => {
    const maja = await come("maja");
    const key = await offered(maja, "The alarm of the medicine cabinet is silent", "Nobody hears it at night");
    const karl = await come("karl");
    const { page } = karl;
    const take = page.getByRole("button", { name: `Take it: ${key}` });
    await karl.until("the search knows of it", async () => {
      await karl.go(tab("paused"));
      await page.locator("#sluice-to-me").waitFor();
      return (await take.count()) === 1;
    });
    assert.match(await page.locator(".sluice-paused-page").innerText(), /offered to you until .*, then to all/);
    const others = (await maja.rest("GET", `${STREAMS}/paused`)).toMe;
    assert.ok(!others.some((task) => task.key === key), "not Maja's turn");
    await accessible(page, "an urgent task that is offered");
    await karl.picture("streams-take-it");
    await take.click();
    await page.getByRole("heading", { name: `${key} is in progress with you` }).waitFor();
    await page.locator("#sluice-outcome .aui-button-primary").click();
    await take.waitFor({ state: "detached" });
    const { fields } = await karl.rest("GET", `/rest/api/2/issue/${key}?fields=status,assignee`);
    assert.equal(fields.status.name, "In progress");
    assert.equal(fields.assignee.name, "karl");
    karl.noErrors();
  });
});

describe("turns, in Danish", () => {
  test("should be swapped in two taps by whose turn it is", async () => {
    const mette = await come("mette", { locale: "da-DK", viewport: { width: 390, height: 800 }, hasTouch: true });
    const { page } = mette;
    await mette.go(tab("turns-page"));
    const swap = page.getByRole("button", { name: /^Byt: Mette Overgaarden/ }).first();
    await swap.waitFor();
    await accessible(page, "turns in Danish");
    await swap.tap();
    await page.getByRole("button", { name: /^Med denne: Oskar Lindhulta/ }).first().tap();
    await page.getByText(/^Byttet: Mette Overgaarden og Oskar Lindhulta/).waitFor();
    await accessible(page, "a swap in Danish");
    await mette.picture("streams-swap-da");
    mette.noErrors();
  });
});

/** A change of stream, and who sees it on the list of the month. */
let jonas;
let changed;

describe("a change of stream", () => {
  test("should ask for its reason", async () => {
    jonas = await come("jonas", { locale: "da-DK" });
    const { page } = jonas;
    changed = await ready(jonas, "Mørk skærm om natten");
    await jonas.go(`/browse/${changed}`);
    await press(page, 111);
    await accessible(page, "the screen of a change of stream");
    await page.getByLabel("Stream", { exact: true }).selectOption({ label: "Urgent" });
    await page.locator("#work-form-submit").click();
    await page.getByText("Skriv hvorfor i »Reason«.").waitFor();
    await accessible(page, "a change of stream without a reason");
    await page.getByLabel("Reason").fill("Patienterne bliver vækket af den");
    await page.locator("#work-form-submit").click();
    await page.waitForURL(`**/browse/${changed}`);
    jonas.noErrors();
  });
});

describe("limits and the switch", () => {
  let admin;
  let maja;
  let next;

  async function limit(when) {
    await admin.go(`/secure/SluiceLimits!default.jspa?projectKey=${PROJECT}`);
    await admin.page.locator("#sluice-limit-1-most").fill("1");
    await admin.page.locator("#sluice-limit-1-when").selectOption(when);
    await admin.page.getByRole("button", { name: "Save", exact: true }).click();
    await admin.page.getByText("The limits are saved.").waitFor();
  }

  async function start(key) {
    await maja.go(`/browse/${key}`);
    await maja.page.locator(".sluice-work-panel button[type=submit]").click();
  }

  test("should let through and say so, where the team wants to be warned", async () => {
    admin = await come(administrator);
    maja = await come("maja");
    next = await ready(maja, "Speech recognition for a new doctor");
    await limit("warn");
    await accessible(admin.page, "the limits");
    await admin.picture("streams-limits");
    await start(next);
    await maja.page.locator("#sluice-outcome").waitFor();
    await accessible(maja.page, "a start above a limit");
    await maja.page.locator("#sluice-outcome .aui-button-primary").click();
    assert.equal(await statusOf(maja, next), "In progress");
  });

  test("should ask for a reason", async () => {
    next = await ready(maja, "Access for four secretaries");
    await limit("ask");
    await maja.go(`/browse/${next}`);
    await maja.page.locator(`#sluice-reason-${next}`).fill("The ward opens tomorrow");
    await accessible(maja.page, "a limit that asks");
    await maja.page.locator(".sluice-work-panel button[type=submit]").click();
    await maja.page.locator("#sluice-outcome").waitFor();
    assert.equal(await statusOf(maja, next), "In progress");
  });

  test("should stop, until Sluice is paused in the project, and again when it goes on", async () => {
    next = await ready(maja, "Monthly figures for the eye clinic");
    await limit("stop");
    await start(next);
    await maja.page.locator(".sluice-work-panel .aui-message, .sluice-work-panel [role=alert]").first().waitFor();
    await accessible(maja.page, "a limit that stops");
    await maja.picture("streams-stopped");
    assert.equal(await statusOf(maja, next), "Ready to start");

    await admin.page.getByRole("button", { name: "Pause Sluice" }).click();
    await admin.page.getByText("Sluice is paused in SUP.").waitFor();
    await accessible(admin.page, "Sluice paused");
    await maja.rest("POST", `${STREAMS}/start`, { issue: next });
    assert.equal(await statusOf(maja, next), "In progress");

    await admin.page.getByRole("button", { name: "Let Sluice go on" }).click();
    await admin.page.getByRole("button", { name: "Pause Sluice" }).waitFor();
    admin.noErrors();
    maja.noErrors("409", "400");
  });
});

describe("the month's changes of stream, in Danish", () => {
  test("should tell the task and the reason, and nobody's name", async () => {
    const { page } = jonas;
    const row = page.locator("tr", { hasText: changed });
    // The list is as of the last time that the history was read.
    for (let times = 0; times < 30 && (await row.count()) === 0; times++) {
      await jonas.go(tab("stream-changes-page"));
      await page.locator("#sluice-stream-changes table, #sluice-stream-changes .sluice-month-none").first().waitFor();
      if ((await row.count()) === 0) await page.waitForTimeout(2_000);
    }
    await row.getByText("Patienterne bliver vækket af den").waitFor();
    assert.doesNotMatch(await page.locator("#sluice-stream-changes").innerText(), /Jonas/);
    await accessible(page, "changes of stream in Danish");
    await jonas.picture("streams-changes-da");
    jonas.noErrors();
  });
});

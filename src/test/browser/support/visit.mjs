// A browser for one test file: pages that remember every error in their console, and let no test pass over one.
import assert from "node:assert/strict";
import path from "node:path";
import { chromium as engine } from "playwright-core";
import { administrator, baseUrl, chromium, pictures } from "./surroundings.mjs";

/** One browser for all who visit at the same time; nothing that one of them knows is known to another. */
let browser;
let visitors = 0;

async function leave(context) {
  await context.close();
  if (--visitors > 0) return;
  const left = browser;
  browser = undefined;
  await (await left).close();
}

export async function visit(options = {}) {
  visitors++;
  browser ??= engine.launch({ executablePath: chromium(), args: ["--no-sandbox"] });
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on(
    "console",
    (message) => message.type() === "error" && errors.push(`${message.text()} (${message.location().url})`),
  );
  page.setDefaultTimeout(20_000);
  return {
    page,
    errors,
    async go(address) {
      await page.goto(baseUrl + address);
    },
    async logIn({ name, password } = administrator) {
      await page.goto(baseUrl + "/login.jsp");
      await page.locator("[name=os_username]").fill(name);
      await page.locator("[name=os_password]").fill(password);
      await page.locator("#login-form-submit").click();
      await page.locator("#header-details-user-fullname").waitFor();
    },
    /** The administrator's second password, where Jira asks for it. */
    async confirm(password = administrator.password) {
      const field = page.locator("[name=webSudoPassword]");
      if ((await field.count()) === 0) return;
      await field.fill(password);
      await page.locator("#login-form-submit").click();
    },
    /** Logs the administrator in, as one who has given the second password; with a project of their own where one is named. */
    async administer(key, name) {
      await this.logIn();
      if (key) await this.project(key, name);
      await this.go("/secure/admin/ViewWorkflowSchemes.jspa");
      await this.confirm();
    },
    /** A new project that the administrator leads. */
    project(key, name) {
      const lead = administrator.name;
      return this.rest("POST", "/rest/api/2/project", { key, name, projectTypeKey: "software", lead });
    },
    /** Asks the host as the page's own scripts would, whatever it answers. */
    ask(method, address, body) {
      const headers = {
        "X-Atlassian-Token": "no-check",
        Origin: new URL(baseUrl).origin,
        ...(options.locale && { "Accept-Language": options.locale }),
      };
      return page.request.fetch(baseUrl + address, {
        method,
        headers: { "Content-Type": "application/json", ...headers },
        data: body === undefined ? undefined : JSON.stringify(body),
      });
    },
    /** The same, for what has to go well; what was answered. */
    async rest(method, address, body) {
      const answer = await this.ask(method, address, body);
      assert.ok(answer.ok(), `${method} ${address}: ${answer.status()} ${await answer.text()}`);
      return answer.status() === 204 ? {} : answer.json();
    },
    /** Until something is so that no page tells of, such as what a job does. */
    async until(what, holds) {
      for (let times = 0; times < 100; times++) {
        if (await holds()) return;
        await page.waitForTimeout(200);
      }
      assert.fail(`waited in vain until ${what}`);
    },
    /** Tab until the element has the keyboard's focus. */
    async tabTo(selector) {
      for (let steps = 0; steps < 80; steps++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      assert.fail(`${selector} cannot be reached by the keyboard`);
    },
    async picture(name) {
      if (pictures) await page.screenshot({ path: path.join(pictures, name + ".png"), fullPage: true });
    },
    /** Errors in the console so far, but for answers that a test has asked for. */
    noErrors(...expected) {
      const unexpected = errors.filter((error) => !expected.some((part) => error.includes(part)));
      assert.deepEqual(unexpected, []);
    },
    close: () => leave(context),
  };
}

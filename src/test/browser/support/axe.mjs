// The rules of WCAG 2.1, levels A and AA, over what the page shows now.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What would keep somebody out of the page, a line for each; by all rules when none is named. */
export async function barriers(page, rules = []) {
  await page.evaluate(source);
  // A colour on its way to another is none that anybody reads; what has just changed begins its way in the next frame.
  await page.evaluate(async () => {
    const frame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    const underWay = () => document.getAnimations().filter((one) => one instanceof CSSTransition);
    do {
      await Promise.allSettled(underWay().map((one) => one.finished));
      await frame();
    } while (underWay().length);
  });
  const runOnly = rules.length ? rules : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
  const { violations } = await page.evaluate((only) => axe.run({ runOnly: only }), runOnly);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

export async function accessible(page, what) {
  assert.deepEqual(
    (await barriers(page)).map((line) => `${what}: ${line}`),
    [],
  );
}

// The rules of WCAG 2.1, levels A and AA, over what the page shows now.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function accessible(page, what) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${what}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
  assert.deepEqual(lines, []);
}

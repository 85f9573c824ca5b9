import { describe, expect, it } from "vitest";
import { faultsOf } from "../tools/check-built.mjs";

const faults = (body: string) => faultsOf("x.js", `define("sluice/x",[],function(){${body}})`, "sluice/x");

describe("a built script", () => {
  it("should pass with literal keys", () => {
    expect(faults('a(AJS.I18n.getText("sluice.save"));b(AJS.I18n.getText("sluice.progress",c,d))')).toEqual([]);
  });

  it.each([
    'var t=AJS.I18n.getText;t("sluice.save")',
    "AJS.I18n.getText(`sluice.save`)",
    "AJS.I18n.getText(k)",
    'var i=AJS.I18n;i.getText("sluice.save")',
  ])("should fail when Jira could not translate it: %s", (body) => {
    expect(faults(body).length).toBeGreaterThan(0);
  });

  it("should be a classic script under its own name", () => {
    expect(faultsOf("x.js", "export default 1", "sluice/x").length).toBe(2);
  });
});

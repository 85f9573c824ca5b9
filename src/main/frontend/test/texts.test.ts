import { describe, expect, it } from "vitest";
import { languages, messages } from "../tools/messages.mjs";

const sources = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!../src/**/*.d.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const english = messages();

describe("the texts", () => {
  it.each(languages)("should be the same ones in each language (%s)", (suffix) => {
    expect([...messages(suffix).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(languages)("should take the same arguments in each language (%s)", (suffix) => {
    const places = (text: string) => [...new Set(text.match(/\{\d}/g) ?? [])].sort();
    const different = [...messages(suffix)].filter(
      ([key, text]) => String(places(text)) !== String(places(english.get(key) ?? "")),
    );
    expect(different).toEqual([]);
  });

  it.each(languages)("should never hold a lone quote beside an argument (%s)", (suffix) => {
    const broken = [...messages(suffix)].filter(([, text]) => text.includes("{0}") && /(^|[^'])'([^']|$)/.test(text));
    expect(broken).toEqual([]);
  });

  it("should exist for every call, and every call should be literal", () => {
    const all = Object.values(sources).join("\n");
    const calls = [...all.matchAll(/AJS\.I18n\.getText\(\s*"([\w.-]+)"/g)].map((found) => found[1] ?? "");
    expect(calls.filter((key) => !english.has(key))).toEqual([]);
    expect(all.match(/getText\(/g)?.length).toBe(calls.length);
  });
});

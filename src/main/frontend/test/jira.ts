import { beforeEach } from "vitest";
import { format, messages } from "../tools/messages.mjs";

/** The language that a test reads in; English unless it says otherwise. */
export function readIn(language: "en" | "da" | "sv"): void {
  const texts = messages(language === "en" ? "" : "_" + language);
  Object.assign(globalThis, {
    AJS: {
      I18n: {
        getText: (key: string, ...args: string[]) => {
          const text = texts.get(key);
          if (text === undefined) throw new Error(`There is no text ${key} in ${language}`);
          return args.length === 0 ? text : format(text, ...args);
        },
      },
      contextPath: () => "/jira",
      Meta: { get: (key: string) => (key === "user-locale" ? language : undefined) },
    },
  });
}

beforeEach(() => readIn("en"));

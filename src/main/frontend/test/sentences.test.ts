import { describe, expect, it } from "vitest";
import { balanceOf, balanceSentence } from "../src/open-work/balance";
import { leadTimeSentence } from "../src/words/sentences";
import { readIn } from "./jira";

const real = { n: 7546, percentiles: { "50": 15.13, "85": 313.67, "95": 768.77 } };

describe("the sentence of the lead time", () => {
  it("should say what half and 85 of 100 took", () => {
    expect(leadTimeSentence(real)).toBe("Half of the tasks were solved within 15 hours; 85 of 100 within 13 days.");
  });

  it("should say it in Danish and in Swedish", () => {
    readIn("da");
    expect(leadTimeSentence(real)).toBe(
      "Halvdelen af opgaverne blev løst inden for 15 timer; 85 af 100 inden for 13 dage.",
    );
    readIn("sv");
    expect(leadTimeSentence(real)).toBe("Hälften av ärendena åtgärdades inom 15 timmar; 85 av 100 inom 13 dagar.");
  });

  it("should say how many are missing when there are too few for 85 of 100", () => {
    const few = { n: 9, percentiles: { "50": 3, "85": null, "95": null } };
    expect(leadTimeSentence(few)).toBe(
      "Half of the tasks were solved within 3 hours. At least 15 solved tasks are needed to say how long 85 of 100 take.",
    );
  });

  it("should not name a half of three tasks", () => {
    const three = { n: 3, percentiles: { "50": null, "85": null, "95": null } };
    expect(leadTimeSentence(three)).toContain("Only 3 solved in this period; 4 are needed");
  });
});

describe("the sentence of the open work", () => {
  const week = (arrived: number, solved: number, closed = 0) => ({ from: "2026-01-05", arrived, solved, closed, open: 9 });

  it.each([
    [[week(3, 1), week(2, 1)], "5 came in, 2 solved: more came in than was solved."],
    [[week(1, 4)], "1 came in, 4 solved: more was solved than came in."],
    [[week(2, 1), week(1, 2)], "3 came in, and as many were solved."],
    [
      [week(5, 1, 2), week(0, 1)],
      "5 came in, 2 solved and 2 closed without being solved: more came in than left.",
    ],
    [[week(1871, 1709, 307)], "1,871 came in, 1,709 solved and 307 closed without being solved: more left than came in."],
    [[week(3, 2, 1)], "3 came in, and as many left: 2 solved and 1 closed without being solved."],
    [[], "Nothing came in and nothing was solved in this period. Choose a longer period to see more."],
  ])("should weigh what came in against all that left (%#)", (weeks, sentence) => {
    expect(balanceSentence(balanceOf(weeks))).toBe(sentence);
  });
});

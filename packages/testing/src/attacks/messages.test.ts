import { defineCheck, defineRule, limit } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { face, sample, taken, tried, weight } from "../kitchen/trial-kitchen.ts";
import { everyMessageSaid, sentencesWhole } from "./messages.ts";

const messages = { dull: { zh: "{week} 样品不够", en: "{week}: too few samples" } };
const check = { ...face, id: "kitchen/dull", reads: { samples: sample }, period: "week", messages } as const;
const fail = { light: [taken(124)] };

describe("the sentences of a rule", () => {
  it("are whole where every name has its value", () => {
    expect(sentencesWhole.complaints(tried(weight, { fail }))).toEqual([]);
  });
  it("leave no name open, in either language", () => {
    const rule = defineCheck({ ...check, check: () => [{ message: "dull", values: {}, evidence: [] }] });
    expect(sentencesWhole.complaints(tried(rule, { fail }))).toEqual([
      expect.stringContaining("has no value for {week} in zh"),
      expect.stringContaining("has no value for {week} in en"),
    ]);
  });
  it("show no brace and no slip of the program", () => {
    const said = (week: string | number) =>
      sentencesWhole.complaints(
        tried(defineCheck({ ...check, check: ({ found }) => [found("dull", { week })] }), { fail }),
      );
    expect(said("{week}")[0]).toContain("shows a brace");
    expect(said(Number.NaN)[0]).toContain("shows what is no word");
    expect(said("第36周")).toEqual([]);
  });
  it("have a wording", () => {
    const rule = defineCheck({ ...check, check: () => [{ message: "dul", values: {}, evidence: [] }] });
    expect(sentencesWhole.complaints(tried(rule, { fail }))).toEqual([expect.stringContaining("no wording")]);
  });
});

describe("a wording of the rule's own", () => {
  const rule = defineRule({
    id: "kitchen/worded",
    ...face,
    requires: () => limit(sample, "grams", { atLeast: 125, atMost: 500 }),
    messages: {
      tooLow: { zh: "只有 {value} 克", en: "Only {value} g" },
      tooHigh: { zh: "竟有 {value} 克", en: "As much as {value} g" },
    },
  });
  it("is said in some case", () => {
    expect(everyMessageSaid.complaints(tried(rule, { fail: { ...fail, heavy: [taken(501)] } }))).toEqual([]);
  });
  it("is missed where no case brings it about", () => {
    expect(everyMessageSaid.complaints(tried(rule, { fail }))).toEqual(["message tooHigh: no case brings it about"]);
  });
  it("may be exempt, by an id that it has", () => {
    const exempt = (messages: Readonly<Record<string, string>>) =>
      everyMessageSaid.complaints(tried(rule, { fail, exempt: { messages } }));
    expect(exempt({ tooHigh: "why" })).toEqual([]);
    expect(exempt({ toHigh: "why" })).toHaveLength(2);
  });
});

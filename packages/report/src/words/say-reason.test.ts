import type { AuditLine } from "@houqin/core";
import { expect, it } from "vitest";
import { sayReasons } from "./say-reason.ts";

const said = (locale: "zh" | "en", ...because: AuditLine["because"]) => sayReasons({ because }, locale).join("\n");

it("names the unit of a term, not its field", () => {
  const numbers = [{ path: "workdays", required: 3, promised: 5, by: 2 }];
  const reason = { parameter: "after", required: { workdays: 3 }, promised: { workdays: 5 }, numbers };
  expect(said("zh", reason)).toBe("办结期限（工作日）：规则要求 3，计划定为 5，相差 2");
  expect(said("en", reason)).toContain("within (working days): the rule asks for 3, the plan for 5");
});

it("says two terms in different units as people do", () => {
  const reason = { parameter: "after", required: { hours: 4 }, promised: { workdays: 1 } };
  expect(said("zh", reason)).toBe("办结期限：规则要求 4 小时，计划定为 1 个工作日");
  expect(said("en", reason)).toContain("4 hours, the plan for 1 working day");
});

it("says lists as people do, and of what takes a sentence only that it differs", () => {
  const each = { parameter: "each", required: { values: ["canteen", "dorm"] }, promised: { values: ["canteen"] } };
  const bands = { parameter: "bands", required: [{ from: 0 }], promised: [{ from: 200000 }] };
  expect(said("zh", each, bands)).toBe("覆盖对象：规则要求 canteen、dorm，计划定为 canteen\n不同之处：分档");
});

it("tells both sides as sentences where they are given, and in what they differ in one line", () => {
  const because = [
    { parameter: "every", occasions: { required: 31, promised: 1 } },
    { parameter: "each", required: { register: "a" }, promised: { register: "b" } },
    { parameter: "period", required: "month", promised: "term" },
  ];
  const says = {
    required: { zh: "每月不低于 80 分", en: "each month: at least 80" },
    promised: { zh: "每学期不低于 90 分", en: "each term: at least 90" },
  };
  expect(sayReasons({ because, says }, "zh")).toEqual([
    "频次：规则要求计划期内每个对象 31 次，计划安排 1 次",
    "不同之处：覆盖对象、考核周期",
    "规则要求：每月不低于 80 分",
    "计划定为：每学期不低于 90 分",
  ]);
  expect(sayReasons({ because, says }, "en").at(-2)).toBe("The rule asks: each month: at least 80");
});

import { expect, it } from "vitest";
import { sayReason } from "./say-reason.ts";

it("names the unit of a term, not its field", () => {
  const numbers = [{ path: "workdays", required: 3, promised: 5, by: 2 }];
  const reason = { parameter: "after", required: { workdays: 3 }, promised: { workdays: 5 }, numbers };
  expect(sayReason(reason as never, "zh")).toBe("办结期限（工作日）：规则要求 3，计划定为 5，相差 2");
  expect(sayReason(reason as never, "en")).toContain("within (working days): the rule asks for 3, the plan for 5");
});

it("says two terms in different units as people do", () => {
  const reason = { parameter: "after", required: { hours: 4 }, promised: { workdays: 1 } };
  expect(sayReason(reason as never, "zh")).toBe("办结期限：规则要求 4 小时，计划定为 1 个工作日");
  expect(sayReason(reason as never, "en")).toContain("4 hours, the plan for 1 working day");
});

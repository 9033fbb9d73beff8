import { describe, expect, it } from "vitest";
import { readPlanText } from "./read/read-plan-text.ts";
import { toPlan } from "./to-plan.ts";

describe("a plan made of a reading", () => {
  const [part] = readPlanText(
    "青禾小学后勤计划\n一、指导思想\n服务育人。\n二、措施\n1、保管员每月盘点。\n2、每日巡查。",
  ).plans;

  it("keeps purpose, measures and owners in the order of the text", () => {
    const plan = part && toPlan(part, { id: "p", period: "2026" });
    expect(plan?.purpose).toBe("服务育人。");
    expect(plan?.tasks?.map(({ text, owner }) => [text, owner])).toEqual([
      ["保管员每月盘点。", "保管员"],
      ["每日巡查。", undefined],
    ]);
  });

  it("is of the kind of site that the text shows, so that an audit asks what concerns it", () => {
    expect(part && toPlan(part, { id: "p", period: "2026" }).orgKind).toBe("school");
    const [plain] = readPlanText("一、措施\n1、每日巡查。").plans;
    expect(plain && "orgKind" in toPlan(plain, { id: "p", period: "2026" })).toBe(false);
  });

  it("asks for the period that the text does not name", () => {
    expect(() => part && toPlan(part, { id: "p" })).toThrow("plan-without-period");
  });
});

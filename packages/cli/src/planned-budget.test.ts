import { Evaluation } from "@houqin/core";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { goodEntries, lines, removeFolder, siteFolder } from "./trial/site-folder.ts";

const plan = {
  id: "plan-2026",
  title: "三月食堂工作计划",
  period: "2026-03",
  tasks: [{ id: "weigh", text: "留样称够", rule: "kitchen/sample-weight", budget: "scales" }],
  budget: { lines: [{ id: "scales", name: "衡器", amount: 1500 }] },
};
const bought = { id: "e1", kind: "budget/expense", at: "2026-03-05", data: { line: "scales", amount: 380 } };
const line = {
  id: "l1",
  kind: "budget/line",
  at: "2026-01-01",
  subject: "scales",
  data: { name: "衡器", unit: "CNY" },
};
const given = { id: "a1", kind: "budget/appropriation", at: "2026-03-01", data: { line: "scales", amount: 900 } };

const dirs = {
  planned: siteFolder({ "plan.json": plan, "entries/a.ndjson": lines([...goodEntries, bought]) }),
  kept: siteFolder({ "plan.json": plan, "entries/a.ndjson": lines([...goodEntries, line, given, bought]) }),
};
afterAll(() => Object.values(dirs).forEach(removeFolder));

const check = (dir: string, ...args: readonly string[]) => runCommand("check", dir, "--as-of", "2026-03-31", ...args);
const budgetOf = async (dir: string) => Evaluation.parse(JSON.parse((await check(dir, "--format", "json")).out)).budget;

describe("houqin check", () => {
  it("tells where the budget of the plan stands, against what was spent", async () => {
    const { out } = await check(dirs.planned);
    expect(out.replace(/ +/g, " ")).toContain("衡器 元 1,500.00 1,120.00 0.00 380.00 25.3%");
    expect((await budgetOf(dirs.planned))?.problems).toEqual([]);
  });

  it("takes the lines of the entries where they have some, and adds nothing to them", async () => {
    const budget = await budgetOf(dirs.kept);
    expect(budget?.lines).toMatchObject([{ line: "scales", appropriated: 90000, available: 52000, spent: 38000 }]);
  });
});

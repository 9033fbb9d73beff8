import { join } from "node:path";
import { Audit } from "@houqin/core";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { removeFolder, siteFolder } from "./trial/site-folder.ts";

const plan = (tasks: readonly object[], more: object = {}) => ({
  id: "plan-2026",
  title: "三月食堂工作计划",
  period: "2026-03",
  ...more,
  tasks,
});
const dirs = {
  whole: siteFolder({
    "plan.json": plan([
      { id: "weigh", text: "留样称够", rule: "kitchen/sample-weight" },
      { id: "walk", text: "天天巡查", rule: "kitchen/daily-round" },
    ]),
  }),
  weak: siteFolder({
    "plan.json": plan([
      { id: "weigh", text: "留样称到一百克", rule: "kitchen/sample-weight", options: { minGrams: 100 } },
    ]),
  }),
  alone: siteFolder({ "plan.json": plan([{ id: "words", text: "抓好食堂。" }], { orgKind: "school" }) }),
};
afterAll(() => Object.values(dirs).forEach(removeFolder));

describe("houqin audit", () => {
  it("exits with 0 where the plan promises what the rules ask", async () => {
    const { code, out } = await runCommand("audit", dirs.whole);
    expect(code).toBe(0);
    expect(out).toContain("适用规则 2 条：缺项 0，低于要求 0，无法比较 0，符合 2，高于要求 0");
  });

  it("exits with 1 at gaps, and says which parameter is short by how much, by which task, and on what basis", async () => {
    const { code, out } = await runCommand("audit", dirs.weak);
    expect(code).toBe(1);
    expect(out).toContain("【错误】留样足量（kitchen/sample-weight）");
    expect(out).toContain("下限：规则要求 125，计划定为 100，相差 -25");
    expect(out).toContain("计划里的对应内容：留样称到一百克");
    expect(out).toContain("依据：《食堂管理办法》第三条（据转引）");
    expect(out).toContain("计划没有提到：1");
  });

  it("says the same in English, as markdown", async () => {
    const { out } = await runCommand("audit", dirs.weak, "--locale", "en", "--format", "md");
    expect(out).toContain("## Weaker than the rule: 1");
    expect(out).toContain("at least: the rule asks for 125, the plan for 100; a difference of -25");
  });

  it("gives the audit as JSON and nothing else", async () => {
    const { out, err } = await runCommand("audit", dirs.weak, "--format", "json");
    expect(Audit.parse(JSON.parse(out))).toMatchObject({ gaps: 2, counts: { missing: 1, weaker: 1 } });
    expect(err).toBe("");
  });

  it("holds a plan alone against all packs that come with the command", async () => {
    const { code, out } = await runCommand("audit", join(dirs.alone, "plan.json"), "--format", "json");
    expect(code).toBe(1);
    const audit = Audit.parse(JSON.parse(out));
    expect(audit.orgKind).toBe("school");
    expect(audit.lines.length).toBeGreaterThan(90);
    const hotel = await runCommand("audit", join(dirs.alone, "plan.json"), "--kind", "hotel", "--format", "json");
    expect(Audit.parse(JSON.parse(hotel.out)).lines.length).toBeLessThan(audit.lines.length);
  });

  it("cannot use what is no plan, and says so", async () => {
    const gone = await runCommand("audit", join(dirs.alone, "no-such"), "--locale", "en");
    expect(gone.code).toBe(2);
    const site = await runCommand("audit", join(dirs.alone, "site.json"), "--locale", "en");
    expect(site.code).toBe(2);
    expect(site.err).toContain("title");
  });
});

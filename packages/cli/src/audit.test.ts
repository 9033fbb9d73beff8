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
  slip: siteFolder({ "plan.json": plan([{ id: "words", text: "抓好食堂。" }], { orgKind: "shcool" }) }),
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
    const packsOf = ({ lines }: Audit) => [...new Set(lines.map(({ pack }) => pack))].sort();
    expect(packsOf(audit)).toEqual(["canteen", "dorm", "general", "school"]);
    expect(packsOf(Audit.parse(JSON.parse(hotel.out)))).toEqual(["canteen", "general", "hotel"]);
  });

  it("refuses a kind that was probably mistyped, and remarks one that no pack knows", async () => {
    const alone = join(dirs.alone, "plan.json");
    const slip = await runCommand("audit", alone, "--kind", "shcool", "--locale", "en");
    expect([slip.code, slip.out]).toEqual([2, ""]);
    expect(slip.err).toMatch(/^houqin: --kind: found shcool, .*\(did you mean school\?\)\n$/);
    const stranger = await runCommand("audit", alone, "--kind", "lighthouse", "--format", "json");
    expect(stranger.code).toBe(1);
    expect(Audit.parse(JSON.parse(stranger.out)).orgKind).toBe("lighthouse");
    expect(stranger.err).toMatch(/^houqin: --kind：写的是 lighthouse，应为规则包认识的单位类型：.*\n$/);
    const known = await runCommand("audit", alone, "--kind", "hotel");
    expect(known.err).toBe("");
  });

  it("remarks a kind that the plan itself mistypes", async () => {
    const { code, err } = await runCommand("audit", join(dirs.slip, "plan.json"), "--locale", "en");
    expect(code).toBe(1);
    expect(err).toMatch(/plan\.json: orgKind: found shcool, .*\(did you mean school\?\)\n$/);
  });

  it("takes no kind for a folder, whose site file tells it", async () => {
    const zh = await runCommand("audit", dirs.whole, "--kind", "hotel");
    expect([zh.code, zh.out]).toEqual([2, ""]);
    expect(zh.err).toBe("houqin: --kind 只用于单独一份计划；单位文件夹是什么类型，以 site.json 为准\n");
    const en = await runCommand("audit", dirs.whole, "--kind", "hotel", "--locale", "en");
    expect(en.err).toBe("houqin: --kind is for a plan alone; of a site folder, site.json tells the kind\n");
  });

  it("cannot use what is no plan, and says so", async () => {
    const gone = await runCommand("audit", join(dirs.alone, "no-such"), "--locale", "en");
    expect(gone.code).toBe(2);
    const site = await runCommand("audit", join(dirs.alone, "site.json"), "--locale", "en");
    expect(site.code).toBe(2);
    expect(site.err).toContain("title");
  });
});

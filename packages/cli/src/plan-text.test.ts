import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Audit, Plan } from "@houqin/core";
import { PlanReading } from "@houqin/plan-text";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { removeFolder, siteFolder } from "./trial/site-folder.ts";

const text = `青禾小学2026年后勤工作计划
一、指导思想
以服务师生为中心。
二、主要工作
1、餐厨垃圾交有资质的单位收运。
2、总务处定期开展防火巡查。
3、灭火器每季度逐具检查一遍。
4、依照《食品卫生法》做好管理，3月底前完成消防改造，预算8.6万元。
`;
const dir = siteFolder({
  "own.txt": text,
  // 总务处每周巡查围墙。 in GBK.
  "gbk.txt": new Uint8Array([
    0xd7, 0xdc, 0xce, 0xf1, 0xb4, 0xa6, 0xc3, 0xbf, 0xd6, 0xdc, 0xd1, 0xb2, 0xb2, 0xe9, 0xce, 0xa7, 0xc7, 0xbd, 0xa1,
    0xa3,
  ]),
  "two.txt": `篇一：${text}\n篇二：青禾幼儿园2026年后勤工作计划\n一、主要工作\n1、保育员每天检查门窗。\n`,
  "good.md": "青禾小学2026年后勤计划\n一、措施\n1、总务主任每月25日前盘点库存，差错率不超过1%，并做好记录。\n",
  "old.doc": "D0CF11E0",
  "undated.txt": "青禾小学后勤工作计划\n一、措施\n1、门卫每天巡查围墙。\n",
});
const written = siteFolder({
  "plan.json": undefined,
  "plan.txt": "试验小学2026年3月食堂计划\n一、措施\n1、厨师留样足量，每份不少于100克。\n2、厨师每日巡查。\n",
});
afterAll(() => [dir, written].forEach(removeFolder));
const file = (name: string) => join(dir, name);

describe("houqin plan read", () => {
  it("gives what the text says, with places, and the rules that its sentences answer to", async () => {
    const { code, out } = await runCommand("plan", "read", file("own.txt"));
    expect(code).toBe(0);
    const reading = PlanReading.parse(JSON.parse(out));
    expect(reading.period).toBe("2026");
    expect(reading.tasks?.map(({ rule }) => rule)).toContain("general/food-waste-licensed");
    const check = reading.tasks?.find(({ rule }) => rule === "general/extinguisher-check");
    expect(check?.requirement).toMatchObject({ shape: "cadence", every: { unit: "quarter" } });
    for (const { quote, start } of reading.amounts ?? []) expect(text.slice(start, start + quote.length)).toBe(quote);
  });

  it("reads text in GBK", async () => {
    const { out } = await runCommand("plan", "read", file("gbk.txt"));
    expect(JSON.parse(out).cadences).toMatchObject([{ cadence: "weekly" }]);
  });

  it("makes a plan.json, of one plan of several where it is told which", async () => {
    const one = await runCommand("plan", "read", file("own.txt"), "--format", "plan");
    expect(Plan.parse(JSON.parse(one.out))).toMatchObject({
      id: "own",
      orgKind: "school",
      purpose: "以服务师生为中心。",
    });
    const several = await runCommand("plan", "read", file("two.txt"), "--format", "plan");
    expect([several.code, several.out]).toEqual([2, ""]);
    expect(several.err).toContain("一个文件里有 2 份计划");
    const second = await runCommand("plan", "read", file("two.txt"), "--format", "plan", "--plan", "2");
    expect(Plan.parse(JSON.parse(second.out))).toMatchObject({ orgKind: "kindergarten" });
  });

  it("refuses what it cannot read, and says what to do", async () => {
    const old = await runCommand("plan", "read", file("old.doc"));
    expect([old.code, old.out]).toEqual([2, ""]);
    expect(old.err).toContain("另存为 .docx");
    const gone = await runCommand("plan", "read", file("gone.docx"), "--locale", "en");
    expect([gone.code, gone.err]).toEqual([
      2,
      `houqin: ${file("gone.docx")}: found nothing, expected a plan as it was written: a .docx, .md or .txt file\n`,
    ]);
    const undated = await runCommand("plan", "read", file("undated.txt"), "--format", "plan");
    expect([undated.code, undated.out]).toEqual([2, ""]);
    const dated = await runCommand("plan", "read", file("undated.txt"), "--format", "plan", "--period", "2026");
    expect(JSON.parse(dated.out).period).toBe("2026");
    const which = await runCommand("plan", "read", file("two.txt"), "--format", "plan", "--plan", "x");
    expect(which.err).toContain("--plan");
  });
});

describe("houqin plan lint", () => {
  it("says what is wrong where, and what the rules would write there", async () => {
    const { code, out } = await runCommand("plan", "lint", file("own.txt"));
    expect(code).toBe(1);
    expect(out).toContain(`${file("own.txt")}:6:6 “定期”没有写明期限或频次`);
    expect(out).toMatch(/可改为“每天”（依据：机关、团体、企业、事业单位消防安全管理规定.*第二十五条）/);
    expect(out).toContain("《食品卫生法》已于 2009-06-01 废止");
    expect(out).toMatch(/共 \d+ 处，其中 \d+ 处有修改建议/);
  });

  it("puts the suggestions in, so that the text it gives has less to remark", async () => {
    const { out } = await runCommand("plan", "lint", file("own.txt"), "--fix");
    expect(out).toContain("总务处每天开展防火巡查");
    expect(out).toContain("《中华人民共和国食品安全法》");
    writeFileSync(file("mended.txt"), out);
    const count = async (name: string) =>
      JSON.parse((await runCommand("plan", "lint", file(name), "--format", "json")).out).diagnostics.length;
    expect(await count("mended.txt")).toBeLessThan(await count("own.txt"));
  });

  it("exits with 0 where nothing is to be remarked", async () => {
    expect(await runCommand("plan", "lint", file("good.md"), "--locale", "en")).toEqual({
      ...{ code: 0, err: "" },
      out: "nothing to remark\n",
    });
  });
});

describe("a plan as it was written", () => {
  it("is audited like any other, with its own figures", async () => {
    const { code, out } = await runCommand("audit", file("own.txt"), "--format", "json");
    expect(code).toBe(1);
    const { lines, orgKind } = Audit.parse(JSON.parse(out));
    const verdicts = Object.fromEntries(lines.map(({ rule, verdict }) => [rule, verdict]));
    expect(orgKind).toBe("school");
    expect(verdicts).toMatchObject({
      "general/food-waste-licensed": "met",
      "general/extinguisher-check": "weaker",
      "general/daily-fire-patrol": "missing",
    });
  });

  it("stands in a site folder in place of plan.json", async () => {
    const audited = Audit.parse(JSON.parse((await runCommand("audit", written, "--format", "json")).out));
    expect(Object.fromEntries(audited.lines.map(({ rule, verdict }) => [rule, verdict]))).toEqual({
      "kitchen/sample-weight": "weaker",
      "kitchen/daily-round": "met",
    });
    const checked = await runCommand("check", written, "--as-of", "2026-03-10");
    expect(checked.out).toContain("厨师每日巡查");
  });
});

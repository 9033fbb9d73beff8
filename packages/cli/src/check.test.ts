import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Evaluation } from "@houqin/core";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { type Files, goodEntries, lines, removeFolder, sampleOf, siteFolder } from "./trial/site-folder.ts";

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));

function folder(files: Files = {}): string {
  const dir = siteFolder(files);
  made.push(dir);
  return dir;
}

const check = (dir: string, ...args: readonly string[]) => runCommand("check", dir, "--as-of", "2026-03-10", ...args);

describe("houqin check", () => {
  it("exits with 1 and says what is wrong, on what, by which clause, and what to do", async () => {
    const { code, out, err } = await check(folder());
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("试验小学后勤检查报告");
    expect(out).toContain("合格率 83.3%（已判定 6 项，合格 5 项）");
    expect(out).toContain("【错误】留样足量（kitchen/sample-weight）：1 项");
    expect(out).toContain("偏低：实测 100 克，不应低于 125 克");
    expect(out).toContain("《食堂管理办法》第三条（据转引）");
    expect(out).toContain("整改建议：重新称够。");
    expect(out).toContain("凭证 sample-2");
  });

  it("says the same in English", async () => {
    const { out } = await check(folder(), "--locale", "en");
    expect(out).toContain("[error] Samples are large enough (kitchen/sample-weight): 1");
    expect(out).toContain("too low: found 100 g, expected at least 125 g");
    expect(out).not.toContain("合格");
  });

  it("looks at a period alone where one is named, and refuses what is none", async () => {
    const { out } = await check(folder(), "--period", "2026-03-02/2026-03-02", "--format", "json");
    const { period, rules } = Evaluation.parse(JSON.parse(out));
    expect(period).toEqual({ from: "2026-03-02", to: "2026-03-02" });
    expect(rules.find(({ rule }) => rule === "kitchen/daily-round")?.tally.pass).toBe(2);
    const refused = await check(folder(), "--period", "2026-13");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--period：写的是 2026-13");
  });

  it("exits with 0 where nothing is wrong at error level", async () => {
    const { code, out } = await check(folder({ "entries/a.ndjson": lines(goodEntries.slice(0, 5)) }));
    expect(code).toBe(0);
    expect(out).toContain("没有发现问题。");
  });

  it("leaves nothing but the evaluation on stdout under --format json", async () => {
    const bad = lines([...goodEntries, sampleOf("sample-3", "many")]);
    const { code, out, err } = await check(folder({ "entries/a.ndjson": bad }), "--format", "json", "--timings");
    expect(code).toBe(1);
    const evaluation = Evaluation.parse(JSON.parse(out));
    expect(evaluation.findings.map(({ evidence }) => evidence)).toEqual([["sample-2"]]);
    expect(evaluation.entries).toBe(6);
    expect(err).toContain("entries/a.ndjson:7");
    expect(err).toContain("ms  kitchen/sample-weight");
  });

  it("writes a report to a file and names it on stderr", async () => {
    const dir = folder();
    const file = join(dir, "report.md");
    const { out, err } = await check(dir, "--format", "md", "--out", file);
    expect(out).toBe("");
    expect(err).toContain(file);
    expect(readFileSync(file, "utf8")).toContain("# 试验小学后勤检查报告");
  });

  it("exits with 2 where the report cannot be written", async () => {
    const { code, err } = await check(folder(), "--out", "/nowhere/report.txt");
    expect(code).toBe(2);
    expect(err).toContain("/nowhere/report.txt");
    expect(existsSync("/nowhere")).toBe(false);
  });

  it("counts and names refused entries, and lets them decide the exit under --strict alone", async () => {
    const dir = folder({ "entries/a.ndjson": lines([...goodEntries.slice(0, 5), sampleOf("sample-3", "many")]) });
    const easy = await check(dir);
    expect(easy.code).toBe(0);
    expect(easy.out).toContain("另有 1 条没有采用");
    expect(easy.out).toContain("entries/a.ndjson:6：字段填错：记录 sample-3，data.grams：写的是 many，应为数字");
    const strict = await check(dir, "--strict");
    expect(strict.code).toBe(2);
  });

  it("takes the present moment where no day is given", async () => {
    const { out } = await runCommand("check", folder(), "--format", "json");
    expect(Evaluation.parse(JSON.parse(out)).asOf).toBe("2026-03-10T12:00");
  });

  it("calls people by their post, unless names are asked for", async () => {
    const dir = folder();
    const plain = await runCommand("explain", dir, "kitchen/sample-weight@sample-2", "--as-of", "2026-03-10");
    expect(plain.out).toContain("by: 厨师");
    expect(plain.out).not.toContain("王小丫");
    const named = await runCommand("explain", dir, "kitchen/sample-weight@sample-2", "--with-names");
    expect(named.out).toContain("by: 王小丫");
  });
});

describe("a setting of the folder", () => {
  it("changes the verdict, and explain names the layer that set it", async () => {
    const config = JSON.parse(readFileSync(join(folder(), "houqin.config.json"), "utf8"));
    const dir = folder({
      "houqin.config.json": {
        ...config,
        preset: "strict",
        rules: { "kitchen/sample-weight": ["warn", { minGrams: 90 }] },
      },
    });
    expect((await check(dir)).code).toBe(0);
    const tightened = folder({ "houqin.config.json": { ...config, preset: "strict" } });
    const handle = /编号 ([0-9a-f]{8})/.exec((await check(tightened)).out)?.[1] ?? "";
    const { out } = await runCommand("explain", tightened, handle, "--as-of", "2026-03-10");
    expect(out).toContain("规则包默认：125 → 预设 strict：150");
  });
});

describe("scorecards of the folder", () => {
  const card = {
    id: "kitchens",
    title: { zh: "食堂考评", en: "Kitchens" },
    period: "plan",
    score: { id: "weight", title: { zh: "留样足量", en: "Samples" }, compliance: ["kitchen/sample-weight"] },
  };

  it("are scored in the report", async () => {
    const { out } = await check(folder({ "scorecards.json": [card] }));
    expect(out).toMatch(/考评得分[\s\S]*食堂考评[\s\S]*计划期内 +50/);
  });

  it("that cannot be used are told, with what was probably meant", async () => {
    const score = { ...card.score, compliance: ["kitchen/sample-wieght"] };
    const wrong = await check(folder({ "scorecards.json": [{ ...card, score }] }), "--locale", "en");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("did you mean kitchen/sample-weight?");
    expect(wrong.err).toContain("scorecards.json: kitchens.weight.of: found kitchen/sample-wieght");
    expect(wrong.err).not.toContain("houqin.config.json");
    const none = await check(folder({ "scorecards.json": {} }));
    expect([none.code, none.err.includes("考评表的列表")]).toEqual([2, true]);
  });

  it("are told by their file, beside the mistakes of the configuration by its own", async () => {
    const config = JSON.parse(readFileSync(join(folder(), "houqin.config.json"), "utf8"));
    const { code, err } = await check(
      folder({
        "houqin.config.json": { ...config, rules: { "kitchen/sample-wieght": "off" } },
        "scorecards.json": [{ ...card, period: 3 }, card, card],
      }),
      "--locale",
      "en",
    );
    expect(code).toBe(2);
    expect(err).toContain("houqin.config.json: rules");
    expect(err).toContain("scorecards.json: 0.period: found 3");
    expect(err).toContain("scorecards.json: 2.id: found kitchens");
    expect(err).not.toContain("scorecards.0");
  });
});

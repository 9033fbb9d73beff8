import {
  cadence,
  countOf,
  createEngine,
  defineEntry,
  definePack,
  defineRule,
  everyKey,
  type Finding,
  from,
  limit,
  quantity,
  type Scorecard,
  separation,
  siteAreas,
} from "@houqin/core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { agendaMarkdown, agendaText } from "./agenda.ts";
import { explanationText } from "./explanation.ts";
import { markdownReport, type ReportOptions, textReport } from "./report.ts";
import { catalogueMarkdown } from "./rule-catalogue.ts";
import { say } from "./say.ts";
import { handleOf } from "./words/handle.ts";

const sample = defineEntry("kitchen/sample", {
  title: { zh: "留样", en: "Sample" },
  label: "dish",
  data: z.object({ dish: z.string(), grams: quantity("g").optional() }),
  roles: ["by", "checker"],
});
const patrol = defineEntry("kitchen/patrol", { title: { zh: "巡查", en: "Round" }, data: z.object({}), roles: ["by"] });
const law = { law: "食堂管理办法", clause: "第三条", confidence: "B", status: "suggestion" } as const;
const face = {
  severity: "error",
  since: "2026.1",
  basis: [law],
  remedy: { zh: "重新办理。", en: "Do it again." },
} as const;
const kitchen = definePack({
  name: "kitchen",
  title: { zh: "小食堂", en: "Small kitchen" },
  entries: { sample, patrol },
  rules: [
    defineRule({
      ...face,
      id: "kitchen/weight",
      title: { zh: "留样足量", en: "Samples are large enough" },
      options: z.object({ minGrams: z.number().default(125) }),
      requires: ({ minGrams }) => limit(sample, "grams", { atLeast: minGrams }),
    }),
    defineRule({
      ...face,
      id: "kitchen/two-people",
      title: { zh: "两人经手", en: "Two people" },
      severity: "warn",
      requires: () => separation(sample, ["by", "checker"]),
    }),
    defineRule({
      ...face,
      id: "kitchen/round",
      title: { zh: "每日巡查", en: "A round a day" },
      requires: () => cadence(from(patrol, { key: ["@area"] }), { each: everyKey(siteAreas), every: "day" }),
    }),
  ],
});

const site = {
  id: "trial",
  name: "试验小学",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [sample, patrol].map(({ id }) => ({ kind: id, from: "2026-03-02" })),
  areas: [{ id: "k1", name: "一|食堂" }],
  posts: [{ id: "cook", name: "厨师" }],
  people: ["王小丫", "李大全"].map((name, index) => ({ id: `p${index}`, name, post: "cook" })),
};
const plan = {
  id: "plan",
  title: "三月计划",
  period: "2026-03-02/2026-03-03",
  goals: [
    {
      id: "g1",
      text: "至少留样五次",
      owner: "cook",
      target: { shape: "target" as const, metric: countOf(sample), period: "plan" as const, atLeast: 5 },
    },
  ],
  tasks: [
    { id: "t1", text: "留样称够", rule: "kitchen/weight", owner: "cook" },
    { id: "t2", text: "加强学习" },
  ],
};
const entry = (id: string, grams: number | undefined, checker: string) => ({
  id,
  kind: "kitchen/sample" as const,
  at: "2026-03-02T11:00",
  area: "k1",
  actors: { by: "p0", checker },
  data: grams === undefined ? { dish: "鱼" } : { dish: "鱼", grams },
});
const entries = [entry("s1", 130, "p1"), entry("s2", 100, "p0"), entry("s3", undefined, "p1"), entry("s4", 90, "p1")];

const waivers = [
  { rule: "kitchen/round", reason: "停电", approvedBy: "校长", from: "2026-03-01", until: "2026-03-31" },
];
const engine = createEngine({ packs: [kitchen], waivers });
const asOf = "2026-03-10";
const evaluation = engine.evaluate({ site, plan, entries, asOf });
const catalogue = engine.catalogue(plan);
const zh: ReportOptions = { catalogue, site, plan, locale: "zh" };
const en: ReportOptions = { ...zh, locale: "en" };

/** The part of a report under a heading, up to the next one of its level. */
function section(report: string, heading: string): string {
  return report.split(/\n(?=## )/).find((part) => part.startsWith(`## ${heading}`)) ?? "";
}

describe("a report", () => {
  it("begins with how it stands on the whole", () => {
    expect(textReport(evaluation, zh).split("\n\n").slice(0, 3).join("\n")).toBe(
      [
        "试验小学后勤检查报告",
        "====================",
        "对照计划：三月计划",
        "检查期间：2026年3月2日 至 2026年3月3日，截至 2026年3月10日 24:00",
        "依据台账 4 条",
        "合格率 50.0%（已判定 8 项，合格 4 项）",
        "覆盖率 72.7%（应判 11 项，能判定 8 项）",
        "错误 2 项，警告 2 项，提示 0 项；资料不足 1 项，已豁免 2 项",
      ].join("\n"),
    );
  });

  it("tells where each goal stands, with value and aim", () => {
    const goals = section(markdownReport(evaluation, zh), "目标完成情况");
    expect(goals).toContain("| 至少留样五次 | 厨师 | 未达标 | 4 | ≥ 5 |");
  });

  it("names the grade that a goal asks for as its scorecard does", () => {
    const scorecard: Scorecard = {
      id: "kitchen/grade",
      title: { zh: "食堂考评", en: "Kitchen score" },
      period: "month",
      grades: {
        higherIsBetter: [
          { id: "A", title: { zh: "优秀", en: "excellent" }, from: 90 },
          { id: "B", title: { zh: "合格", en: "good" } },
        ],
      },
      score: { id: "samples", metric: countOf(sample), scale: { outOf: 100, linear: { zeroAt: 0, fullAt: 5 } } },
    };
    const graded = createEngine({ packs: [kitchen], scorecards: [scorecard] });
    const reaching = (grade: string) => {
      const goal = { id: "a", text: "食堂评级", aim: { form: "grade" as const, scorecard: "kitchen/grade", grade } };
      const asked = { ...plan, goals: [goal] };
      const found = graded.evaluate({ site, plan: asked, entries, asOf });
      return section(markdownReport(found, { ...zh, catalogue: graded.catalogue(asked), plan: asked }), "目标完成情况");
    };
    expect(reaching("B")).toContain("| 食堂评级 | — | 达标 | 80% | 合格 | 100.0% |");
    expect(reaching("A")).toContain("| 食堂评级 | — | 未达标 | 80% | 优秀 | 0.0% |");
    expect(reaching("A")).toContain("没有评到“优秀”：得分率 80%");
  });

  it("puts errors first, each rule with its basis and remedy, each finding with evidence and number", () => {
    const wrongs = section(markdownReport(evaluation, zh), "发现的问题");
    const heads = wrongs.split("\n").filter((line) => line.startsWith("### "));
    expect(heads[0]).toBe("### 【错误】留样足量（kitchen/weight）：2 项");
    expect(heads.slice(1).every((head) => head.includes("【警告】"))).toBe(true);
    expect(wrongs).toContain("依据：《食堂管理办法》第三条（原文未核）（建议项）");
    expect(wrongs).toContain("整改建议：重新办理。");
    expect(wrongs).toContain(`凭证 s2；编号 ${handleOf("kitchen/weight@s2")}`);
  });

  it("names what is missing once, with how many verdicts hang on it", () => {
    const needs = section(markdownReport(evaluation, zh), "还缺什么");
    expect(needs).toContain("- 补填“留样”里的“grams”：1 项\n  - 涉及规则：留样足量\n  - 如 s3");
  });

  it("tells how far the measures of the plan are carried out, and which are words only", () => {
    const tasks = section(markdownReport(evaluation, zh), "措施落实情况");
    expect(tasks).toContain("| 留样称够 | 厨师 | 1 | 2 | 0 | 1 | 33.3% |");
    expect(tasks).toContain("另有 1 条措施只有文字，没有可检查的要求：加强学习");
  });

  it("keeps waived findings in sight", () => {
    expect(section(markdownReport(evaluation, zh), "已豁免的问题")).toContain("一\\|食堂 3月2日 “巡查”漏办");
  });

  it("tables compliance by rule, the worst first", () => {
    const rules = section(markdownReport(evaluation, en), "Compliance by rule");
    const ids = [...rules.matchAll(/\| ((?:kitchen\/|plan#)[\w#-]+) \|/g)].map(([, id]) => id);
    expect(ids.slice(0, 2)).toEqual(["plan#g1", "kitchen/weight"]);
    expect(rules).toContain("| kitchen/weight | error | 1 | 2 | 1 | 0 | 0 | 33.3% | 75.0% |");
  });

  it("never prints a person's name unless told to", () => {
    for (const report of [textReport(evaluation, zh), markdownReport(evaluation, en)]) {
      expect(report).not.toMatch(/王小丫|李大全|\bp0\b/);
    }
    expect(textReport(evaluation, zh)).toContain("厨师1号");
    expect(textReport(evaluation, { ...zh, redact: false })).toContain("王小丫");
  });

  it("counts what it does not write out", () => {
    const short = markdownReport(evaluation, { ...zh, most: 1 });
    expect(short).toContain("……另有 1 项，这里没有列出");
    expect(short).toContain("【错误】留样足量（kitchen/weight）：2 项");
  });

  it("names refused entries, counted by reason", () => {
    const refused = [
      { code: "badLine" as const, place: "a.ndjson:3", found: "<b>x</b>", expected: { id: "jsonObject" } },
    ];
    const report = markdownReport(evaluation, { ...zh, refused });
    expect(report).toContain("依据台账 4 条，另有 1 条没有采用");
    expect(report).toContain("- a.ndjson:3：这一行读不了：写的是 \\<b\\>x\\</b\\>，应为一个 JSON 对象");
  });

  it("has no Chinese of its own in English", () => {
    const bare = { ...en, site: { ...site, name: "School", areas: [], posts: [] }, plan: undefined };
    const report = textReport({ ...evaluation, goals: [] }, bare).replaceAll(
      /食堂管理办法|第三条|至少留样五次|鱼/g,
      "",
    );
    expect(report).not.toMatch(/\p{Script=Han}/u);
  });

  it("says all is well when it is", () => {
    const strict = createEngine({ packs: [kitchen] });
    const well = strict.evaluate({ site: { ...site, areas: [] }, entries: entries.slice(0, 1), asOf });
    expect(textReport(well, { ...zh, plan: undefined })).toContain("没有发现问题。");
  });
});

describe("a finding", () => {
  const finding = evaluation.findings.find(({ fingerprint }) => fingerprint === "kitchen/two-people@s2");

  it("is said in either language, with people by their post", () => {
    expect(finding && say(finding, catalogue, "zh", site)).toBe("一|食堂 鱼 职责未分开：by、checker 都是 厨师1号");
    expect(finding && say(finding, catalogue, "en", site)).toBe(
      "一|食堂 鱼 lacks separation: by, checker are all 厨师 no. 1",
    );
  });

  it("about a person whom the site file does not know shows no id either", () => {
    expect(finding && say(finding, catalogue, "en")).toMatch(/are all person [0-9a-f]{4}$/);
  });

  it("that nobody has words for still shows what it holds", () => {
    const odd: Pick<Finding, "rule" | "message"> = { rule: "x/y", message: { id: "strange", values: { count: 3 } } };
    expect(say(odd, catalogue, "en")).toBe("strange count 3");
  });

  it("about a waiver has words of its own", () => {
    const values = { target: "kitchen/round", until: "2026-01-31", count: 3, approvedBy: "校长" };
    const expired = { rule: "houqin/waivers", message: { id: "waiverExpired", values } };
    const posts = [{ id: "head", name: "校长" }];
    expect(say(expired, catalogue, "zh", { ...site, posts })).toBe(
      "对 kitchen/round 的豁免已于 2026年1月31日 到期（批准人 校长），问题仍在",
    );
    // Whoever is no post of the site may be somebody's name.
    expect(say(expired, catalogue, "zh", site)).not.toContain("校长");
  });
});

describe("an agenda", () => {
  const agenda = engine.agenda({ site, plan, entries, from: "2026-03-02", to: "2026-03-03" });

  it("stands by the day on which things are due", () => {
    const text = agendaText(agenda, zh);
    expect(text.indexOf("3月2日 前办结")).toBeGreaterThan(0);
    expect(text.indexOf("3月3日 前办结")).toBeGreaterThan(text.indexOf("3月2日 前办结"));
  });

  it("can be markdown, whatever places are called", () => {
    expect(agendaMarkdown(agenda, en)).toContain(
      "| 24:00 | 00:00 | Round | 一\\|食堂 | 2026-03-02 | — | open | A round a day |",
    );
  });

  it("says so when nothing is due", () => {
    expect(agendaText({ ...agenda, items: [] }, en)).toContain("Nothing is due");
  });
});

describe("an explanation", () => {
  it("names the layers of each setting, the entries and what would clear it", () => {
    const explanation = engine.explain({ site, plan, entries, asOf }, "kitchen/weight@s3");
    const text = explanation && explanationText(explanation, en);
    expect(text).toContain("set by, in turn, pack: 125");
    expect(text).toContain("2026-03-02 11:00 · Sample · 一|食堂 · s3");
    expect(text).toContain("• fill in grams of Sample s3");
  });
});

describe("the catalogue", () => {
  it("shows the examples that it is given below their rule", () => {
    const examples = { "kitchen/weight": [{ entries: ['{ dish: "a|b" }'], says: ["只留了 124 克"] }] };
    const text = catalogueMarkdown(catalogue, "zh", examples);
    expect(text).toContain('- 例：记了 { dish: "a\\|b" }\n  - 就会说：只留了 124 克');
  });

  it("is written by pack, with every fact of a rule", () => {
    const text = catalogueMarkdown(catalogue, "zh");
    expect(text).toContain("## 小食堂");
    expect(text).toContain("### 留样足量（kitchen/weight）");
    expect(text).toContain("- 依据：《食堂管理办法》第三条（原文未核）（建议项）");
    expect(text).toContain("| 最少克数（minGrams） | 125 | ");
    expect(text).not.toContain("就会说");
    expect(text).toContain("| 留样 | kitchen/sample | dish, grams? (g), by?, checker? | 1 |");
  });
});

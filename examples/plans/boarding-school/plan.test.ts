import { say } from "@houqin/report";
import { expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("boarding-school");
const evaluation = engine.evaluate({ site, plan, ledger, asOf });
const catalogue = engine.catalogue(plan);

test("the plan promises what the rules ask, but for what it gives more time", () => {
  const lines = engine.audit({ site, plan }).lines.filter(({ by }) => by.length > 0);
  const of = (verdict: string) => lines.filter((line) => line.verdict === verdict).map(({ rule }) => rule);
  expect(of("weaker")).toEqual(["dorm/absence-followed"]);
  expect(of("stricter")).toEqual(["dorm/weekly-inspection"]);
  expect(of("met")).toHaveLength(19);
  const missing = engine
    .audit({ site, plan })
    .lines.filter(({ verdict }) => verdict === "missing")
    .map(({ rule }) => rule);
  expect(missing).toContain("dorm/appliance-check");
});

test("the faults of March are found, and nothing else", () => {
  const said = evaluation.findings
    .filter(({ verdict }) => verdict === "fail")
    .map((finding) => `${finding.rule} ${say(finding, catalogue, "zh", site)}`);
  expect(said.sort()).toEqual([
    "dorm/absence-followed pupil-3 夜不归宿，2026年3月19日 07:30 才去查找，应在 2026年3月18日 23:10 前",
    "dorm/absence-followed#look pupil-3 夜不归宿，2026年3月19日 07:30 才去查找，应在 2026年3月19日 00:10 前",
    "dorm/appliance-check 女生宿舍A楼 2026年3月 查违规用电 0 次，应查 1 次",
    "dorm/appliance-check 男生宿舍B楼 2026年3月 查违规用电 0 次，应查 1 次",
    "dorm/assessor-independent 男生宿舍B楼 的大扫除由 宿舍管理员2号 负责，又由本人考评",
    "dorm/bed-once b-101 1 床同时登记了 2 人",
    "dorm/contraband-handled b-102 查出电炊具，到 2026年3月19日 24:00 还没有处理",
    "dorm/exits-open 男生宿舍B楼：试开安全出口，有 1 个打不开",
    "dorm/no-contraband 2026年3月 查出违规电器 1 件，控制目标 0 件",
    "dorm/roll-call 男生宿舍B楼 2026年3月11日 没有查寝",
    "dorm/visit-logged-out 到 a-102 的来访没有登记离开，应在 2026年3月25日 24:00 前登记",
    "plan#hygiene 男生宿舍B楼 2026年3月 未达标：完成 80，不应低于 85",
    "plan#roll-calls 2026年3月 未达标：完成 97.7%，不应低于 99%",
  ]);
});

test("the goals stand as the month went", () => {
  expect(evaluation.goals.map(({ goal, verdict }) => `${goal} ${verdict}`)).toEqual([
    "no-accident pass",
    "in-at-night pass",
    "hygiene fail",
    "roll-calls fail",
  ]);
});

test("each building has its grade", () => {
  const { scores = [] } = evaluation;
  const grades = scores
    .filter(({ period }) => period === "2026-03")
    .map(({ key, score }) => [key.join(), score.percent, score.grade]);
  expect(grades).toEqual([
    ["dorm-a", 96.969697, "excellent"],
    ["dorm-b", 76.690476, "good"],
  ]);
});

import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { assessed, leaves, living } from "../trial/cast.ts";
import { may, wednesday } from "../trial/trial-centre.ts";
import { agreementSigned } from "./agreement-signed.ts";
import { assessedBeforeEntry } from "./assessed-before-entry.ts";
import { fileKept } from "./file-kept.ts";
import { healthChecked } from "./health-checked.ts";
import { nineRisks } from "./nine-risks.ts";
import { reassessed } from "./reassessed.ts";
import { riskMeasures } from "./risk-measures.ts";

const verdictsOf = verdictsUnder(wednesday);

const agreement = (until: string, resident = "r-1") =>
  row("eldercare/agreement", "2026-01-05", { resident, from: "2026-01-05", until, signer: "家属" });
testRule(agreementSigned, {
  ...wednesday,
  pass: {
    "takes an agreement on its last day": [living(), agreement("2026-05-06")],
    "warns thirty days before it ends": { entries: [living(), agreement("2026-06-05")], asOf: "2026-05-06" },
  },
  fail: {
    "fails on the day after": { entries: [living(), agreement("2026-05-05")], finds: ["r-1 没有有效的服务协议"] },
    "fails whoever never had one": [living(), agreement("2026-12-31", "r-2")],
    "fails until the hour of leaving": [living(), agreement("2026-05-05"), leaves("r-1", "2026-05-06T08:00")],
  },
  unknown: {
    "is unknown where no agreements are kept": { entries: [living()], without: ["eldercare/agreement"] },
    "is unknown where residents are not kept": { entries: [], without: ["eldercare/resident"] },
  },
});

it("asks for no agreement once somebody has left", () => {
  expect(verdictsOf(agreementSigned, [living(), agreement("2026-05-05"), leaves()])).toEqual([]);
});

const movesIn = living("r-1", "able", "2026-05-06T10:00");
testRule(assessedBeforeEntry, {
  ...wednesday,
  pass: { "takes an assessment in the very minute before": [assessed("2026-05-06T10:00", { fall: "none" }), movesIn] },
  fail: {
    "is late a minute after": {
      entries: [assessed("2026-05-06T10:01", { fall: "none" }), movesIn],
      finds: ["住进来以后才评估：2026-05-06T10:01 才评，应在 2026-05-06T10:00 前"],
    },
    "fails without any": { entries: [movesIn], finds: ["入住前没有做风险评估"] },
    "takes nobody else's for it": [assessed("2026-05-06T09:00", { fall: "none" }, "r-2"), movesIn],
  },
  unknown: {
    "is unknown where assessments are not kept": { entries: [movesIn], without: ["eldercare/assessment"] },
  },
});

const nine = {
  choking: "none",
  misuse: "none",
  "pressure-sore": "none",
  scald: "none",
  "bed-fall": "none",
  fall: "watch",
  harm: "none",
  wandering: "none",
  activity: "none",
};
const { wandering, ...eight } = nine;
testRule(nineRisks, {
  ...wednesday,
  pass: { "takes nine findings, no risk among them": [assessed("2026-05-06T09:00", nine)] },
  fail: {
    "fails eight": { entries: [assessed("2026-05-06T09:00", eight)], finds: ["漏评了 grades.wandering"] },
    "names all that is left out": {
      entries: [assessed("2026-05-06T09:00", { wandering })],
      finds: [
        "漏评了 grades.choking、grades.misuse、grades.pressure-sore、grades.scald、grades.bed-fall、grades.fall、grades.harm、grades.activity",
      ],
    },
  },
  none: { unknown: "what is absent fails" },
});

const since = living("r-1", "able", "2025-01-01");
testRule(reassessed, {
  ...wednesday,
  pass: {
    "takes the last day of the twelfth month": [since, assessed("2025-05-06", nine)],
    "warns thirty days before": { entries: [since, assessed("2025-06-05", nine)], asOf: "2026-05-06" },
  },
  fail: {
    "fails the day after": { entries: [since, assessed("2025-05-05", nine)], finds: ["r-1 一年内没有做过评估"] },
    "fails until the hour of leaving": [since, leaves("r-1", "2026-05-06T08:00")],
  },
  unknown: { "is unknown where assessments are not kept": { entries: [since], without: ["eldercare/assessment"] } },
});

const found = assessed("2026-05-06T09:00", { scald: "none", fall: "high" });
const measure = (at: string, risk = "fall") =>
  row("eldercare/measure", at, { resident: "r-1", risk, measure: "夜灯、扶手、陪走" });
testRule(riskMeasures, {
  ...wednesday,
  pass: { "takes a measure by the end of the next day": [found, measure("2026-05-07T23:59")] },
  fail: {
    "is late the day after": {
      entries: [found, measure("2026-05-08T00:00")],
      finds: ["防护措施定晚了：2026-05-08T00:00 才定，应在 2026-05-08T00:00 前"],
    },
    "fails without a measure": {
      entries: [found],
      finds: ["评出了风险，还没有防护措施，应在 2026-05-08T00:00 前定下来"],
    },
    "takes no measure against another risk": [found, measure("2026-05-06T10:00", "scald")],
    "asks for one of a risk to be watched": [assessed("2026-05-06T09:00", { choking: "watch" })],
  },
  unknown: { "is unknown where measures are not kept": { entries: [found], without: ["eldercare/measure"] } },
});
it("asks for no measure where there is no risk", () => {
  expect(verdictsOf(riskMeasures, [assessed("2026-05-06T09:00", { fall: "none" })])).toEqual([]);
});

const health = (at: string) => row("eldercare/health-check", at, { resident: "r-1", result: "平稳" });
testRule(healthChecked, {
  ...wednesday,
  pass: {
    "takes the last day of the twelfth month": [since, health("2025-05-06")],
    "gives thirty days to whoever is new": [living("r-1", "able", "2026-04-06")],
    "warns thirty days before": { entries: [since, health("2025-06-05")], asOf: "2026-05-06" },
  },
  fail: {
    "fails the day after": { entries: [since, health("2025-05-05")], finds: ["r-1 一年内没有体检"] },
    "fails on the thirty-first day": [living("r-1", "able", "2026-04-05")],
    "fails until the hour of leaving": [since, leaves("r-1", "2026-05-06T08:00")],
  },
  unknown: { "is unknown where checks are not kept": { entries: [since], without: ["eldercare/health-check"] } },
});

const destroyed = (agreementEnded: string) =>
  row("eldercare/file-destroyed", "2026-05-06", { resident: "r-1", agreementEnded });
testRule(fileKept, {
  ...may,
  pass: { "takes five years to the day": [destroyed("2021-05-06")] },
  fail: {
    "fails a day less": { entries: [destroyed("2021-05-07")], finds: ["协议期满才 59 个月就销毁了档案，应满 60 个月"] },
    "asks for six years where the house does": { entries: [destroyed("2021-05-06")], options: { years: 6 } },
  },
  none: { unknown: "the end of the agreement is always given" },
});

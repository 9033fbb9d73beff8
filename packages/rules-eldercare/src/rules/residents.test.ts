import { testRule } from "@houqin/testing";
import { expect, it } from "vitest";
import { assessed, living } from "../trial/cast.ts";
import { row } from "../trial/row.ts";
import { may, wednesday } from "../trial/trial-centre.ts";
import { verdictsOf } from "../trial/verdicts-of.ts";
import { agreementSigned } from "./agreement-signed.ts";
import { assessedBeforeEntry } from "./assessed-before-entry.ts";
import { fileKept } from "./file-kept.ts";
import { healthChecked } from "./health-checked.ts";
import { nineRisks } from "./nine-risks.ts";
import { reassessed } from "./reassessed.ts";
import { riskMeasures } from "./risk-measures.ts";

const agreement = (until: string, resident = "r-1") =>
  row("eldercare/agreement", "2026-01-05", { resident, from: "2026-01-05", until, signer: "家属" });
const gone = row("eldercare/discharge", "2026-05-06T08:00", { resident: "r-1", reason: "home" });
testRule(agreementSigned, {
  ...wednesday,
  pass: {
    "takes an agreement on its last day": [living(), agreement("2026-05-06")],
    "warns thirty days before it ends": { entries: [living(), agreement("2026-06-05")], asOf: "2026-05-06" },
    "asks for none once somebody has left": [living(), agreement("2026-05-05"), { ...gone, at: "2026-05-06" }],
  },
  fail: {
    "fails on the day after": { entries: [living(), agreement("2026-05-05")], finds: ["r-1 没有有效的服务协议"] },
    "fails whoever never had one": [living(), agreement("2026-12-31", "r-2")],
    "fails until the hour of leaving": [living(), agreement("2026-05-05"), gone],
  },
  unknown: {
    "is unknown where no agreements are kept": { entries: [living()], without: ["eldercare/agreement"] },
    "is unknown where residents are not kept": { entries: [], without: ["eldercare/resident"] },
  },
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
    "fails eight": { entries: [assessed("2026-05-06T09:00", eight)], finds: ["漏评了 走失"] },
    "names all that is left out": {
      entries: [assessed("2026-05-06T09:00", { wandering })],
      finds: ["漏评了 噎食、食品药品误食、压疮、烫伤、坠床、跌倒、他伤和自伤、文娱活动意外"],
    },
  },
  none: { unknown: "what is absent fails" },
});

const year = { ...wednesday, period: { from: "2025-01-01", to: "2026-05-31" }, asOf: "2026-05-31" };
const since = living("r-1", "able", "2025-01-01");
testRule(reassessed, {
  ...year,
  pass: {
    "takes the last day of the twelfth month": {
      entries: [since, assessed("2025-05-06", nine), assessed("2026-05-06T23:59", nine)],
    },
  },
  fail: {
    "fails the day after": [since, assessed("2025-05-06", nine), assessed("2026-05-07", nine)],
    "fails whoever was never assessed": { entries: [since], finds: ["r-1 到期没有重新评估"] },
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
  ...year,
  pass: { "takes the last day of the twelfth month": [since, health("2025-05-06"), health("2026-05-06T18:00")] },
  fail: {
    "is late the day after": {
      entries: [since, health("2025-05-06"), health("2026-05-07T09:00")],
      finds: ["r-1 体检晚了：2026-05-07T09:00 才做，应在 2026-05-07T00:00 前"],
    },
    "fails whoever was never checked": { entries: [since], finds: ["r-1 到期没有体检"] },
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

import { row, testRule } from "@houqin/testing";
import { purifier } from "../trial/cast.ts";
import { monday } from "../trial/trial-school.ts";
import { flueCleaned } from "./flue-cleaned.ts";
import { gasChecked } from "./gas-checked.ts";

const cared = (task: string, at: string) => row("canteen/equipment-care", at, { asset: "purifier-1", task, ok: true });
const quarter = { period: { from: "2025-10-01", to: "2025-12-31" } };

testRule(flueCleaned, {
  ...monday,
  ...quarter,
  pass: {
    "takes a cleaning on the last day of the quarter": [purifier, cared("flue-clean", "2025-12-31T23:59")],
    "takes a cleaning any time in the half year": {
      entries: [purifier, cared("flue-clean", "2026-06-30T23:59")],
      options: { every: "half" },
      period: { from: "2026-01-01", to: "2026-06-30" },
    },
  },
  fail: {
    "fails when only the purifier was cleaned": {
      entries: [purifier, cared("fume-clean", "2025-11-11T09:00")],
      finds: ["purifier-1 2025-Q4 没有清洗烟道"],
    },
    "fails one cleaning where each month is asked for": {
      entries: [purifier, cared("flue-clean", "2025-10-09T09:00")],
      options: { every: "month" },
    },
  },
  unknown: { "is unknown where no care is kept": { entries: [purifier], without: ["canteen/equipment-care"] } },
});

testRule(gasChecked, {
  ...monday,
  ...quarter,
  pass: { "takes a check on the first day of the quarter": [cared("gas-check", "2025-10-01T00:00")] },
  fail: {
    "fails a quarter without one": {
      entries: [cared("flue-clean", "2025-11-11T09:00")],
      finds: ["2025-Q4 没有检查燃气用具和管路"],
    },
    "fails one check where each month is asked for": {
      entries: [cared("gas-check", "2025-10-09T09:00")],
      options: { every: "month" },
    },
  },
  unknown: { "is unknown where no care is kept": { entries: [], without: ["canteen/equipment-care"] } },
});

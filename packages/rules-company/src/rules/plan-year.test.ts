import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { march2, year } from "../trial/trial-company.ts";
import { midYearReview } from "./mid-year-review.ts";
import { planAdjusted } from "./plan-adjusted.ts";

const verdictsOf = verdictsUnder(march2);

const reviewed = (at: string, behind = 3) =>
  row("company/plan-review", at, { goals: 12, behind }, { id: "v-1", actors: { by: "chen" } });
testRule(midYearReview, {
  ...year,
  pass: {
    "takes the last of July": [reviewed("2026-07-31T23:59")],
    "takes the sixtieth day before": [reviewed("2026-06-01T00:00")],
  },
  fail: {
    "is late in August": {
      entries: [reviewed("2026-08-01T00:00")],
      finds: ["年中检查晚了：2026-08-01T00:00 才做，应在 2026-08-01T00:00 前"],
    },
    "fails a year without": { entries: [], finds: ["年度计划还没做年中检查，应在 2026-08-01T00:00 前做"] },
    "takes none that came too early": [reviewed("2026-05-31T23:59")],
  },
  unknown: { "is unknown where reviews are not kept": { entries: [], without: ["company/plan-review"] } },
});

const changed = (at: string, review = "v-1") =>
  row("company/plan-change", at, { review, change: "顺延两项" }, { actors: { approver: "chen" } });
const july = reviewed("2026-07-10T09:00");
testRule(planAdjusted, {
  ...year,
  pass: { "takes the fifteenth working day": [july, changed("2026-07-31T23:59")] },
  fail: {
    "is late on the next": {
      entries: [july, changed("2026-08-01T00:00")],
      finds: ["计划调整晚了：2026-08-01T00:00 才调，应在 2026-08-01T00:00 前"],
    },
    "fails where nothing changed": {
      entries: [july],
      finds: ["有目标滞后，计划还没调整，应在 2026-08-01T00:00 前调整"],
    },
    "takes no change after another review": [july, changed("2026-07-20T09:00", "v-2")],
  },
  unknown: { "is unknown where changes are not kept": { entries: [july], without: ["company/plan-change"] } },
});
it("asks for no change where no goal is behind", () => {
  expect(verdictsOf(planAdjusted, [reviewed("2026-07-10T09:00", 0)])).toEqual([]);
});

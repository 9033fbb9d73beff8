import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { accidentOf, assessed } from "../trial/cast.ts";
import { may, wednesday } from "../trial/trial-centre.ts";
import { accidentReviewed } from "./accident-reviewed.ts";
import { familyTold } from "./family-told.ts";
import { noSeriousAccident } from "./no-serious-accident.ts";
import { reassessedAfterAccident } from "./reassessed-after-accident.ts";

const verdictsOf = verdictsUnder(wednesday);

const told = (at: string) => row("eldercare/family-notice", at, { accident: "x-1", to: "女儿" });
testRule(familyTold, {
  ...wednesday,
  pass: { "takes two hours to the minute": [accidentOf(), told("2026-05-06T08:10")] },
  fail: {
    "is late a minute after": {
      entries: [accidentOf(), told("2026-05-06T08:11")],
      finds: ["告知家属晚了：2026-05-06T08:11 才告知，应在 2026-05-06T08:10 前"],
    },
    "fails in silence": { entries: [accidentOf("serious")], finds: ["没有告知家属，应在 2026-05-06T08:10 前告知"] },
  },
  unknown: {
    "is unknown where notices are not kept": { entries: [accidentOf()], without: ["eldercare/family-notice"] },
  },
});
it("leaves it to the carers whether the family hears of something slight", () => {
  expect(verdictsOf(familyTold, [accidentOf("slight")])).toEqual([]);
});

const reviewed = (at: string) =>
  row("eldercare/accident-review", at, { accident: "x-1", cause: "地面有水", measure: "换防滑垫" });
testRule(accidentReviewed, {
  ...wednesday,
  pass: { "takes the seventh day": [accidentOf("slight"), reviewed("2026-05-13T23:59")] },
  fail: {
    "is late the day after": {
      entries: [accidentOf("slight"), reviewed("2026-05-14T00:00")],
      finds: ["复盘晚了：2026-05-14T00:00 才做，应在 2026-05-14T00:00 前"],
    },
    "fails without one": { entries: [accidentOf("slight")], finds: ["意外还没有复盘，应在 2026-05-14T00:00 前做完"] },
  },
  unknown: {
    "is unknown where reviews are not kept": { entries: [accidentOf()], without: ["eldercare/accident-review"] },
  },
});

const again = (at: string) => assessed(at, { fall: "high" });
testRule(reassessedAfterAccident, {
  ...wednesday,
  pass: { "takes the seventh day": [accidentOf(), again("2026-05-13T23:59")] },
  fail: {
    "is late the day after": {
      entries: [accidentOf(), again("2026-05-14T00:00")],
      finds: ["意外后评估晚了：2026-05-14T00:00 才评，应在 2026-05-14T00:00 前"],
    },
    "takes no assessment from before": {
      entries: [again("2026-05-05"), accidentOf("serious")],
      finds: ["出了意外还没有重新评估，应在 2026-05-14T00:00 前评完"],
    },
  },
  unknown: {
    "is unknown where assessments are not kept": { entries: [accidentOf()], without: ["eldercare/assessment"] },
  },
});

testRule(noSeriousAccident, {
  ...may,
  pass: { "takes lesser accidents": [accidentOf("general")] },
  fail: {
    "fails a serious one": { entries: [accidentOf("serious")], finds: ["plan 发生较重以上意外 1 起，目标不超过 0 起"] },
    "fails two where one is borne": {
      entries: [accidentOf("serious"), { ...accidentOf("serious", "scald"), id: "x-2" }],
      options: { max: 1 },
    },
  },
  unknown: { "is unknown where accidents are not kept": { entries: [], without: ["eldercare/accident"] } },
});

import type { Line } from "../generator/entry.ts";
import { days, handled } from "./craft.ts";
import type { Fault } from "./planted.ts";
import { delivery, discard, issue, use } from "./prohibition-state-scenes.ts";

const builder = "prohibition of a state";

/** A cook who is off sick helps out at the second pot. */
function helping(id: string, time: string, cook: string): Line {
  return {
    id,
    kind: "canteen/cooking",
    at: time,
    covers: `${time.slice(0, 10)}/lunch`,
    area: "kitchen-main",
    actors: { by: cook },
    data: { dish: "加餐面条", meal: "lunch", batch: 2, coreCelsius: 92 },
  };
}

export const prohibitionStateFaults: readonly Fault[] = [
  {
    id: "expired-left-over",
    builder,
    story: "过期豆腐剩五公斤，三天后才销毁",
    add: [
      delivery("TF-0407", "2026-04-07", "2026-04-10"),
      issue("TF-0407", "2026-04-09T09:00", 5),
      discard("TF-0407", "2026-04-13T08:00", 5),
    ],
    findings: [
      {
        rule: "canteen/no-expired-stock",
        slot: "2026-04-11T00:00",
        key: ["豆腐", "TF-0407"],
        window: { from: "2026-04-11T00:00", to: "2026-04-13T08:00" },
        message: "tooHigh",
        evidence: ["issue-TF-0407-5", "receipt-TF-0407/expired"],
      },
    ],
  },
  {
    id: "used-after-expiry",
    builder,
    story: "周五到期的豆腐周一才用",
    add: [delivery("TF-1202", "2025-12-02", "2025-12-05"), issue("TF-1202", "2025-12-08T09:00", 10)],
    findings: [
      {
        rule: "canteen/no-expired-stock",
        slot: "2025-12-06T00:00",
        key: ["豆腐", "TF-1202"],
        window: { from: "2025-12-06T00:00", to: "2025-12-08T09:00" },
        message: "tooHigh",
        evidence: ["receipt-TF-1202/expired"],
      },
    ],
  },
  {
    id: "used-unsafe-room",
    builder,
    story: "舞蹈教室重大隐患没销号就排练",
    add: [
      ...handled("issue-dance", "function-dance", "major", "2025-11-10T10:00", "2025-11-14T10:00", "2025-11-17T10:00"),
      use("use-dance-early", "2025-11-12T15:00"),
    ],
    findings: [
      {
        rule: "general/unsafe-place-closed",
        slot: "use-dance-early",
        key: ["function-dance"],
        window: days("2025-11-12", "2025-11-13"),
        message: "tooHigh",
        evidence: ["issue-dance", "use-dance-early"],
      },
    ],
  },
  {
    id: "sick-cook-helped",
    builder,
    story: "发热的炊事员离岗第二天回来帮灶",
    add: [helping("cook-sick-1", "2025-10-09T10:50", "p-cook-04")],
    findings: [
      {
        rule: "canteen/unfit-off-work",
        slot: "cook-sick-1",
        key: ["p-cook-04"],
        window: days("2025-10-09", "2025-10-10"),
        message: "tooHigh",
        evidence: ["check-20250929-p-cook-04", "cook-sick-1"],
      },
    ],
  },
  {
    id: "hurt-cook-helped",
    builder,
    story: "手伤没好的炊事员下锅",
    add: [helping("cook-sick-2", "2025-10-23T10:50", "p-cook-12")],
    findings: [
      {
        rule: "canteen/unfit-off-work",
        slot: "cook-sick-2",
        key: ["p-cook-12"],
        window: days("2025-10-23", "2025-10-24"),
        message: "tooHigh",
        evidence: ["check-20251022-p-cook-12", "cook-sick-2"],
      },
    ],
  },
];

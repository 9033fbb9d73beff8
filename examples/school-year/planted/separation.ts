import { acting, correctionOf, handled, ofRow, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "separation";

const SELF = handled("issue-own-work", "dorm-2", "minor", "2026-01-12T10:00", "2026-01-13T10:00", "2026-01-14T10:00");
const ASKED = handled(
  "issue-asked-again",
  "dorm-2",
  "minor",
  "2026-01-12T11:00",
  "2026-01-13T11:00",
  "2026-01-14T11:00",
);
const CHECK = ASKED[2];

export const separationFaults: readonly Fault[] = [
  {
    id: "verified-own-work",
    builder,
    story: "自己整改自己复查",
    add: SELF.map((line) => (line.kind === "general/issue" ? line : acting({ by: "p-electrician-1" })(line))),
    findings: [ofRow("general/another-verifies", "fix-issue-own-work", "same", "verify-issue-own-work")],
  },
  {
    id: "one-checker",
    builder,
    story: "进货只有保管员一个人验",
    change: { "receipt-20251105-F23": acting({ checkers: ["p-storekeeper-1"] }) },
    findings: [ofRow("canteen/receipt-two-people", "receipt-20251105-F23", "tooFew")],
  },
  {
    id: "buyer-checked",
    builder,
    story: "采购员自己签了验收",
    change: { "receipt-20251105-F24": acting({ checkers: ["p-buyer-1", "p-storekeeper-1"] }) },
    findings: [ofRow("canteen/buyer-not-checker", "receipt-20251105-F24", "same")],
  },
  {
    id: "patrol-self-signed",
    builder,
    story: "巡查人自己签主管",
    change: { "fire-20260121-kitchen-kg": acting({ by: "p-guard-02", supervisor: "p-guard-02" }) },
    findings: [ofRow("general/patrol-two-names", "fire-20260121-kitchen-kg", "same")],
  },
  {
    id: "welder-watched-himself",
    builder,
    story: "动火人自己监护自己",
    change: { "hot-20251122": acting({ watcher: "p-electrician-1" }) },
    findings: [ofRow("general/hot-work-watched", "hot-20251122", "same")],
  },
  {
    id: "one-acceptor",
    builder,
    story: "五金到货一个人验收",
    change: { "buy-20251110-accept": acting({ checkers: ["p-storekeeper-1"] }) },
    findings: [ofRow("general/two-handlers", "buy-20251110-accept", "tooFew")],
  },
  {
    id: "buyer-accepted",
    builder,
    story: "采购员参加自己采购的验收",
    change: { "buy-20251208-accept": acting({ checkers: ["p-buyer-1", "p-logistics-1"] }) },
    findings: [ofRow("general/buyer-not-checker", "buy-20251208-order", "same", "buy-20251208-accept")],
  },
];

export const separationNearMisses: readonly NearMiss[] = [
  {
    id: "checkers-the-other-way",
    builder,
    story: "两名验收人换了顺序签",
    change: { "receipt-20251105-F25": acting({ checkers: ["p-fso-1", "p-storekeeper-1"] }) },
    stays: passing("canteen/receipt-two-people", "receipt-20251105-F25"),
  },
  {
    id: "three-checkers",
    builder,
    story: "三个人一起验收",
    change: { "receipt-20251105-F26": acting({ checkers: ["p-fso-1", "p-storekeeper-1", "p-logistics-1"] }) },
    stays: [
      ...passing("canteen/receipt-two-people", "receipt-20251105-F26"),
      ...passing("canteen/buyer-not-checker", "receipt-20251105-F26"),
    ],
  },
  {
    id: "verifier-corrected",
    builder,
    story: "复查人误填成整改人，当天更正",
    add: [
      ...ASKED.map((line) => (line.kind === "general/issue" ? line : acting({ by: "p-electrician-2" })(line))),
      ...(CHECK
        ? [correctionOf(acting({ by: "p-fso-1" })(CHECK), "verify-issue-asked-again-right", "2026-01-14T12:00")]
        : []),
    ],
    stays: passing("general/another-verifies", "fix-issue-asked-again"),
  },
];

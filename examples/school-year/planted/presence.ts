import type { Line } from "../generator/entry.ts";
import { acting, correctionOf, data, handled, lacking, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "presence";

const DRILL: Line = {
  id: "drill-20260522",
  kind: "general/drill",
  at: "2026-05-22T10:00",
  area: "gate-main",
  actors: { by: "p-logistics-1" },
  data: { scenario: "intrusion", content: "外来人员闯入处置", departments: [], people: 40, review: "对讲机需换电池" },
};

function issueLacking(id: string, ...fields: readonly string[]): readonly Line[] {
  const lines = handled(id, "building-teach-b", "general", "2025-12-15T10:00", "2025-12-16T15:00", "2025-12-17T15:00");
  return lines.map((line) => (line.kind === "general/issue" ? lacking(...fields)(line) : line));
}

export const presenceFaults: readonly Fault[] = [
  {
    id: "drill-without-departments",
    builder,
    story: "地震演练没写参加部门",
    change: { "drill-20260327": lacking("departments") },
    findings: [onDay("2026-03-27", ofRow("general/drill-record", "drill-20260327", "absent"))],
  },
  {
    id: "receipt-without-shelf-life",
    builder,
    story: "进货单没有保质期",
    change: { "receipt-20260415-F23": lacking("shelfLife") },
    findings: [onDay("2026-04-15", ofRow("canteen/receipt-record", "receipt-20260415-F23", "absent"))],
  },
  {
    id: "plan-without-date-and-money",
    builder,
    story: "较重隐患的整改方案没有期限和资金",
    add: issueLacking("issue-half-planned", "dueOn", "money"),
    findings: [onDay("2025-12-15", ofRow("general/issue-plan", "issue-half-planned", "absent"))],
  },
  {
    id: "invoice-unsigned",
    builder,
    story: "报销单没有审批人",
    change: { "invoice-20260318-2": acting({ approver: undefined }) },
    findings: [onDay("2026-03-18", ofRow("general/vouchers", "invoice-20260318-2", "absent"))],
  },
  {
    id: "hot-work-without-permit",
    builder,
    story: "动火没有审批单号",
    change: { "hot-20260516": lacking("permit") },
    findings: [onDay("2026-05-16", ofRow("general/hot-work-permit", "hot-20260516", "absent"))],
  },
  {
    id: "training-without-results",
    builder,
    story: "安全培训只有签到，没有考核",
    change: { "train-20260304-safety": lacking("passed") },
    findings: [onDay("2026-03-04", ofRow("general/training-record", "train-20260304-safety", "absent"))],
  },
  {
    id: "sample-unsigned",
    builder,
    story: "留样没写留样人",
    change: { "sample-20251112-05": acting({ by: undefined }) },
    findings: [onDay("2025-11-12", ofRow("canteen/sample-record", "sample-20251112-05", "absent"))],
  },
  {
    id: "fire-check-unsigned",
    builder,
    story: "防火检查没有被查部门签字",
    change: { "firecheck-20260310-dorm-1": acting({ verifier: undefined }) },
    findings: [onDay("2026-03-10", ofRow("general/fire-check-record", "firecheck-20260310-dorm-1", "absent"))],
  },
];

export const presenceNearMisses: readonly NearMiss[] = [
  {
    id: "fresh-has-no-shelf-life",
    builder,
    story: "鲜货的保质期写“无”",
    stays: passing("canteen/receipt-record", "receipt-20260415-F22"),
  },
  {
    id: "batch-stands-for-date",
    builder,
    story: "有批号，可以不写生产日期",
    change: { "receipt-20260415-F24": lacking("producedOn") },
    stays: passing("canteen/receipt-record", "receipt-20260415-F24"),
  },
  {
    id: "costs-nothing",
    builder,
    story: "不花钱的整改，资金填0",
    add: handled("issue-free", "building-kg", "general", "2025-12-15T11:00", "2025-12-16T16:00", "2025-12-17T16:00"),
    stays: passing("general/issue-plan", "issue-free"),
  },
  {
    id: "put-right-on-the-spot",
    builder,
    story: "当场改好的隐患不必写方案",
    add: handled(
      "issue-at-once",
      "building-kg",
      "general",
      "2025-12-18T11:00",
      "2025-12-18T16:00",
      "2025-12-19T16:00",
    ).map((line) =>
      line.kind === "general/issue"
        ? data({ onTheSpot: true })(lacking("measure", "dueOn", "department", "responsible", "money")(line))
        : line,
    ),
    stays: [{ rule: "general/issue-plan", slot: "issue-at-once", key: [], verdict: "none" }],
  },
  {
    id: "departments-corrected",
    builder,
    story: "演练漏填部门，次日补正",
    add: [
      DRILL,
      correctionOf(
        { ...DRILL, data: { ...DRILL.data, departments: ["安保组"] } },
        "drill-20260522-right",
        "2026-05-23T09:00",
      ),
    ],
    stays: passing("general/drill-record", "drill-20260522"),
  },
  {
    id: "one-passed",
    builder,
    story: "新人一个人培训、一个人合格",
    stays: passing("general/training-record", "train-20260228-induction"),
  },
];

import { checked } from "../generator/checked.ts";
import type { Line } from "../generator/entry.ts";
import { answering, correctionOf, ofRow, onDay } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

function sheet(id: string): Line {
  const found = checked().lines.find((line) => line.id === id);
  if (!found) throw new Error(`No sheet of the year is called ${id}.`);
  return found;
}

const office = "sheet-fire-20251202-building-office";
const dorm = "sheet-fire-20251202-dorm-2";
const teaching = "sheet-fire-20251202-building-teach-a";

export const checkedFaults: readonly Fault[] = [
  {
    id: "cause-never-asked",
    builder: "followUp",
    story: "二号宿舍一个半月里三次内务不合格，没有人查原因",
    drop: ["cause-dorm-2"],
    findings: [
      {
        rule: "general/root-cause-found",
        slot: "plan",
        key: ["dorm-2", "tidy"],
        message: "repeated",
        evidence: [
          "sheet-room-20260305-dorm-2/issue/tidy@212",
          "sheet-room-20260402-dorm-2/issue/tidy@210",
          "sheet-room-20260417-dorm-2/issue/tidy@214",
        ],
      },
    ],
  },
  {
    id: "sheet-issue-left",
    builder: "followUp",
    story: "防火检查表查出的指示牌不亮，一直没修",
    drop: [`fix-${office}.issue.exit-signs`, `verify-${office}.issue.exit-signs`],
    findings: [
      {
        rule: "general/issue-corrected",
        slot: `${office}/issue/exit-signs`,
        key: [],
        window: { from: "2025-12-02T15:13", to: "2025-12-10T00:00" },
        message: "missed",
        evidence: [`${office}/issue/exit-signs`],
      },
    ],
  },
  {
    id: "sheet-issue-unplanned",
    builder: "presence",
    story: "检查表查出私拉电线，没写清谁来改、什么时候改完",
    change: { [dorm]: answering("appliances", { issue: { measure: "拆除", department: "总务处", money: 600 } }) },
    findings: [onDay("2025-12-02", ofRow("general/issue-plan", `${dorm}/issue/appliances`, "absent"))],
  },
];

export const checkedNearMisses: readonly NearMiss[] = [
  {
    id: "sheet-put-right",
    builder: "followUp",
    story: "检查表点错一项，次日更正，隐患随之取消",
    change: { [teaching]: answering("exit-signs", { value: "fail", note: "点错了", photos: ["x.jpg"] }) },
    add: [correctionOf(sheet(teaching), `${teaching}-right`, "2025-12-03T09:00")],
    stays: [{ rule: "general/issue-corrected", slot: `${teaching}/issue/exit-signs`, key: [], verdict: "none" }],
  },
];

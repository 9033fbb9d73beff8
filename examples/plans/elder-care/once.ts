import { answer, type Checklist, complete, type Entry, start } from "@houqin/core";
import { ninePreventionsSheet } from "@houqin/rules-eldercare";
import { entry } from "./entry.ts";
import { admitted, assessed, newcomer, papers } from "./residents.ts";

/** The nine preventions were inspected on the 19th: a wet floor was found, put right and looked at again. */
export function preventions(): readonly Entry[] {
  const sheet: Checklist = ninePreventionsSheet;
  const items = sheet.sections.flatMap(({ items: own = [] }) => own.map(({ id }) => id));
  const form = items.reduce(
    (filled, item) =>
      item === "fall-floors"
        ? answer(filled, item, "fail", {
            note: "三楼卫生间地面有水",
            photos: ["floor-3-washroom.jpg"],
            issue: {
              measure: "换防滑垫、增加拖干次数",
              dueOn: "2026-05-22",
              department: "后勤部",
              responsible: "logistics-1",
              money: 200,
            },
          })
        : answer(filled, item, "pass"),
    start(sheet, { startedAt: "2026-05-19T09:00" }),
  );
  const done = complete(form, {
    id: "preventions-check-may",
    kind: "eldercare/preventions-check",
    at: "2026-05-19T10:30",
    by: "care-1",
  });
  const issue = `${done.id}/issue/fall-floors`;
  return [
    { ...done, area: "floor-3", actors: { ...done.actors, verifier: "logistics-1" } },
    entry(
      "general/correction",
      "washroom",
      "2026-05-20T11:00",
      { issue, cause: "拖布未拧干", measure: "换防滑垫，改用干拖", photos: ["after.jpg"] },
      { actors: { by: "cleaner-1" } },
    ),
    entry(
      "general/verification",
      "washroom",
      "2026-05-21T09:00",
      { issue, severity: "general", passed: true },
      { actors: { by: "logistics-1" } },
    ),
  ];
}

/** Somebody moves in on the 11th, as it should be: papers first. The assessment comes with the planted faults. */
export function admission(): readonly Entry[] {
  return [admitted(newcomer, "2026-05-11T10:00"), ...papers(newcomer, "2026-05-11", "2027-05-10")];
}

/** A fall on the 17th, seen to but for what was planted; an agreement renewed too late. */
export function mishaps(): readonly Entry[] {
  const fallen = "302床2";
  return [
    entry(
      "eldercare/accident",
      "fall",
      "2026-05-17T05:40",
      {
        resident: fallen,
        risk: "fall",
        severity: "general",
        heardAt: "2026-05-17T05:45",
        description: "起夜时在床边跌倒，手腕擦伤，已冰敷",
      },
      { area: "floor-3", actors: { by: "carer-3" } },
    ),
    entry(
      "eldercare/accident-review",
      "fall",
      "2026-05-19T15:00",
      { accident: "accident-fall", cause: "夜灯坏了", measure: "换夜灯，起夜按铃" },
      { actors: { by: "care-1" } },
    ),
    ...assessed(fallen, "2026-05-19", "16:00", "change"),
    ...papers("203床1", "2026-05-18", "2026-12-31").slice(0, 1),
    entry(
      "eldercare/symptom",
      "fever",
      "2026-05-08T07:10",
      { resident: "301床1", sign: "fever", isolated: "单间观察两天", doctor: "社区医生上门，普通感冒" },
      { actors: { by: "carer-1" } },
    ),
    ...["09", "16", "24"].map((day) =>
      entry(
        "general/visitor",
        day,
        `2026-05-${day}T09:40`,
        { name: "家属", reason: "探望", idChecked: true, leftAt: `2026-05-${day}T11:00` },
        { actors: { by: "guard-1" } },
      ),
    ),
  ];
}

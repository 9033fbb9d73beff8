import type { Evaluation, Goal, Plan } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { sayTo } from "../say.ts";
import { phrase } from "../words/phrase.ts";
import { goalWords } from "../words/verdict-words.ts";

const heading = phrase({ zh: "目标完成情况", en: "Goals" });
const goalTitle = phrase({ zh: "目标", en: "Goal" });
const ownerTitle = phrase({ zh: "责任岗位", en: "Owner" });
const resultTitle = phrase({ zh: "结果", en: "Result" });
const valueTitle = phrase({ zh: "完成值", en: "Value" });
const boundTitle = phrase({ zh: "目标值", en: "Aim" });
const noteTitle = phrase({ zh: "说明", en: "Note" });

/** Tells how each goal of the plan stands, with its value where it is known. */
export function goals({ goals: results, findings }: Evaluation, plan: Plan | undefined, reader: Reader): Block[] {
  const { locale, names } = reader;
  if (results.length === 0) return [];
  const rows = results.map(({ goal: id, verdict, value, finding: print }) => {
    const goal = plan?.goals?.find((each) => each.id === id);
    const finding = findings.find(({ fingerprint }) => fingerprint === print);
    const found = value ?? finding?.message.values.value;
    return [
      goal?.text ?? id,
      goal?.owner === undefined ? "—" : names.of(goal.owner),
      goalWords[verdict][locale],
      found === undefined ? "—" : String(found),
      goal ? aim(goal) : "—",
      finding ? sayTo(finding, reader) : "",
    ];
  });
  return [
    { heading: heading(locale), level: 2 },
    {
      columns: [
        { title: goalTitle(locale) },
        { title: ownerTitle(locale) },
        { title: resultTitle(locale) },
        { title: valueTitle(locale), align: "right" },
        { title: boundTitle(locale) },
        { title: noteTitle(locale) },
      ],
      rows,
    },
  ];
}

/** The bounds of a goal as numbers; a bound that is itself a metric is left to its sentence. */
function aim({ target: { atLeast, atMost, grade } }: Goal): string {
  const bounds = [
    grade ?? "",
    typeof atLeast === "number" ? `≥ ${atLeast}` : "",
    typeof atMost === "number" ? `≤ ${atMost}` : "",
  ];
  return bounds.filter((bound) => bound !== "").join(" ") || "—";
}

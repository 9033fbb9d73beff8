import type { Checklist } from "../model/checklist.ts";
import type { JudgedItem } from "../model/checklist-item.ts";
import { frozen } from "../model/frozen.ts";
import type { Answer, Inspection } from "../model/inspection.ts";
import type { Text } from "../text/text.ts";
import { isJudged } from "./judge.ts";
import { standingsOf } from "./standing.ts";

/** An item that was missed, with all that an issue wants to know of it. */
export interface FailedItem {
  /** The name of its issue below the inspection: `issue/exits`, in a sampled section `issue/bed@dorm-101`. It is the same in every correction. */
  readonly name: string;
  readonly item: JudgedItem;
  readonly sample?: string;
  readonly sections: readonly Text[];
  /** What the item is called, with the sample. */
  readonly title: Text;
  readonly severity: string;
  readonly answer: Answer;
  readonly checklist: string;
}

/**
 * The items of an inspection that were missed and are to become issues, in the order of the checklist.
 *
 * @example
 * const form = answer(start(fireSheet, { facts: { areaKind: "dorm" } }), "exits", "fail");
 * failedItems(fireSheet, form.inspection).map(({ name, severity }) => `${name}: ${severity}`); //=> ["issue/exits: general"]
 */
export function failedItems(checklist: Checklist, inspection: Inspection): readonly FailedItem[] {
  return frozen(
    standingsOf(checklist, inspection).flatMap(({ slot, judgement, answer }): readonly FailedItem[] => {
      const { id, item, sample, sections } = slot;
      if (judgement?.outcome !== "missed" || !answer || !isJudged(item) || item.issue === false) return [];
      const { zh, en } = item.title;
      return [
        {
          name: `issue/${id}`,
          item,
          ...(sample === undefined ? {} : { sample }),
          sections: sections.map(({ title }) => title),
          title: sample === undefined ? { zh, en } : { zh: `${zh}（${sample}）`, en: `${en} (${sample})` },
          severity: item.severity ?? "minor",
          answer,
          checklist: checklist.id,
        },
      ];
    }),
  );
}

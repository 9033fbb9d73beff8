import { type Evaluation, sayShare } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";

const heading = phrase({ zh: "各责任岗位的目标", en: "Goals by owner" });
const titles = [
  { title: phrase({ zh: "责任岗位", en: "Owner" }) },
  { title: phrase({ zh: "所占权重", en: "Weight" }), align: "right" },
  { title: phrase({ zh: "完成度", en: "Attained" }), align: "right" },
  { title: phrase({ zh: "已知部分", en: "Known" }), align: "right" },
  { title: phrase({ zh: "目标数", en: "Goals" }), align: "right" },
] as const;
const nobody = phrase({ zh: "（没有责任岗位）", en: "(nobody)" });

/** Tells what each owner of goals answers for; nothing where one owner has them all. */
export function goalOwners({ owners = [] }: Pick<Evaluation, "owners">, { locale, names }: Reader): Block[] {
  if (owners.length < 2) return [];
  return [
    { heading: heading(locale), level: 3 },
    {
      columns: titles.map(({ title, ...more }) => ({ title: title(locale), ...more })),
      rows: owners.map(({ owner, weight, attained, coverage, goals }) => [
        owner === undefined ? nobody(locale) : names.of(owner),
        sayShare(weight),
        sayShare(attained),
        sayShare(coverage),
        String(goals.length),
      ]),
    },
  ];
}

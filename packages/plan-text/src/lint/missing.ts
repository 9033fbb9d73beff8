import { purposeIn } from "../about/purpose.ts";
import type { Diagnostic, PlanPart } from "../model/reading.ts";
import { measureFor, postFor, recordFor, USUAL } from "./wording.ts";

type Duty = PlanPart["tasks"][number];

const record =
  /记录|登记|台账|签字|签名|签收|签日期|卡片|联单|单据|照片|公示|报表|报告|通报|上报|报送|存档|归档|留存|留样|纪要|凭证|打卡|公布|填写|填报|清单|档案|评分|问卷|抄表|提交|报.{0,4}(?:部|处|科)/;
const aspiration = /提高|提升|加强|改善|增强|强化|优化|上.{0,2}台阶|新水平/;
/** What is given to those who do well or badly is no duty of its own. */
const sanction = /奖|罚|扣/;
/** The mark that ends a sentence, and a remark in brackets behind it. */
const END = /(?:[。；，、！;,.!\s]+(?:[（(][^（()）]*[）)])?)?$/;
/** Who is responsible, where it closes the sentence: what is added stands before it. */
const keyed = /[，；、,; ]?(?:第一)?(?:责任人|负责人|责任部门|责任单位|牵头部门|牵头单位)[:：][^。；;]{1,30}$/;

/**
 * Finds what a duty leaves out: who does it, what tells that it is reached, what proves that it was done.
 *
 * @example
 * const { plans } = readPlanText("一、措施\n1、每月检查灭火器。");
 * plans.flatMap((plan) => missingIn(plan)).map(({ code }) => code); //=> ["no-owner", "no-evidence"]
 */
export function missingIn(plan: PlanPart): readonly Diagnostic[] {
  const owned = new Set(
    plan.tasks.flatMap(({ owners, section }) => (owners.length > 0 && section !== undefined ? [section] : [])),
  );
  const purposes = new Set(purposeIn(plan));
  return [
    ...plan.goals.filter((goal) => isOpen(goal) && !purposes.has(goal)).map(noMeasure),
    ...plan.tasks.flatMap((task) => {
      const spent = task.amounts.some((index) => /^(?:budget|cost|saving)$/.test(plan.amounts[index]?.kind ?? ""));
      const asked = (task.cadences.length + task.deadlines.length > 0 || spent) && !sanction.test(task.quote);
      const alone = task.owners.length === 0 && !owned.has(task.section ?? -1);
      return [
        ...(asked && alone ? [noOwner(task, plan)] : []),
        ...(asked && task.cadences.length > 0 && !record.test(task.quote) ? [noEvidence(task)] : []),
        ...(isOpen(task) && aspiration.test(task.quote) ? [noMeasure(task)] : []),
      ];
    }),
  ].toSorted((a, b) => a.start - b.start);
}

function isOpen({ cadences, deadlines, targets, amounts }: Duty): boolean {
  return cadences.length + deadlines.length + targets.length + amounts.length === 0;
}

/** Words put in before the mark that ends a sentence, and before who is responsible. */
function appended(quote: string, words: string): string {
  const end = END.exec(quote)?.[0] ?? "";
  const body = quote.slice(0, quote.length - end.length);
  const owner = keyed.exec(body)?.[0] ?? "";
  const comma = /,/.test(body) && !/，/.test(body) ? "," : "，";
  return `${body.slice(0, body.length - owner.length)}${comma}${words}${owner}${end}`;
}

function noOwner({ quote, start }: Duty, plan: PlanPart): Diagnostic {
  const { post, named } = postFor(plan, quote);
  return {
    code: "no-owner",
    quote,
    start,
    message: { zh: "没有写明由谁负责", en: "It is not said who is responsible" },
    suggestion: { replacement: appended(quote, `由${post}负责`), basis: named ? "本计划已列的岗位" : USUAL },
  };
}

function noMeasure({ quote, start }: Duty): Diagnostic {
  return {
    code: "no-measure",
    quote,
    start,
    message: {
      zh: "没有可以衡量的指标、期限或频次",
      en: "There is no figure, date or rhythm by which it can be measured",
    },
    suggestion: { replacement: appended(quote, measureFor(quote)), basis: USUAL },
  };
}

function noEvidence({ quote, start }: Duty): Diagnostic {
  return {
    code: "no-evidence",
    quote,
    start,
    message: { zh: "没有写明以什么记录为证", en: "It is not said what record proves it" },
    suggestion: { replacement: appended(quote, `并${recordFor(quote)}`), basis: USUAL },
  };
}

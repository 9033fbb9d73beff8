import type { PlanPart } from "../model/reading.ts";

/** What suggestions rest on where no rule and no law speaks of the thing. */
export const USUAL = "通常写法，请按本单位实际核定";

/** A word of the duty, and what is usually written there. */
type Wording = readonly (readonly [RegExp, string])[];

const records: Wording = [
  [/召开|例会|会议|座谈/, "形成会议纪要"],
  [/演练|演习|拉练|比武/, "留存演练记录和照片"],
  [/培训|学习|训练|教育/, "留存签到表和培训记录"],
  [/清扫|清洁|保洁|消毒|清洗|打扫|消杀|清运|换洗|垃圾/, "在作业记录表上签字"],
  [/检查|巡查|巡视|巡检|巡更|抽查|排查|检测|测试|试机|普查/, "填写检查记录"],
  [/保养|维护|维保|检修|更换|维修/, "填写保养记录"],
  [/问卷|测评|满意度/, "形成测评报告"],
  [/值守|值班|点名|查岗/, "填写值班日志"],
  [/盘点|盘存|清点|核查/, "填写盘点表"],
];
const measures: Wording = [
  [/安全|隐患|事故|消防/, "全年责任事故为0起"],
  [/卫生|保洁|清洁|环境|绿化/, "月度检查得分不低于90分"],
  [/节约|节能|降耗|能耗|浪费|节水|节电/, "水电用量较上年下降3%"],
  [/培训|素质|队伍|技能|业务水平|能力/, "年内培训覆盖率达到100%"],
  [/维修|报修|设备|设施/, "报修48小时内完成率不低于95%"],
  [/资产|财产|校产|园产|物资|台账/, "账物相符率达到100%"],
  [/经费|费用|成本|开支|预算/, "全年支出不超过预算"],
];
const heads: Readonly<Record<string, string>> = {
  school: "总务主任",
  kindergarten: "后勤园长",
  university: "后勤处处长",
  hospital: "总务科科长",
  hotel: "后勤部经理",
  property: "项目经理",
  "elder-care": "后勤主任",
  government: "后勤科科长",
  company: "行政后勤主管",
};

function chosen(wording: Wording, duty: string): string | undefined {
  return wording.find(([about]) => about.test(duty))?.[1];
}

/**
 * Says by what record it is proved that a duty was done, as an office would write it.
 *
 * @example
 * recordFor("每月召开例会"); //=> "形成会议纪要"
 */
export function recordFor(duty: string): string {
  return chosen(records, duty) ?? "做好记录";
}

/**
 * Gives a figure that a duty or a goal may be measured by.
 *
 * @example
 * measureFor("抓好食堂卫生"); //=> "月度检查得分不低于90分"
 */
export function measureFor(duty: string): string {
  return chosen(measures, duty) ?? "年底满意率达到90%以上";
}

/**
 * Gives the post that a duty may be given to: the one of the plan that shares most with its words, else the head of logistics of such a site.
 *
 * @example
 * postFor({ orgKind: "hotel", posts: ["布草房领班"] }, "布草每月清点"); //=> { post: "布草房领班", named: true }
 */
export function postFor({ orgKind, posts }: Pick<PlanPart, "orgKind" | "posts">, duty: string) {
  let [best, most] = ["", 1];
  for (const post of posts) {
    const name = post.replace(
      /主任|主管|经理|科长|处长|部长|队长|班长|组长|领班|管理员|专员|负责人|工作|后勤|总务|行政/g,
      "",
    );
    const shared = pairs(name).filter((pair) => duty.includes(pair)).length;
    if (shared >= most) [best, most] = [post, shared + 1];
  }
  if (best !== "") return { post: best, named: true };
  return { post: heads[orgKind ?? ""] ?? "后勤主任", named: false };
}

/** The pairs of characters that follow on one another. */
function pairs(name: string): readonly string[] {
  return Array.from({ length: Math.max(name.length - 1, 0) }, (_, i) => name.slice(i, i + 2));
}

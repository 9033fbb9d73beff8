import { matchesIn } from "../grammar/matches.ts";

/** The kinds of site that a plan can be told to be of. */
export type OrgKind =
  | "kindergarten"
  | "school"
  | "university"
  | "hospital"
  | "hotel"
  | "elder-care"
  | "property"
  | "government"
  | "company";

const words: readonly (readonly [OrgKind, RegExp])[] = [
  ["kindergarten", /幼儿园|幼儿|园务|幼教|托育|保教|保育员|园长|园所/g],
  ["university", /大学|学院(?!派)|高校|高等|高职|后勤集团|公寓中心|研究生|校区/g],
  ["hospital", /医院|卫生院|保健院|中医院|病区|临床|门诊|患者|住院部|病房|急救|病员|科室/g],
  ["elder-care", /养老|护理之家|长青|照护|照顾服务|住民|敬老|安老|护理院|老人|长者|福利院|颐养|入住老人|失能/g],
  ["hotel", /酒店|宾馆|度假村|大饭店|客房|管事部|宾客|餐饮部/g],
  ["school", /小学|中学|高中|初中|学校|校园|师生|书院|教学|学生|校舍|班主任/g],
  ["property", /物业|业主|小区|大厦|商业广场|花园|商户|园区服务/g],
  ["government", /机关|事务服务中心|事务管理局|政府|街道办|局机关|公务用车/g],
  [
    "company",
    /公司|集团|企业|工厂|厂区|制造|车间|矿区|厂|物流园?|银行|支行|网点|项目经理部|项目部|工地|施工|研究[所院](?!生)|仓储|场馆|体育中心|商场/g,
  ],
];

/**
 * Tells what kind of site a plan is of, by its title first and by what it speaks of; nothing where it does not show.
 *
 * @example
 * orgKindOf("青禾小学后勤工作计划", "抓好食堂管理"); //=> "school"
 * orgKindOf("工作计划", "做好服务"); //=> undefined
 */
export function orgKindOf(title: string, body: string): OrgKind | undefined {
  let best: OrgKind | undefined;
  let most = 0;
  const sample = body.slice(0, 60_000);
  for (const [kind, pattern] of words) {
    const named = matchesIn(pattern, title, 0).length;
    const weight = kind === "company" ? 12 : 20;
    const score = named * weight + matchesIn(pattern, sample, 0).length;
    if (score > most) [best, most] = [kind, score];
  }
  return best ?? (/员工|职工/.test(sample) ? "company" : undefined);
}

import { matchesIn } from "../grammar/matches.ts";
import type { Span } from "../source/source.ts";

/** What a plan can speak of. */
export const topicNames = [
  "canteen",
  "dorm",
  "safety",
  "fire",
  "hygiene",
  "greening",
  "assets",
  "procurement",
  "repair",
  "energy",
  "training",
  "satisfaction",
  "budget",
  "events",
  "security",
  "health",
  "staff",
  "transport",
  "projects",
] as const;
export type Topic = (typeof topicNames)[number];

/** For each topic the words that are sure of it, and those that need company. */
const lexicon: Readonly<Record<Topic, readonly [RegExp, RegExp]>> = {
  canteen: [
    /食堂|餐厅|膳食|伙食|厨房|后厨|食谱|炊事|用餐|就餐|营养餐|食材|留样|陪餐|菜谱|餐具|食品安全|员工餐|供餐|厨师/g,
    /饭菜|食品|菜品|餐/g,
  ],
  dorm: [/宿舍|公寓|寝室|住宿|寄宿|查寝|宿管|舍管|倒班楼|床位/g, /入住|床品/g],
  safety: [/安全(?!卫生)|隐患|事故|应急预案|应急演练/g, /防范|应急|风险|消防|火灾|巡查|值守|疏散/g],
  fire: [/消防|火灾|火警|防火|灭火|疏散演|防火门|逃生|动火|火情|烟感/g, /疏散/g],
  hygiene: [
    /卫生(?!间|纸|保健|院|局)|保洁|消毒|清洁|垃圾|大扫除|除四害|消杀|清扫|无尘|化粪池|洗涤|整洁|病媒|灭鼠|灭蚊|防蝇|医疗废物|医废|换洗|除垢/g,
    /清洗|清运|环境|打扫|晾晒|余氯|水质/g,
  ],
  greening: [/绿化|绿植|花木|草坪|修剪|乔木|苗木|园林|花坛|植树|花卉/g, /除草|绿色校园/g],
  assets: [
    /资产|盘点|财产|台账登记|账物|帐物|账实|校产|园产|布草|库存|在库|固定资产|清点|家具/g,
    /报废|登记造册|入库|出库|保管|钥匙|物资储备|办公设备/g,
  ],
  procurement: [/采购|比选|竞价|集采|招标|招投标|比价|供应商|询价|请购|申购|索证|定点/g, /购置|供应|采买|合同/g],
  repair: [/维修|报修|检修|修缮|保养|维护|改造|返修|年检|维保|修补|抢修|修复|修理/g, /设备|设施|粉刷|更换|调试/g],
  energy: [
    /节能|能耗|用电量|水电(?:费|表)|用水量|节水|节电|电费|水费|节约用|水耗|电耗|能源|光伏|LED|抄表|油耗|降耗|用电力|公共用电|抄录|水电|用电(?!安全)|用水(?!安全)|能效|空调温度/g,
    /节约|照明/g,
  ],
  training: [
    /培训|训练|复训|拉练|比武|练兵|业务学习|技能比赛|学时|教育培训|演练培训|岗位练兵|宣讲|讲座/g,
    /学习|考核|演练|教育/g,
  ],
  satisfaction: [/满意|测评|问卷|投诉|座谈会|意见箱|回访/g, /意见|建议|评议|征集/g],
  budget: [
    /预算|经费|成本控制|成本率|费用控制|开支|决算|专项资金|营业额|利润|收支|营业收入/g,
    /费用|成本|资金|万元|投资/g,
  ],
  events: [
    /春游|庆祝|活动保障|慰问|敬老宴|节日活动|联欢|运动会|开学典礼|文体活动|包粽子|游园|节庆|祝寿/g,
    /活动|端午|中秋|春节|国庆/g,
  ],
  security: [/保安|门卫|安保|秩序维护|巡逻|监控|门禁|值班|来访|会客|防盗|治安|保卫|技防/g, /值守|夜间巡/g],
  health: [/晨检|体检|健康|保健|传染病|校医|预防接种|疫情|防疫|急救|发热|医务|午检/g, /卫生保健|病例/g],
  staff: [/队伍建设|人员配备|招聘|流失率|定编|绩效|岗位责任|减员|薪酬|排班|考勤|定岗/g, /员工|考核|奖惩|技能/g],
  transport: [/车辆|班车|公车|司机|驾驶员|用车|车队|校巴|校车|交通(?!安全责任)/g, /停车|油耗/g],
  projects: [
    /工程(?!主管|部|师|经理|维修|类|技术|班|人员)|改造项目|扩建|新建|基建|施工|竣工|开工|项目建设|建设项目|翻新/g,
    /招标|改造|验收|项目/g,
  ],
};

/** What most plans name in passing needs more weight than the rest. */
const heavier: Partial<Record<Topic, number>> = { security: 3, budget: 3, staff: 3, projects: 4 };

/** A word that speaks of a topic, where it stands first. */
export interface TopicWord extends Span {
  readonly topic: Topic;
}

/**
 * Lists what a text speaks of with some weight: a sure word twice, or once with company. `headings` are its titles, whose words are
 * weighed double.
 *
 * @example
 * topicsOf("食堂每日检查，食堂留样", "食堂管理").map(({ topic }) => topic); //=> ["canteen"]
 */
export function topicsOf(text: string, headings: string): readonly TopicWord[] {
  const found: TopicWord[] = [];
  for (const topic of topicNames) {
    const [sure, weak] = lexicon[topic];
    const inText = matchesIn(sure, text, 0);
    const inTitles = matchesIn(sure, headings, 0).length;
    const helping = matchesIn(weak, text, 0).length;
    const weight = inText.length * 2 + inTitles * 2 + Math.min(helping, 3);
    const first = inText[0] ?? matchesIn(weak, text, 0)[0];
    if (first !== undefined && weight >= (heavier[topic] ?? 2)) found.push({ topic, from: first.from, to: first.to });
  }
  return found;
}

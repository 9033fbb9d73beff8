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
    /食堂|餐厅|膳食|伙食|厨房|后厨|食谱|炊事|用餐|就餐|营养餐|食材|留样|陪餐|菜谱|餐具|食品安全|员工餐|供餐|厨师|餐标|夜宵|备餐|灶台|菜价|烹饪|饭堂|炒灶|菜单|餐单|早餐|午餐|送餐|订餐/g,
    /饭菜|食品|菜品|餐/g,
  ],
  dorm: [/宿舍|公寓|寝室|住宿|寄宿|查寝|宿管|舍管|倒班楼|床位|查铺|板房|寝管/g, /入住|床品|生活区/g],
  safety: [
    /安全(?!卫生)|隐患|事故|应急预案|应急演练|防汛|防台|防滑|防坠|四防|反恐|防暴|困人|触电|溺水|走失|危化|危险品|特种设备|燃气泄漏/g,
    /防范|应急|风险|消防|火灾|巡查|值守|疏散|逃生|抢险/g,
  ],
  fire: [
    /消防|火灾|火警|防火|灭火|疏散演|防火门|逃生|动火|火情|烟感|消火栓|喷淋|卷帘门|烟道|明火|微型站|滅火/g,
    /疏散/g,
  ],
  hygiene: [
    /卫生(?!间|纸|保健|院|局)|保洁|消毒|清洁|垃圾|大扫除|除四害|灭四害|消杀|清扫|无尘|化粪池|洗涤|整洁|病媒|灭鼠|灭蚊|防蝇|医疗废物|医废|换洗|除垢|推尘|巡扫|鼠药|投药|虫害|防鼠|擦拭|隔油池|厕所|公厕|异味|污水|开荒/g,
    /清洗|清运|环境|打扫|晾晒|余氯|水质|通风|洗手间|卫生间|清掏/g,
  ],
  greening: [
    /绿化|绿植|花木|草坪|修剪|乔木|灌木|苗木|园林|花坛|植树|花卉|花草|绿篱|树木|杂草|除草|补植|补种|盆栽|盆花|时花|行道树/g,
    /绿色校园|浇水|施肥/g,
  ],
  assets: [
    /资产|台账登记|账物|帐物|账实|财产|校产|园产|布草|家具|在库|闲置设备|办公用房|报废/g,
    /盘点|清点(?!人)|库存|登记造册|入库|出库|保管|钥匙|物资储备|办公设备|仓库|课桌|桌椅|桌凳/g,
  ],
  procurement: [
    /采购|比选|竞价|集采|招标|招投标|比价|供应商|询价|请购|申购|索证|定点|三家|遴选|中标|议价|统一配送|招采/g,
    /购置|供应|采买|合同|购买|外包/g,
  ],
  repair: [
    /维修|报修|检修|修缮|保养|维护|改造|返修|年检|维保|修补|抢修|修复|修理|大修|小修|急修|防水|点检|翻修|翻新|检测|疏通/g,
    /设备|设施|粉刷|更换|调试|设备房|配电|电梯|校验|试车|试机/g,
  ],
  energy: [
    /节能|能耗|用电量|水电(?:费|表)|用水量|节水|节电|电费|水费|节约用|水耗|电耗|能源|光伏|LED|抄表|油耗|降耗|用电力|公共用电|抄录|水电|用电(?!安全)|用水(?!安全)|能效|空调温度|余热|蒸汽|碳排|双碳|气耗|用能|峰谷|跑冒滴漏|人走灯灭|吨水|度电/g,
    /节约|照明/g,
  ],
  training: [
    /培训|训练|复训|拉练|比武|练兵|业务学习|技能比赛|学时|课时|教育培训|演练培训|岗位练兵|宣讲|讲座|讲课|授课|轮训|实操考试|应知应会|学习不少于|集中学习|持证上岗/g,
    /学习|技能|持证|考试/g,
  ],
  satisfaction: [/满意|测评|问卷|投诉|座谈会|意见箱|回访|好评|差评|表扬信|诉求/g, /意见|建议|评议|征集|调查/g],
  budget: [
    /预算|经费|成本控制|成本率|费用控制|开支|决算|专项资金|营业额|利润|收支|营业收入|超支|结余|总费用|人工成本/g,
    /费用|成本|资金|万元|投资/g,
  ],
  events: [
    /春游|庆祝|活动保障|慰问|敬老宴|节日活动|联欢|运动会|开学典礼|文体活动|包粽子|游园|节庆|祝寿|文化节|团建|年会|月饼|灯会|生日会|毕业典礼|校庆|文艺|庆典|迎新|接待任务|会议保障|重大活动|联谊/g,
    /活动/g,
  ],
  security: [
    /保安|门卫|安保|秩序维护|巡逻|监控|门禁|值班|来访|会客|防盗|治安|保卫|技防|巡更|夜巡|金库|双人双岗|访客|出入管理|人车分流|安检/g,
    /值守|夜间巡|门岗/g,
  ],
  health: [
    /晨检|健康|传染病|校医|预防接种|疫情|防疫|急救|发热|医务|午检|防暑|中暑|感染|药品|药箱|疾病|AED|就医|送医/g,
    /卫生保健|病例|体检|保健/g,
  ],
  staff: [
    /队伍建设|人员配备|招聘|流失率|定编|岗位责任|减员|薪酬|排班|考勤|定岗|用工|人工成本|轮岗|离职|到岗率|人员编制|编外|评优|标兵|工龄|劳务派遣|员工关怀/g,
    /绩效|奖惩|人员管理|骨干/g,
  ],
  transport: [
    /车辆|班车|公车|驾驶员|用车|车队|校巴|校车|公务车|通勤车|救护车|出车|行车|车况|停车场|停车位|充电桩|交通(?!安全责任|大学|学院|集团|\d)/g,
    /停车|油耗|司机/g,
  ],
  projects: [
    /工程(?!主管|部|师|经理|维修|类|技术|班|人员|设施|设备|处|科|组)|改造项目|扩建|新建|基建|施工|竣工|开工|项目建设|建设项目|翻新|提标|EPC|完工|建成/g,
    /招标|改造|验收|项目/g,
  ],
};

/** What most plans name in passing needs more weight than the rest; a word of fires or rounds is enough for safety. */
const heavier: Partial<Record<Topic, number>> = { safety: 1, security: 3, budget: 3, projects: 8 };
/** A sentence that names more topics than this lists what there is, as a preamble does, and is about none of them. */
const MOST = 4;

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
  const sentenceAt = sentencesOf(text);
  const sure = topicNames.map((topic) =>
    matchesIn(lexicon[topic][0], text, 0).map((word) => ({ ...word, sentence: sentenceAt(word.from) })),
  );
  const named = new Map<number, number>();
  for (const words of sure)
    for (const sentence of new Set(words.map((word) => word.sentence)))
      named.set(sentence, (named.get(sentence) ?? 0) + 1);
  const lists = (sentence: number) => (named.get(sentence) ?? 0) > MOST;
  const found: TopicWord[] = [];
  for (const [index, topic] of topicNames.entries()) {
    const [strong, weak] = lexicon[topic];
    const inText = (sure[index] ?? []).filter(({ sentence }) => !lists(sentence));
    const inTitles = matchesIn(strong, headings, 0).length;
    const company = matchesIn(weak, text, 0).filter(({ from }) => !lists(sentenceAt(from)));
    const weight = inText.length * 2 + inTitles * 2 + Math.min(company.length, 3);
    const first = inText[0] ?? sure[index]?.[0] ?? company[0];
    if (first !== undefined && weight >= (heavier[topic] ?? 2)) found.push({ topic, from: first.from, to: first.to });
  }
  return found;
}

/** Tells in which sentence a place lies. */
function sentencesOf(text: string): (at: number) => number {
  const ends = matchesIn(/[。；！？\n]/g, text, 0).map(({ from }) => from);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

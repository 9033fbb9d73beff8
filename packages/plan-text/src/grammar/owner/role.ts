import { characterClass } from "../../source/character-class.ts";
import { matchesIn } from "../matches.ts";
import { neededBy } from "../needed.ts";

/** Words that end the name of a person's post. */
const person =
  "护士长|行长|会长|理事长|秘书长|[值周区片段车台]长|厨师长|厨长|维保商|配送商|供货商|运营商|外包商|洗涤商|宿舍长|楼层长|总经理|董事长|副总|班主任|工程师|营养师|技师|驾驶员|负责人|承办商|承包商|检测机构|专业机构|第三方机构|供应商|服务商|维保单位|保洁公司|物业公司|维保公司|施工单位|承包人|承办人|值班人员|保洁人员|清洁人员|安保人员|维修人员|护理人员|消控人员|炊事人员|主任|主管|经理|科长|处长|部长|院长|园长|校长|班长|班组长|组长|队长|所长|站长|店长|馆长|厂长|局长|总监|总裁|书记|领班|厨师|厨工|司机|师傅|保安|夜审|店助|楼管|寝管|门卫|门岗|校医(?![务院室])|医生|护士(?!站)|宿管|舍管|楼长|干事|专员|助理|秘书|文员|专干|会计|出纳|库管|仓管|管家|园丁|电工|水工|维修工|锅炉工|保洁工|花工|保全工|暖通工|空调工|综合工|万能工|机修工|油漆工|瓦工|洗碗工|洗衣工|切配工|装卸工|普工|绿化工|校工|护工|清洁工|勤杂工|司炉工|配电工|焊工|工友|保健医(?!生)|阿姨|木工|管道工|分管领导|主管领导|值班领导|带班领导|院领导|校领导|园领导|值周领导|校级领导|行政领导|公司领导|前台|教师|员|老师";
/** Words that end the name of a department. */
const department =
  "办公室|审计室|监察室|保健室|医务室|校医室|卫生室|调度室|档案室|值班室|总务室|财务室|监控室|消控室|委员会|领导小组|工作组|专班|班组|小组|中心|部门|科室|公司|车队|膳委会|伙委会|工会|控制室|网点|车间|外包单位|养护单位|承包方|外包方|布草房|洗衣房|锅炉房|医务所|纪委|团委|家委会|党委|支部|业委会|[理护保工业包务位]单位|部|科|处|组|班|队|办";

const noPerson =
  /(?:(?<!值班|保洁|清洁|安保|维修|护理|消控|炊事)人员|(?<!安)全员|职员|成员|党员|学员|会员|雇员|动员|队员|官员|社员|演员|全体.{0,6}|各位.{0,4}|每名.{0,4}|每位.{0,4}|相关.{0,6}|有关.{0,6}|所有.{0,6}|专业.{0,4}|其他.{0,6})$/;
const noDepartment =
  /(?:^(?:各|全|本|我|每|该|其|相关|有关|所有|一个|两个|三个|多|同|上级|其他)|全部|内部|外部|局部|干部|之处|好处|到处|何处|处处|各处|此处|死角处|等处|机组|临床科室|病区科室|全院科室|部位|教室|寝室|浴室|卧室|更衣室|休息室|实验室|活动室|功能室|专用室|保管室|库室|配电室|阅览室|各室|值班|当班|每班|各班|带队|带班|轮班|夜班|白班|早班|晚班|上班|下班|班班|培训班|加班|换班|跟班|接班|排班|部队|排队|以服务为中心|为中心|重心|中心组|重新组|举办|承办|创办|主办|协办|兴办|开办|查处|惩处|妥善处|相处|用处|部分|本科|学科|[教老]师办公室|处室|各科室|各部门|各班组|后勤部门|职能部门|有关部门|食堂部|就诊室|主题班|年级组|大班|中班|小班|托班|混龄班|毕业班)$/;

/** Words that no name of a post holds: they show that a sentence has begun. */
const spoken =
  /[的了们要把将对还做是有被让使向从到每于其此这那也都为与及]|[部科处室组班队长员办委司]同(?!志)|和(?!谐)|会同|联合|确保|(?<![主责])任|实行|推行|采取|引入|成立|设立|聘请|邀请|组织(?!部|处|科|委|员|干事)|监督(?!员|组|岗|小组)|以(?!太)|及时|加以|注意|进行|检查(?!组|小组|员)|安排|工作(?!组|专班|小组|委|部|处|站)|管理(?!员|处|科|部|中心|站|局|人|办|组|岗|公司|主管|经理|室|委|小组|专员|班|师)|开展|配合|通过|按照|参加|掌握|提高|加强|发现|解决|协助|增强|完成|定期|召开|负责(?!人)|落实|严格|围绕|根据|按/;

const words = new RegExp(`${person}|${department}`, "g");
const isPersonEnd = new RegExp(`(?:${person})$`);
const isDepartmentEnd = new RegExp(`(?:${department})$`);

/** A post or department at the beginning of some words. */
export interface Role {
  readonly name: string;
  readonly person: boolean;
}

/** How long a role's name may be. */
const LONGEST = 14;

const none: readonly Role[] = [];
const spells = /[\u4e00-\u9fffA-Za-z0-9]/;
/** Characters of which the end of every role has one. */
const [needed] = neededBy(words);
const telling = needed === undefined ? () => true : characterClass([...needed].join(""));

/**
 * Says whether a role may stand at a place of a text, behind a word or two that lead to it; a quick look before a thorough one.
 *
 * @example
 * mayNameRole("请食堂管理员检查", 0); //=> true
 * mayNameRole("每天开饭", 0); //=> false
 */
export function mayNameRole(text: string, at: number): boolean {
  const most = Math.min(text.length, at + LONGEST + 8);
  for (let i = at; i < most; i++) if (telling(text, i)) return true;
  return false;
}

/** The words at the beginning of a text up to the first mark, as far as a role may reach; empty where no role can stand in them. */
function headOf(text: string): string {
  const most = Math.min(text.length, LONGEST + 4);
  let [end, told] = [0, false];
  for (; end < most; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x4e00 || code > 0x9fff) if (!spells.test(text.charAt(end))) break;
    told ||= telling(text, end);
  }
  return told ? text.slice(0, end) : "";
}

/**
 * Lists the posts and departments that some words may begin with, the shortest first.
 *
 * @example
 * rolesAt("宿管员每晚查房").map(({ name }) => name); //=> ["宿管", "宿管员"]
 */
export function rolesAt(text: string): readonly Role[] {
  const head = headOf(text);
  if (head === "") return none;
  const found: Role[] = [];
  for (const { from, text: word } of matchesIn(words, head, 0)) {
    const headed = /[部科处组班队所站]$/.test(word) && head.charAt(from + word.length) === "长";
    for (const end of [...endsOf(word), ...(headed ? [word.length + 1] : [])]) {
      const name = head.slice(0, from + end);
      // 保卫处组织 ends before 组织, and 由骨干组成 names no group.
      if (/组$/.test(name) && /[织成]/.test(head.charAt(from + end))) continue;
      if (name.length <= LONGEST && isRole(name))
        found.push({ name, person: isPersonEnd.test(name) && !isDepartment(name) });
    }
  }
  return found;
}

/** 班 in 班长 is a word of its own, and the match may only take the longer. */
function endsOf(word: string): readonly number[] {
  return word.length > 1 && /^[部科处组班队办室]/.test(word) ? [1, word.length] : [word.length];
}

function isDepartment(name: string): boolean {
  return isDepartmentEnd.test(name) && !/(?:主管|经理)$/.test(name);
}

/**
 * Says whether some words are the name of a post or department, and not of people at large.
 *
 * @example
 * isRole("后勤主任"); //=> true
 * isRole("全体人员"); //=> false
 */
export function isRole(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || spoken.test(name)) return false;
  // 3家供应商 says how many.
  if (/\d(?:家|名|位|个|支|人|间|台)/.test(name)) return false;
  if (/^(?:公司|部门|中心|科室|小组|员工|班组|(?:我们|本|我).{0,4})$/.test(name)) return false;
  if (
    /^(?:的|了|和|与|及|对|把|将|在|为|以|按|要|每|由|并|使|让|请|做|抓|加强|做好|建立|组织|开展|成立|配合|协助|完善|落实|强化|提高|严格|根据|继续|进一步|分片|分区|分组|闲置|空置|老旧|年[底终初]|全年|奖励|处罚|经(?![理营济办])|第(?!三方)|不|无|一|二|三)/.test(
      name,
    )
  )
    return false;
  if (isPersonEnd.test(name)) return !noPerson.test(name);
  return isDepartmentEnd.test(name) && !noDepartment.test(name);
}

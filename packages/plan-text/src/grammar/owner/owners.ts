import { characterClass } from "../../source/character-class.ts";
import type { Span } from "../../source/source.ts";
import { mayMatch } from "../glance.ts";
import { matchesIn } from "../matches.ts";
import { isRole, mayNameRole, type Role, rolesAt } from "./role.ts";

/** Who is given a duty, as a sentence says it. */
export interface OwnerPhrase extends Span {
  readonly role: string;
  readonly form: "explicit" | "subject" | "table";
}

const key =
  /(?:(?<![\u4e00-\u9fff])责任(?=：)|第一责任人|直接责任人|主要责任人|责任人|负责人|责任部门|责任单位|责任科室|责任岗位|主责部门|牵头部门|牵头单位|牵头人|牵头科室|配合部门|配合单位|配合科室|协办部门|协办单位|承办部门|承办单位|主办部门|实施部门|落实部门|执行人|执行部门|监督人|经办人|主管领导|分管领导|责任领导|牵头领导|带队领导|包保领导|主责|协同|联系人|协助人|督办人|督办部门|具体负责|配合|协助|牵头|主办|协办|组长|副组长)(?:：|(?<=责任人|单位|部门)为)(?=([^。；，\n|）：]{1,40}))/g;
/** The head of the next entry, where one line holds several. */
const nextKey =
  /(?:(?:责任|配合|牵头|协办|协同|督办|联系|协助|监督|负责)(?=：)|(?:责任|配合|牵头|完成|协办|督办|联系|协助|监督|实施)(?:部门|单位|人|时间|时限|期限|科室)).*$/;
/** 张建国负责…: a surname, and what it takes on. */
const named =
  /(?<=^|[，。；：、由])([王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文][\u4e00-\u9fff]{1,2})(?:同志)?(?=负责|牵头|主抓|具体负责)/g;
/** What stands in brackets at the end: （后勤科、保卫科）. */
const closing = /（([^（）：]{2,20})）[。；]?$/;
const by = /(?:由|会同|委托|责成|指定|明确|报|送|须|需|经)(?=[\u4e00-\u9fff])/g;
/** 同保卫科清查: who does it as well. */
const jointly =
  /(?<![会共相雷合不协随连陪伙如认等赞])同(?![时期比步意样类等行志事城一学业价质龄工屋台向频个去年上])(?=[\u4e00-\u9fff])/g;
/** With whom one only deals, or is compared. */
const deals = /^(?:的|签|续签|订|协商|洽谈|结算|对账|沟通|对接|联系|联络|商谈|谈判|相比|比)/;
const duty =
  "负责(?!制(?![定订作])|人|任)|牵头|主持|为(?:第一|直接|主要)?责任人|是(?:第一|直接|主要)?责任人|(?:担)?任副?组长|对[^，。；]{2,14}负(?:总|全|主要)?责|(?:负|担)(?:总|全|主要|直接|首要|第一)?责(?!任制)|总负责|主抓|亲自抓|抓总|挂帅|统筹|包保|分管|协办|主办|承办";
const takes = new RegExp(`^(?:同志)?(?:具体|全面|统一|直接)?(?:${duty})`);
const approves = /^(?:审批|批准|审核|签字|签批|同意|核可|核准|核定|审定|审签)/;
/** 1000元以下总务主任审批: who decides on sums of that size. */
const approver =
  /(?:元(?:（[^（）]{1,3}）)?(?:及?以[上下内])?|维修|采购|支出)的?([\u4e00-\u9fff]{2,8}?)(?=审批|审核|批准|签字|签批|把关|说了算|核准|决定)/g;
/** Behind 由 stands somebody, whatever the name ends in, when what follows is an act. */
const agent =
  /^(?!有|具|各自|此|其|于|专人|本人|谁|上述|相关|责任|双方)[\u4e00-\u9fff]{0,9}?(?:厂商|厂家|商家|[送务应包租护建]商|第三方|[^业甲乙双对我各]方|单位|会|委|站|社区|社|局|助|院|机构|人员|代表|家长|志愿者|学徒|值班员|值班行政|餐厅|食堂|岗)(?=[\u4e00-\u9fff、\d])/;
const agentActs =
  /^(?:[、和与及]|定(?!期)|讨论|研究|审议|决定|会签|商定|跟踪|一起|共同|盯着|承担(?!费)|检测|施工|收取|配送|提供|送|出具|采购|签|处理|维|清|养护|更换|补|评|施作|进场|派|兜底|现场|统一|集体|集中|统筹|监|复|验|代|汇|研|盯|跟|收|喷|投|消|校|保养|安装|调试|承办|托管|运营|直接|按|每|逐|定期|\d)/;
/** Who pays does not do it. */
const pays = /^(?:投资(?!建|并)|承担(?!.{0,6}(?:工作|任务|责任|保洁|维))|分摊|分担|支付|出资|自理|垫付|负担)/;
const acts =
  /^(?:每|负责(?!人|制(?![定订作]))|牵头|要(?!以|紧紧|求)|应|须|必须|需|将(?!紧紧|围绕|以|从|坚持|进一步|继续|按照|始终)|于|在|双(?!方|向|语)|交接|指导|协调|跟踪|引导|疏导|全程|全天|实时|同步|一律|组织|定期|不定期|按时|按月|按|对(?![^，。；]{0,10}满意)|做|确保|保证|接单|接报|接诉|接警|包干|参加|参与|[一二两三四]人|[两三四]班(?=[轮倒值])|收集|保持|认真|主动|制定|建立|开展|落实|严格|配合|会同|协助|具体|年内|全年|月|季|学期|提前|及时|值守|值班|到岗(?!率)|到场|轮值|跟车|带班|值岗|站岗|[一二三四五六七八九十两]{1,2}(?:个?工作日|日|天|小时)内|安排|召开|检查|统一|派|完成|编制(?!\d)|汇总|通报|公布|主持|巡|抄|带队|实行|统计|提交|填写|登记|夜|早|晚|早晚|日|周|随时|发现|接到|收到|签|清点|核对|盘点|陪|审|监督|记录|上报|报(?!价)|汇报|抽(?!油)|现场|当面|全部(?=到|在|参)|提供|出具|坚持(?!以)|执行|从|利用|通过|预约|会|与|和|共同|联合|为|把|先|逐|年底|年终(?!奖)|年初|寒假|暑假|开学|期末|期初|节前|入[冬夏汛]|汛[期前]|雨季|春节|国庆|上旬|中旬|下旬|本学期|当天|进行|加强(?=.{0,10}(?:检查|巡|管理))|依据|根据|设(?=\d|专|立|置|有)|同(?=[\u4e00-\u9fff]{1,8}[部科处室组队司委办])|\d)/;
/** What only somebody does, in one character: behind the name of a place or department it may be part of a thing. */
const personActs =
  /^(?:轮|持(?!证)|凭|用(?![品房具水电车料餐工])|以(?!.{1,6}为|[上下内及外])|隔|分(?![管类工级])|出(?![口入租勤])|收(?![入费银])|接(?!待)|送(?!餐)|验|查|看|试|点|清|洗|擦|拖|扫|打|开|关|测|换|修|补|拍|督|跟|劝|登|讲|陪同|守|站|驻|着装|佩戴|穿|戴|当日|当班|首问)/;
const noAct =
  /^(?:的|、|等|培训|队伍|职责|岗位|制度|会议|例会|持证|体检|满意|考核|技能|服务|素质|比赛|配备|招聘|们|工作|管理|建设|办公|为中心|和职工|会议|会商|月度?(?:得分|评分|考核)|全年(?:零|无|不)|[^，。；]{0,6}(?:奖|工资|绩效)(?:各|扣))/;

/**
 * Finds the posts and departments that a sentence gives its duty to. `starts` are further places at which a subject may begin, such as
 * behind 每周五.
 *
 * @example
 * ownersIn("食堂管理员每日检查。", []).map(({ role, form }) => [role, form]); //=> [["食堂管理员", "subject"]]
 */
export function ownersIn(text: string, starts: readonly number[]): readonly OwnerPhrase[] {
  const found: OwnerPhrase[] = [];
  const add = (from: number, role: string, form: OwnerPhrase["form"]) => {
    const to = from + role.length;
    if (role.length >= 2 && !found.some((other) => from < other.to && other.from < to))
      found.push({ from, to, role, form });
  };
  for (const { from, text: words, groups } of matchesIn(key, text, 0)) {
    const list = groups[0] ?? "";
    const own = list.replace(nextKey, "");
    // 责任：总务处 names somebody; 责任：落实不到位的追究 does not.
    const sure = words.startsWith("责任：") ? isRole : () => true;
    for (const { at, name } of namesIn(own)) if (sure(name)) add(from + words.length + at, name, "explicit");
  }
  for (const { to, text: word } of [...matchesIn(by, text, 0), ...matchesIn(jointly, text, 0)]) {
    let at = to;
    for (let turn = 0; turn < 4; turn++) {
      const role = chosen(text.slice(at, at + 40), word);
      if (role === undefined || pays.test(text.slice(at + role.name.length, at + role.name.length + 12))) break;
      add(at, role.name, "explicit");
      // 由工会和各车间派人: the others share the word.
      const joint = /^[、和及与](?:各)?/.exec(text.slice(at + role.name.length, at + role.name.length + 2))?.[0];
      if (joint === undefined) break;
      at += role.name.length + joint.length;
    }
  }
  for (const { to, groups } of matchesIn(approver, text, 0)) {
    const name = groups[0] ?? "";
    const [role] = isRole(name) ? rolesAt(name).filter((each) => each.name === name && each.person) : [];
    if (role !== undefined) add(to - name.length, name, "explicit");
  }
  for (const { from, groups } of matchesIn(named, text, 0)) add(from, groups[0] ?? "", "explicit");
  const remark = mayMatch(closing, text) ? closing.exec(text.slice(-26)) : null;
  const listedAt = text.length - (remark?.[0].length ?? 0) + 1;
  // Far enough from the beginning, and not the name of a part of what it stands behind.
  const remarked =
    remark !== null && (listedAt > 20 || /[。；]$/.test(text.slice(0, Math.max(0, listedAt - 1))))
      ? namesIn(remark[1] ?? "")
      : [];
  if (remarked.every(({ name }) => isRole(name)))
    for (const { at, name } of remarked) add(listedAt + at, name, "explicit");
  for (const start of clauseStarts(text, starts)) addSubjects(text, start, add);
  return found.toSorted((a, b) => a.from - b.from);
}

type Add = (from: number, role: string, form: OwnerPhrase["form"]) => void;

/** 由X负责 takes the longest name; behind 报, 须 and 经 only a person who approves counts. */
function chosen(rest: string, word: string): Role | undefined {
  const roles = rolesAt(rest);
  if (word === "同") return roles.findLast(({ name }) => !deals.test(rest.slice(name.length)));
  // 明确清洁人员、区域和时间 lists what is to be settled.
  if (word === "明确" && /^[\u4e00-\u9fff]{2,6}、/.test(rest)) return undefined;
  if (/[由委责指明会联]/.test(word))
    return roles.findLast(({ name, person }) => person || !handled(name, rest.slice(name.length))) ?? agentIn(rest);
  return roles.findLast(({ name, person }) => person && approves.test(rest.slice(name.length)));
}

/** 由配送商送货: what stands between 由 and an act is somebody. */
function agentIn(rest: string): Role | undefined {
  const name = agent.exec(rest)?.[0];
  if (name === undefined || /[的将把被]/.test(name)) return undefined;
  const after = rest.slice(name.length);
  return acts.test(after) || agentActs.test(after) || takes.test(after) ? { name, person: true } : undefined;
}

/** 由校办理 has no 校办 in it; 由基建办负责 has. */
function handled(name: string, after: string): boolean {
  return (/办$/.test(name) && /^[理结妥案学]/.test(after)) || /^.室$/.test(name);
}
const opens = characterClass("，。；：！？、|（）");

function clauseStarts(text: string, more: readonly number[]): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (opens(text, i) || more.includes(i + 1)) starts.push(i + 1);
  return starts;
}

function addSubjects(text: string, start: number, add: Add): void {
  if (!mayNameRole(text, start)) return;
  const lead =
    /^(?:各班(?=教师|老师|保育员)|各|请|并|其中|同时|安排|要求|要|则|再|并由|每位|每名)/.exec(
      text.slice(start, start + 4),
    )?.[0].length ?? 0;
  const at = start + lead;
  const each = text.charAt(start) === "各" || /^每/.test(text.slice(start, at));
  const chain = subjectsAt(text, at, 0);
  for (const { from, role } of chain) {
    const takesDuty =
      takes.test(text.slice(from + role.name.length)) ||
      chain.some((other) => takes.test(text.slice(other.from + other.role.name.length)));
    if (each && !role.person && !takesDuty && !/^(?:配合|协助)/.test(text.slice(from + role.name.length))) continue;
    add(from, role.name, takesDuty ? "explicit" : "subject");
  }
}

interface Subject {
  readonly from: number;
  readonly role: Role;
}

/** A role and, after 、 or 和, further ones, when what follows the last is an act. */
function subjectsAt(text: string, at: number, depth: number): readonly Subject[] {
  const rest = text.slice(at, at + 40);
  for (const role of rolesAt(rest).toReversed()) {
    const after = rest.slice(role.name.length);
    // 保安三班轮值 names how they take turns, and no third team.
    if (/[两三四]班$/.test(role.name) && /^[轮倒值]/.test(after)) continue;
    if (takes.test(after)) return [{ from: at, role }];
    // Bare it is a room as often as a department.
    if (role.name === "办公室") continue;
    if (depth < 3 && /^[、和及与]/.test(after)) {
      const more = subjectsAt(text, at + role.name.length + 1, depth + 1);
      if (more.length > 0) return [{ from: at, role }, ...more];
    }
    // 监控室24小时值班 speaks of a room, 客服中心24小时受理 of those in it.
    const taking = !/室$/.test(role.name) && /^\d{1,2}小时(?:受理|值守|值班|接[待报听]|服务|在岗|响应)/.test(after);
    const standing =
      (!role.person && !taking && /^\d(?!\d?月?(?:\d{1,2}日)?(?:前|至|-|~|底|起|月))/.test(after)) ||
      /^[^，。；]{0,12}合同到期/.test(after);
    const acting = acts.test(after) || (role.person && personActs.test(after));
    const judged =
      /[商包方委]/.test(role.name) &&
      /^(?:每|\d{1,2}月[^，。；]{0,6}前?完成).{1,6}(?:评审|评估|评价|考核|换届|改选|招标|更换|轮换|遴选|公示)/.test(
        after,
      );
    if (acting && !noAct.test(after) && !standing && !judged) return [{ from: at, role }];
  }
  return [];
}

const listed = /[^、，；/\s和及（）]{2,16}/g;

/**
 * Cuts a list of names, as it stands in a column 责任人, into roles.
 *
 * @example
 * namesIn("绿化管理员、食堂经理"); //=> [{ at: 0, name: "绿化管理员" }, { at: 6, name: "食堂经理" }]
 */
export function namesIn(list: string): readonly { readonly at: number; readonly name: string }[] {
  const names: { at: number; name: string }[] = [];
  // What stands in brackets explains a name and is none.
  const plain = list.includes("（")
    ? list.replace(/（[^（）]{0,20}(?:）|$)/g, (words) => "/".repeat(words.length))
    : list;
  for (const { from, text: name } of matchesIn(listed, plain, 0)) {
    if (!/^(?:待定|无|同上|各部门|各科室|全体.*|每日|\d.*)$/.test(name)) names.push({ at: from, name });
  }
  return names;
}

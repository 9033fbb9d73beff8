import { matchesIn } from "../matches.ts";

/** What a sum of money is for. */
export type AmountKind = "budget" | "cost" | "price" | "penalty" | "threshold" | "saving" | "deposit" | "reward";

/**
 * Tells what a sum is for by the words in front of it and behind it; nothing where they do not show. `text` is the whole sentence.
 *
 * @example
 * kindOf("逾期一天罚款", "", "逾期一天罚款50元"); //=> "penalty"
 */
export function kindOf(before: string, after: string, text: string): AmountKind | undefined {
  if (/(?:押金|保证金)(?:为|按|共|计)?(?:每[人户间证张])?$/.test(before)) return "deposit";
  if (penal.test(before)) return "penalty";
  if (/^(?:\/|每)?[^，。；\d]{0,4}(?:罚款|扣款|扣罚|处罚|罚金|的?罚|予以处罚|赔偿)/.test(after)) return "penalty";
  if (
    /押金|保证金|质保金|订金|定金|抵押金|保函|预[存缴]/.test(before) ||
    /^的?(?:押金|保证金|质保金|订金|定金)/.test(after)
  )
    return "deposit";
  if (/奖(?!金池)|激励/.test(before) || /^的?(?:奖励|奖金|现金奖)/.test(after)) return "reward";
  if (/^(?:（含）)?(?:至|到|-|~)$/.test(before) && isThreshold(before, after, text)) return "threshold";
  if (saved.test(before) && !/[至到为]$/.test(before)) return "saving";
  const bounded =
    /^(?:（[^（）]{1,4}）)?(?:及|或)?(?:以上|以下)/.test(after) ||
    /(?:超过|达到|满|高于|大于|超|超出|逾|不足|低于)$/.test(before);
  if (
    bounded &&
    !/不(?:得|能|可|应|宜|许|要|会)?(?:超过|高于|大于|低于|突破|多于|超出|超)$/.test(before) &&
    isThreshold(before, after, text)
  )
    return "threshold";
  if (decided.test(after) && !/控制|不超|预算|投资|概算/.test(before)) return "threshold";
  if (/^（含）(?:至|到|-|~)/.test(after) && isThreshold(before, after.slice(4), text)) return "threshold";
  const whole = /总额|全年|年度|合计|总计|总价|封顶/.test(before) && !/每|单价/.test(before);
  if (whole) return kindIn(before) ?? "budget";
  if (each.test(after) || priced.test(before)) return "price";
  return kindIn(before) ?? kindIn(/^的?[^，。；\d]{0,6}/.exec(after)?.[0] ?? "");
}

/** 每次考核100元 of a works: there it is what is kept back. */
const penal =
  /罚|扣款|扣发|扣除|扣[^，。；]{0,8}$|处以|赔偿|赔付|赔$|缴纳?违约金|违约金|(?:发现|不合格|违规|未[^，。；]{1,8}|逾期|每次|一次|每起)[^，。；]{0,12}(?:核减|扣减|核扣)|滞纳金|乐捐|负激励|考核(?:责任)?(?:人|班组|部门|当事人|负责人|主管)?(?:绩效)?$/;
const saved =
  /节约|节省|节支|节电|节水|(?<![上下全])省(?![级市厅])[^，。；]{0,8}$|省下|少支出|少花|少用|减支|减少(?:支出|开支)|增收|降本|(?:压降|压减|压缩|下降|减少|降低|核减|减免|让利)(?:了|约|近|不少于|至少)?$|(?:降低|压降|压减|压缩|减少|削减|核减)[^，。；\d至到为]{2,10}(?:了|约|近)?$|(?:残值|变卖|处置|挽回)[^，。；]{0,8}$|%，(?:对应|折合|约合|相当于)[^，。；]{0,8}$/;
const measure =
  "人|生|份|桌|台|位|辆|间|餐|吨|度|平方米|平米|平方|㎡|件|斤|公斤|千克|升|立方米|立方|方|瓶|袋|箱|包|张|套|床|盏|棵|株|只|户|亩|米|公里|小时|学时|课时|班次|趟|人次|单|片|条|副|双|本|块|支|根|扇|盆|桶|盒|名|床日|房|客";
/** 15元/人, but not 12万元/年. */
const each = /^(?:\/|每)(?!年|月|季|学期|学年)/;
const priced = new RegExp(
  `单价|人均|月租|每(?:天|日)[^，。；、]{0,8}$|标准|餐标|餐补|收费|票价|售价|价格|每(?:一)?(?:${measure})[^，。；、]{0,8}$|(?<!合同|总|造|中标|成交|控制|限|包干|包|估|概)价$|(?:早上|中午|晚上)$|收取?[^，。；]{0,6}费$|工本费$|(?:伙食|餐|住宿|床位|护理|停车|托管|保育|班车)费[^，。；\\d]{0,6}(?:收取?|交|缴纳?|按|为)?$|(?:补贴|津贴)(?:标准)?(?:从|由)?$|(?:早|午|中|晚|夜宵|正)餐$`,
);
/** 5000元以内由后勤处审批: up to there somebody may decide. */
const decided =
  /^(?:（[^（）]{1,4}）)?(?:以内|之内|内)的?[^，。；]{0,8}[，]?(?:由|可|报|经|须|自行|直接|走|实行|采用|零星|科室|部门|班组)/;

function isThreshold(before: string, after: string, text: string): boolean {
  // What comes behind says what is done then: 超过1万元的，由…论证.
  if (
    /^(?:（[^（）]{1,4}）)?(?:及|或)?(?:以上|以下|以内)?的?[^，。；]{0,8}[，]?(?:须|应|必须|由|报|经|需|走|实行|采用|公开|集中|自行|纳入|上)/.test(
      after,
    )
  )
    return true;
  return (
    /单笔|单项|单次|单件|单价|一次性|单批|批量|金额|采购|项目|支出|维修/.test(before + after) ||
    /审批|审核|论证|批准|招标|比价|三家|比选|竞价|签批|上会|议定|双人|研究|集体|备案|公开|询价|签字|估价|报价单/.test(
      text,
    )
  );
}

/**
 * Tells whether words speak of money that is given or of money that is spent: the last word that says so decides.
 *
 * @example
 * kindIn("维修经费"); //=> "budget"
 */
export function kindIn(words: string): AmountKind | undefined {
  const place = (pattern: RegExp) => Math.max(-1, ...matchesIn(pattern, words, 0).map(({ to }) => to));
  const budget = place(
    /预算|概算|经费|拨款|批复|批了|安排|补助|额度|限额|资金|专项|下拨|预留|储备金|基金(?!会)|编列|列支|列入|划拨|拨付|拨了|拨给|核定|追加|财务批|控制数|备用金/g,
  );
  const cost = place(
    /投资|投入|费用|估算|[^经]费|造价|花|支出|开支|耗资|成本|采购额|总价|合同价|中标价|成交价|控制价|限价|需|金额/g,
  );
  if (budget < 0 && cost < 0) return undefined;
  return budget >= cost ? "budget" : "cost";
}

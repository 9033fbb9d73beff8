import { describe, expect, it } from "vitest";
import { cadencesIn } from "./cadences.ts";

/** The rhythms of a sentence as words. */
function rhythms(text: string): readonly string[] {
  return cadencesIn(text, false).map(({ cadence, times, interval, season }) =>
    [cadence, times && `x${times}`, interval && `/${interval}`, season].filter(Boolean).join(" "),
  );
}

describe("a cadence", () => {
  it.each([
    ["每日晨检", "daily"],
    ["每天早晚各巡查一次", "daily x2"],
    ["每天早晚各巡查两次", "daily x4"],
    ["每日四次，早晚各巡查两次", "daily x4"],
    ["一天清扫3次", "daily x3"],
    ["每年开业前、入冬前各检查一次", "yearly x2"],
    ["换季各清洗一次", "per-event:换季"],
    ["花卉每季度换季一次", "quarterly"],
    ["每周一提交周报", "weekly:MO"],
    ["每15日维护保养一次", "daily /15"],
    ["每两小时巡视一次", "hourly /2"],
    ["每周一三五组织培训", "weekly:MO,WE,FR"],
    ["每周二、四抽查", "weekly:TU,TH"],
    ["每周一次", "weekly"],
    ["双周五下午维护", "weekly:FR /2"],
    ["周一至周五每天开门", "weekly:MO,TU,WE,TH,FR"],
    ["每月25日前盘点", "monthly:day=25"],
    ["每月最后一个工作日盘点", "monthly:last-workday"],
    ["每月第二个周三试菜", "monthly:2-WE"],
    ["每月最后一个周五检查", "monthly:last-FR"],
    ["每半月维保一次", "monthly x2"],
    ["每旬排查一次", "monthly x3"],
    ["每两个月清洗一次", "monthly /2"],
    ["每季度末考核", "quarterly:last"],
    ["每半年校验一次", "semiannual"],
    ["上、下半年各演练一次", "semiannual"],
    ["每年3月、9月检测", "yearly:month=3,9"],
    ["全年组织四次座谈会", "yearly x4"],
    ["期初、期中、期末各查一次", "termly:begin,mid,end"],
    ["每学期不少于3次", "termly x3"],
    ["每逢节假日前检查", "per-event:节假日"],
    ["每餐留样", "per-event:餐"],
    ["一日两检", "daily x2"],
    ["配电房一周一检", "weekly"],
    ["按月公示", "monthly"],
    ["草坪夏季每周修剪一次", "weekly 夏季"],
    ["洁净区走廊一日三拖", "daily x3"],
    ["床品一客一换", "per-event:客"],
    ["司机出车前检查车况", "per-event:出车"],
    ["重大节假日前全面检查", "per-event:节假日"],
    ["走廊日扫日拖", "daily"],
    ["建立能耗月报制度", "monthly"],
    ["水池半年打扫2次", "semiannual x2"],
    ["地垫半月集中清洗3次", "monthly x6"],
    ["大厅两个钟头巡查1次", "hourly /2"],
    ["冷库压缩机每运行4000小时更换机油", "per-event:4000小时"],
    ["上、下午各记录一次", "daily x2"],
    ["晚上9点半、凌晨1点各查一次", "daily x2"],
    ["校门早晚高峰护学", "daily x2"],
    ["夜间巡更不少于4次", "daily x4"],
    ["苗木冬夏各修剪一次", "yearly x2"],
    ["春季、秋季各开展一次评比", "yearly x2"],
    ["病虫害春防、秋防各一次", "yearly x2"],
    ["每年春、秋两季各施肥一次", "yearly x2"],
    ["每年春、秋两季各修剪两次", "yearly x4"],
    ["车辆进、出场各检查一次", "per-event:进出场"],
    ["公车出市、进市各登记一次", "per-event:出市进市"],
    ["每车次进出场各登记一次", "per-event:车 x2"],
    ["每天早、中、晚各测一次", "daily x3"],
    ["合同半年一招", "semiannual"],
    ["班子成员半年一述职", "semiannual"],
    ["会议设备每会必检", "per-event:会"],
    ["进货逢车必查", "per-event:车"],
    ["消防栓半年放一次水", "semiannual"],
    ["每月末周六清空更衣柜", "monthly:last-SA"],
    ["每月最后一天盘点", "monthly:last"],
    ["每月逢5、逢15、逢25开会", "monthly:day=5,15,25"],
    ["定期召开会议", "irregular"],
    ["每月第一周检查门窗", "monthly:begin"],
    ["每月首周开例会", "monthly:begin"],
    ["每月最后一周盘点", "monthly:last"],
    ["月中、月末各对账一次", "monthly x2"],
    ["每年3-5月开展补植", "yearly:month=3,4,5"],
    ["每天上午和下午巡查走廊", "daily x2"],
    ["每日早上、中午和晚上测体温", "daily x3"],
    ["每日早晚开窗通风", "daily x2"],
    ["每日三餐前检查台面", "daily x3"],
    ["每次检查要做好记录", "per-event:检查"],
    ["每次培训须签到", "per-event:培训"],
    ["炉渣定时清理", "irregular"],
    ["定期组织技能培训，每月至少开展一次", "monthly"],
    ["春、秋两季集中灭鼠", "yearly x2"],
    ["树木春秋两季修剪", "yearly x2"],
    ["除四害安排在春、夏、秋三季", "yearly x3"],
    ["每年春、秋季各修剪一次", "yearly x2"],
    ["春秋季各清洗一次", "yearly x2"],
    ["学期初、期中、期末组织三次检查", "termly:begin,mid,end"],
    ["大厅半小时巡查一次", "hourly /0.5"],
    ["新员工入职前体检", "per-event:入职"],
    ["遇有重大接待任务时提前试机", "per-event:重大接待任务"],
    ["暴雨、台风后检查屋面", "per-event:暴雨、台风"],
  ])("of %s is %s", (text, rhythm) => {
    expect(rhythms(text)).toEqual([rhythm]);
  });

  it("is told for each of several in a row", () => {
    expect(rhythms("实行日管控、周排查、月调度")).toEqual(["daily", "weekly", "monthly"]);
    expect(rhythms("每日一清、每周一查")).toEqual(["daily", "weekly"]);
    expect(rhythms("每天一巡查、每周一小结")).toEqual(["daily", "weekly"]);
    expect(rhythms("做到日有检查、周有小结、月有考评")).toEqual(["daily", "weekly", "monthly"]);
    expect(rhythms("定期召开安全会议，每周清扫一次仓库")).toEqual(["irregular", "weekly"]);
  });

  it.each([
    "餐补每人每天15元",
    "投诉每月不超过3起",
    "用水每月不超4吨",
    "月度考核排名末位的换人",
    "每位老人满意",
    "日常管理",
    "月收入持平",
    "周五不供晚餐",
    "全年累计超过5次的不评优",
    "每人每月用水3吨",
    "下周检查",
    "安全生产周边环境",
    "秋冬季各班级开窗通风一次",
    "一年两学期",
    "车管员9月30日下班前收齐钥匙",
    "每班不少于2人",
    "填写《每日清洁任务表》",
    "每班配保安3名",
    "春、秋两季校服",
    "洗手间装定时冲水阀",
    "每次采购金额",
    "遇有污染随时处理",
    "业主随时可以查询",
    "社区活动常态化",
  ])("does not stand in %s", (text) => {
    expect(rhythms(text)).toEqual([]);
  });

  it("that can be read in two ways gives both", () => {
    expect(cadencesIn("每周2培训", false)[0]?.alternatives).toEqual([
      { cadence: "weekly:TU" },
      { cadence: "weekly", times: 2 },
    ]);
    expect(cadencesIn("每周2次培训", false)[0]?.alternatives).toBeUndefined();
  });

  it("that is certain silences the vague word beside it", () => {
    expect(rhythms("每月不定期抽查不少于2次")).toEqual(["monthly x2"]);
  });
});

import { describe, expect, it } from "vitest";
import { ownersIn } from "./owners.ts";

/** The owners in a sentence as words. */
function roles(text: string): readonly string[] {
  return ownersIn(text, []).map(({ role, form }) => `${role} ${form}`);
}

describe("an owner", () => {
  it.each([
    ["食堂管理员每日检查", ["食堂管理员 subject"]],
    ["食品安全员每周抽查", ["食品安全员 subject"]],
    ["车队长每日点名", ["车队长 subject"]],
    ["采购科牵头、各车间配合", ["采购科 explicit", "车间 subject"]],
    ["周建平负责锅炉检修", ["周建平 explicit"]],
    ["每月抽查一次食材台账。（膳食科、保卫科）", ["膳食科 explicit", "保卫科 explicit"]],
    ["站长负总责", ["站长 explicit"]],
    ["由安全办主任负责", ["安全办主任 explicit"]],
    ["总务科科长为第一责任人", ["总务科科长 explicit"]],
    [
      "责任部门：总务科 配合部门：医务科、护理部".replace(" ", ""),
      ["总务科 explicit", "医务科 explicit", "护理部 explicit"],
    ],
    ["班主任和生活老师每晚检查", ["班主任 subject", "生活老师 subject"]],
    ["膳食科要每日检测", ["膳食科 subject"]],
    ["物业公司项目经理每周三带队巡检", ["物业公司项目经理 subject"]],
    ["各班组长具体落实", ["班组长 subject"]],
    ["蔬菜由配送商每天送到", ["配送商 explicit"]],
    ["由园务会讨论", ["园务会 explicit"]],
    ["每周一由工会和各车间派人试菜", ["工会 explicit", "车间 explicit"]],
    ["由基建办具体负责", ["基建办 explicit"]],
    ["门卫双岗执勤", ["门卫 subject"]],
    ["保安三班轮值", ["保安 subject"]],
    ["保洁一班每日清扫", ["保洁一班 subject"]],
    ["后勤主管隔天查一次冰箱", ["后勤主管 subject"]],
    ["后勤科每季度同保卫科清查一次", ["后勤科 subject", "保卫科 explicit"]],
    ["工程部同客服部每月两次联合巡楼", ["工程部 subject", "客服部 explicit"]],
    ["清查固定资产，同财务科、设备科核销报废", ["财务科 explicit", "设备科 explicit"]],
    ["年末由财务部会同审计室抽盘", ["财务部 explicit", "审计室 explicit"]],
    ["宣传周由能源科组织，团委协办", ["能源科 explicit", "团委 explicit"]],
    ["总务科设24小时报修电话", ["总务科 subject"]],
    ["客服前台每日登记来访", ["客服前台 subject"]],
    ["承包期间由承包人具体负责", ["承包人 explicit"]],
    ["校医务室每月培训炊事员", ["校医务室 subject"]],
    ["清洁人员每日8点前到岗", ["清洁人员 subject"]],
    ["前台每天核对房态", ["前台 subject"]],
    ["工程部值班员每两小时巡视", ["工程部值班员 subject"]],
    ["客服中心24小时受理报修", ["客服中心 subject"]],
    ["各班教师每日晨检", ["教师 subject"]],
    ["教师配合做好消毒", ["教师 subject"]],
    ["资产管理员通过扫码登记", ["资产管理员 subject"]],
    ["宿管员预约验收时间", ["宿管员 subject"]],
    ["值周领导每天巡查", ["值周领导 subject"]],
    ["校级领导每日陪餐", ["校级领导 subject"]],
    ["后勤副校长亲自抓", ["后勤副校长 explicit"]],
    ["由王立明负责", ["王立明 explicit"]],
    ["办公室负责会议服务", ["办公室 explicit"]],
    ["由办公室牵头、财务科配合", ["办公室 explicit", "财务科 subject"]],
    ["牵头领导：赵副院长", ["赵副院长 explicit"]],
    ["责任：食堂管理组", ["食堂管理组 explicit"]],
  ])("of %s is read", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    "全体人员每月学习",
    "各部门要配合",
    "加强食堂管理员培训",
    "由有资质的单位收运",
    "教室每日通风",
    "配件费由业主方承担",
    "由校办理",
    "由节能公司投资",
    "与去年同保卫科的支出相比",
    "用电量同比下降，不同科室分别计量",
    "8月同物业公司续签合同",
    "供应商12月15日前完成年度评价",
    "每周分片下科巡修",
    "大班每天户外活动",
    "应急发电机组每月试运行",
    "监控室24小时值班",
    "组建由专业人员组成的抢修队",
    "明确清洁人员、区域和时间",
    "护士站插座每月检查",
    "前台大理石每月打蜡",
    "优选3家供应商签订协议",
    "办公室每日清扫",
    "教师办公室每日清扫",
    "责任：落实不到位的追究",
    "上级领导检查前做好准备",
  ])("does not stand in %s", (text) => {
    expect(roles(text)).toEqual([]);
  });
});

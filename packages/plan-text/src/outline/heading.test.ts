import { describe, expect, it } from "vitest";
import { readPlanText } from "../read/read-plan-text.ts";

/** The outline of a text as lines: depth, label, title. */
function outline(text: string): readonly string[] {
  return readPlanText(text).plans.flatMap(({ outline: items }) =>
    items.map(({ level, label, title }) => `${level} ${label}${title}`),
  );
}

describe("an outline", () => {
  it("follows the numbering that the document uses, whatever its order", () => {
    expect(outline("一、目标\n（一）食堂\n1．卫生\n（1）每日检查餐具。\n二、措施\n做好落实。")).toEqual([
      "1 一、目标",
      "2 （一）食堂",
      "3 1．卫生",
      "1 二、措施",
    ]);
    expect(outline("第一章 总则\n第一节 食堂\n每日检查。\n第二章 附则\n自发布之日起施行。")).toEqual([
      "1 第一章总则",
      "2 第一节食堂",
      "1 第二章附则",
    ]);
  });

  it("takes a numbered sentence for an item, and a short one with something below it for a heading", () => {
    expect(outline("一、措施\n1、每日检查餐具。\n2、每月盘点。")).toEqual(["1 一、措施"]);
    expect(outline("1、抓好安全工作。\n（1）经常检查线路。\n2、抓好食堂。\n（1）定点采购。")).toEqual([
      "1 1、抓好安全工作",
      "1 2、抓好食堂",
    ]);
  });

  it("is found in a text that has lost its line breaks", () => {
    expect(
      outline("后勤计划 一、目标 1、满意率90%。2、零事故。 二、措施 （一）食堂 1、每日检查。（二）宿舍 1、每晚查房。"),
    ).toEqual(["1 一、目标", "1 二、措施", "2 （一）食堂", "2 （二）宿舍"]);
  });

  it("is found where nothing at all parts a title from the words around it", () => {
    expect(
      outline(
        "2026年度安河医院后勤工作计划一、总体思路2026年后勤工作以临床需要为先，把服务做细。二、动力保障（一）供电运行1.配电巡视由值班电工每两小时巡视配电室一次，做好记录。2.应急演练每半年组织全院停电演练一次，检验柴油发电机。（二）供氧管理严格执行双人双锁，液氧罐每日称重。三、队伍建设全年组织技能培训四次，合格率达到95%。",
      ),
    ).toEqual([
      "1 一、总体思路",
      "1 二、动力保障",
      "2 （一）供电运行",
      "3 1.配电巡视",
      "3 2.应急演练",
      "2 （二）供氧管理",
      "1 三、队伍建设",
    ]);
    expect(
      outline(
        "东河机械厂公寓管理办法第一章入住管理1.1登记流程1.1.1申请材料员工凭入职单到公寓前台办理，交一寸照片两张，现场签安全承诺书。1.1.2押金标准每人200元，退宿时验房后退还，损坏照价赔偿。1.2退宿流程员工提前三天申请，管理员验房。第二章卫生管理2.1值日安排每间房每日一人值日，管理员每天10点抽查并拍照记录。",
      ),
    ).toEqual([
      "1 第一章入住管理",
      "2 1.1登记流程",
      "3 1.1.1申请材料",
      "3 1.1.2押金标准",
      "2 1.2退宿流程",
      "1 第二章卫生管理",
      "2 2.1值日安排",
    ]);
  });

  it("does not take numbered sentences for headings where more of them follow in the same line", () => {
    expect(
      outline(
        "食堂管理办法\n一、炊事员要持证上岗。上班要穿工作服。\n二、食物要妥善保存。生熟要分开。\n三、坚持验收制度，搞好核算，做到账物相符。每月清点一次。",
      ),
    ).toEqual([]);
    expect(
      outline(
        "宏达公司行政后勤手册一、办公环境维护（一）日常清洁管理（1）后勤管理员提前一天排班，公示清洁人员、区域和时间，并留存记录备查。（2）清洁人员每日到岗后擦拭桌面。（二）设施报修管理（1）员工通过系统报修，写明位置和故障。（2）维修工接单后一小时内到场。二、会务服务保障（一）会前准备工作（1）会议室提前一小时开启空调。",
      ),
    ).toEqual([
      "1 一、办公环境维护",
      "2 （一）日常清洁管理",
      "2 （二）设施报修管理",
      "1 二、会务服务保障",
      "2 （一）会前准备工作",
    ]);
  });

  it("keeps a title whole where a space alone parts it from its text", () => {
    expect(
      outline(
        "南湖酒店2026年后勤提质计划 一、物资管理：构建绿色供应体系 针对采购计划性不足的问题，全年推动物资管理升级。 1.需求预测 一季度完成历史数据校准，二季度试点。 2.供应商协同 优选核心供应商，签订年度协议。 二、深化服务体系建设，满足多元需求 以宾客需要为先，提供分级服务。",
      ),
    ).toEqual([
      "1 一、物资管理：构建绿色供应体系",
      "2 1.需求预测",
      "2 2.供应商协同",
      "1 二、深化服务体系建设，满足多元需求",
    ]);
  });

  it("takes no decimal and no 统一、 of a flattened text for a label", () => {
    expect(
      outline(
        "南岭公司后勤计划：保洁与绿化统一、规范管理，费用控制在1.1万元，比上年的1.2万元少，餐具要做到一清、二洗、三消毒，食材统一、定点采购，库房温度保持20度，值班安排三班、每班两人，各组按月上报用工与物料的数字，由办公室汇总后在例会上通报。",
      ),
    ).toEqual([]);
  });

  it("does not mind numbers that are missing or come twice", () => {
    expect(outline("一、安全\n1.巡查。\n3.值班。\n三、保洁\n1.清扫。\n1.清运。")).toEqual(["1 一、安全", "1 三、保洁"]);
  });

  it("knows markdown, months and words as headings", () => {
    expect(outline("# 计划\n\n## 目标\n\n- 零事故\n\n### 食堂\n\n每日检查。")).toEqual(["1 目标", "2 食堂"]);
    expect(outline("九月份\n1.签责任书。\n十月份\n1.演练。")).toEqual(["1 九月份", "1 十月份"]);
    expect(outline("首先，抓安全。每日巡查校园。\n其次，抓食堂。每餐留样检查。")).toEqual([
      "1 首先，抓安全",
      "1 其次，抓食堂",
    ]);
  });

  it("leaves out what a web page put around", () => {
    const text =
      "首页 > 计划\n发布时间：2023-08-12　点击：12次\n一、食堂\n每周检查。\n推荐阅读：\n幼儿园计划\n上一篇：总结";
    expect(outline(text)).toEqual(["1 一、食堂"]);
  });

  it("begins anew with every plan of a file", () => {
    const { plans, outline: top } = readPlanText(
      "篇一：甲校计划\n一、食堂\n每周检查。\n篇二：乙校计划\n一、宿舍\n每晚查房。",
    );
    expect(plans.map(({ outline: items }) => items.map(({ title }) => title))).toEqual([["食堂"], ["宿舍"]]);
    expect(top).toBeUndefined();
  });
});

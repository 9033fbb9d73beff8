import { expect, describe as group, it } from "vitest";
import type { Column } from "../../model/column.ts";
import type { Text } from "../../text/text.ts";
import type { Every } from "../../time/every.ts";
import type { Requirement } from "../requirement.ts";
import { describe } from "./describe.ts";
import { type Naming, same } from "./naming.ts";

const text = (zh: string, en: string): Text => ({ zh, en });
const column = (path: string, title: Text, more: Partial<Column> = {}): Column => ({
  path,
  type: "text",
  optional: true,
  title,
  ...more,
});
const fish = { fish: text("鱼", "fish"), meat: text("肉", "meat") };
const columns: Record<string, readonly Column[]> = {
  "a/sample": [
    column("grams", text("留样量", "weight"), { unit: "g", type: "number" }),
    column("sort", text("种类", "sort"), { valueTitles: fish }),
    column("sealed", text("封签", "seal"), { type: "boolean" }),
    column("fridge", text("冰箱", "fridge"), { ref: "a/fridge" }),
    column("by", text("留样人", "sampler")),
    column("checker", text("复核人", "checker")),
  ],
  "a/fridge": [column("shelf", text("层", "shelf"))],
  "a/order": [
    column("amount", text("金额", "amount"), { unit: "CNY", type: "number" }),
    column("by", text("采购人", "buyer")),
  ],
};
const kinds: Record<string, Text> = {
  "a/sample": text("食品留样", "Food sample"),
  "a/order": text("订购", "Order"),
  "a/quote": text("报价", "Quote"),
};
const naming: Naming = {
  kind: (id) => kinds[id] ?? same(id),
  register: (id) => (id === "a/stock" ? text("库存", "stock") : text("健康证", "health certificate")),
  registerUnit: (id) => (id === "a/stock" ? "kg" : undefined),
  raising: () => ({ kind: "a/sample", key: ["sort"] }),
  referred: () => "a/sample",
  metric: (id) => (id === "a/share" ? text("满意率", "share satisfied") : text("用电量", "electricity")),
  metricBody: () => undefined,
  metricUnit: (id) => (id === "a/share" ? "1" : "kWh"),
  festival: () => text("春节", "Spring Festival"),
  column: (kind, path) => columns[kind]?.find((each) => each.path === path),
};

const zh = (requirement: object) => describe(requirement as Requirement, naming).zh;
const en = (requirement: object) => describe(requirement as Requirement, naming).en;
const of = { kind: "a/sample" };

group("a cadence", () => {
  const cadence = (every: Every, more: object = {}) => ({ shape: "cadence", of, every, ...more });

  it.each<[Every, string, string]>([
    [{ unit: "day" }, "每天", "Every day"],
    [{ unit: "day", interval: 3 }, "每 3 天", "Every 3 days"],
    [{ unit: "workday" }, "每个工作日", "Every working day"],
    [{ unit: "meal" }, "每餐", "At every meal"],
    [{ unit: "meal", meals: ["lunch"] }, "每次午餐", "At each lunch"],
    [{ unit: "clock", at: ["08:00", "16:00"] }, "每天 08:00、16:00 ", "Every day at 08:00, 16:00"],
    [{ unit: "clock", at: ["00:00", "08:00", "16:00"] }, "每天每 8 小时", "Every 8 hours, every day"],
    [{ unit: "weekday", on: ["MO", "WE"] }, "每周一、周三", "Every Monday, Wednesday"],
    [{ unit: "weekday", on: ["FR"], interval: 2 }, "每 2 周的周五", "On Friday every 2 weeks"],
    [{ unit: "month" }, "每月", "Every month"],
    [{ unit: "month", interval: 2 }, "每 2 个月", "Every 2 months"],
    [{ unit: "month", on: [15, "last"] }, "每月 15 日、最后一天", "Every month on day 15, the last day"],
    [
      { unit: "month", on: ["2-WE", "last-FR"] },
      "每月第 2 个周三、最后一个周五",
      "Every month on Wednesday number 2, the last Friday",
    ],
    [{ unit: "month", on: ["last-workday"] }, "每月最后一个工作日", "Every month on the last working day"],
    [{ unit: "quarter" }, "每季度", "Every quarter"],
    [{ unit: "half" }, "每半年", "Every half-year"],
    [{ unit: "year", on: ["11-09"] }, "每年 11 月 9 日", "Every year on November 9"],
    [{ unit: "term" }, "每学期", "Every term"],
    [{ unit: "term", at: ["start", "end"] }, "每学期开学、期末", "At the start, end of each term"],
    [
      { unit: "festival", of: ["x"], from: -7, to: -1 },
      "每年春节前 7 天至前 1 天",
      "From 7 to 1 days before Spring Festival",
    ],
    [{ unit: "festival", of: ["x"] }, "每年春节当天", "On Spring Festival"],
    [
      { unit: "season", from: "05-01", to: "10-31", every: "week" },
      "5 月 1 日至 10 月 31 日期间每周",
      "Every week from May 1 to October 31",
    ],
    [{ unit: "random", times: 2, per: "month", seed: "s" }, "每月随机抽 2 天", "On 2 random days every month"],
  ])("%j", (every, chinese, english) => {
    expect(describe(cadence(every) as Requirement, naming)).toEqual({
      zh: `${chinese}要有“食品留样”`,
      en: `${english}, record Food sample`,
    });
  });

  it("puts a gap at the end of the sentence", () => {
    const gap = cadence({ unit: "gap", atMost: 15, in: "days" }, { each: { register: "a/stock" } });
    expect(zh(gap)).toBe("对每个“库存”都要有“食品留样”，间隔不超过 15 天");
    expect(en(gap)).toBe("Record Food sample for each stock, at most 15 days apart");
  });

  it("counts years from a day of the row", () => {
    const steps = cadence({ unit: "steps", since: "sort", years: [1, 4] }, { each: { register: "a/stock" } });
    expect(zh(steps)).toBe("自种类起第 1、4 年对每个“库存”都要有“食品留样”");
    expect(en(steps)).toBe("In years 1, 4 since sort, record Food sample for each stock");
  });

  it.each<[object, string, string]>([
    [
      {
        every: {
          by: "site",
          table: { school: { unit: "quarter" }, hotel: { unit: "month" }, kindergarten: { unit: "quarter" } },
          others: { unit: "month" },
        },
      },
      "学校、幼儿园每季度，其他单位每月，要有“食品留样”",
      "Every quarter in schools, kindergartens, every month in other sites, record Food sample",
    ],
    [
      { times: { by: "site", table: { hotel: 2 } }, window: { due: "09:00" } },
      "酒店每天 2 次，要有“食品留样”，09:00 前完成",
      "Every day 2 times in hotels, record Food sample, by 09:00",
    ],
    [
      {
        every: { by: "site", table: { hotel: { unit: "gap", atMost: 3, in: "days" } }, others: { unit: "week" } },
      },
      "酒店间隔不超过 3 天，其他单位每周，要有“食品留样”",
      "At most 3 days apart in hotels, every week in other sites, record Food sample",
    ],
  ])("says how often at which kinds of site: %j", (more, chinese, english) => {
    expect(describe(cadence({ unit: "day" }, more) as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });

  it("says for all but which kinds of site", () => {
    const spared = cadence({ unit: "day" }, { onlyIf: { site: { not: ["kindergarten", "hotel"] } } });
    expect(zh(spared)).toBe("幼儿园、酒店除外，每天要有“食品留样”");
    expect(en(spared)).toBe("Except in kindergartens, hotels, every day, record Food sample");
  });

  it.each<[object, string]>([
    [{ times: 2 }, "每天至少要有 2 次“食品留样”"],
    [{ each: { values: ["fish", "meat"] }, of: { ...of, key: ["sort"] } }, "每天对鱼、肉分别要有“食品留样”"],
    [
      { each: { register: "a/stock", where: { sort: { equals: "fish" } } } },
      "每天对每个“库存”（种类为鱼）都要有“食品留样”",
    ],
    [{ each: { product: [{ register: "a/stock" }, { values: ["x"] }] } }, "每天对每个“库存”的 x 都要有“食品留样”"],
    [{ window: { opens: "22:00", due: "06:00" } }, "每天要有“食品留样”，时间为 22:00 至次日 06:00"],
    [{ window: { opens: "06:00", due: "09:00" } }, "每天要有“食品留样”，时间为 06:00 至 09:00"],
    [{ window: { due: "09:00" } }, "每天要有“食品留样”，09:00 前完成"],
    [{ window: { opens: { days: -3 }, due: { days: 0 } } }, "每天要有“食品留样”，可提前 3 天办，当天完成"],
    [{ window: { due: { days: 1, at: "10:00" } } }, "每天要有“食品留样”，第 2 天 10:00 前完成"],
    [{ onNonWorkday: "after" }, "每天要有“食品留样”，遇非工作日顺延"],
    [{ every: { unit: "week" }, onNonWorkday: "skip" }, "每周要有“食品留样”，其间不开放的不办"],
    [{ every: { unit: "week" }, onNonWorkday: "after" }, "每周要有“食品留样”"],
    [
      {
        onlyIf: {
          metric: "a/kwh",
          period: "month",
          atLeast: { by: "site", table: { school: 300, hotel: 500 }, others: 900 },
        },
      },
      "“用电量”每月学校不低于 300 千瓦时、酒店不低于 500 千瓦时、其他单位不低于 900 千瓦时的，每天要有“食品留样”",
    ],
    [{ catchUp: "each" }, "每天要有“食品留样”，漏办的逐次补上"],
    [{ catchUp: "latest" }, "每天要有“食品留样”，漏办的只补最近一次"],
    [{ onlyIf: { site: ["school", "hotel"] } }, "限学校、酒店，每天要有“食品留样”"],
    [
      { onlyIf: { metric: "a/kwh", period: "month", atLeast: 300 } },
      "“用电量”每月不低于 300 千瓦时的，每天要有“食品留样”",
    ],
  ])("with %j", (more, chinese) => {
    expect(zh(cadence({ unit: "day" }, more))).toBe(chinese);
  });
});

group("a deadline", () => {
  const deadline = (more: object) => ({ shape: "deadline", anchor: { of }, by: { kind: "a/order" }, ...more });
  const classes = { by: ["sort"], table: { fish: 2, meat: 5 } };

  it.each<[object, string, string]>([
    [{ after: { hours: 2 } }, "“食品留样”之后 2 小时内，要有“订购”", "Order within 2 hours after Food sample"],
    [
      { after: { workdays: 1 } },
      "“食品留样”之后 1 个工作日内，要有“订购”",
      "Order within 1 working day after Food sample",
    ],
    [
      { after: { days: classes } },
      "“食品留样”之后，要在期限内有“订购”，期限按种类：鱼 2 天，肉 5 天",
      "Order after Food sample, within a time by sort: 2 days for fish, 5 days for meat",
    ],
    [{ before: { hours: 0 } }, "“食品留样”之前，要先有“订购”", "Order before Food sample"],
    [
      { before: { days: 3 }, earliest: { days: 9 } },
      "“食品留样”之前至少 3 天，要先有“订购”（可提前 9 天办）",
      "Order at least 3 days before Food sample (at the earliest 9 days ahead)",
    ],
    [
      { anchor: { of, at: "sort" }, by: of, before: { days: 1 } },
      "“食品留样”最迟应在种类的 1 天前登记",
      "Food sample is recorded at least 1 day before its sort",
    ],
    [
      { anchor: { yearDay: "03-31" }, before: { days: 0 } },
      "不晚于每年 3 月 31 日，要有“订购”",
      "Order no later than March 31 of each year",
    ],
    [
      { anchor: { festival: "x" }, before: { days: 7 } },
      "每年春节之前至少 7 天，要先有“订购”",
      "Order at least 7 days before Spring Festival",
    ],
    [
      { anchor: { endOf: "a/certificates" }, before: { days: 30 } },
      "“健康证”到期之前至少 30 天，要先有“订购”",
      "Order at least 30 days before the end of health certificate",
    ],
    [
      { after: { days: 3 }, each: { register: "a/stock" } },
      "“食品留样”之后 3 天内，对每个“库存”都要有“订购”",
      "Order for each stock within 3 days after Food sample",
    ],
  ])("%j", (more, chinese, english) => {
    expect(describe(deadline(more) as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });
});

group("a limit", () => {
  const classes = (fishes: number, meats: number) => ({ by: ["sort"], table: { fish: fishes, meat: meats } });

  it.each<[object, string, string]>([
    [
      { value: { divide: ["grams", "by"], share: true }, atLeast: 0.95, atMost: 1 },
      "“食品留样”的留样量占留样人的比例在 95% 到 100% 之间",
      "Weight as a share of sampler of Food sample: between 95% and 100%",
    ],
    [{ value: "grams", atLeast: 125 }, "“食品留样”的留样量不少于 125 克", "Weight of Food sample: at least 125 g"],
    [
      { value: "grams", atLeast: -5, atMost: 8 },
      "“食品留样”的留样量在 −5 到 8 克之间",
      "Weight of Food sample: between −5 and 8 g",
    ],
    [
      { value: "grams", atMost: { path: "fridge.shelf" } },
      "“食品留样”的留样量不超过冰箱的层",
      "Weight of Food sample: at most shelf of fridge",
    ],
    [
      { value: "grams", atLeast: classes(1, 2), atMost: classes(8, 9) },
      "“食品留样”的留样量按种类：鱼在 1 到 8 克之间，肉在 2 到 9 克之间",
      "Weight of Food sample: by sort: between 1 and 8 g for fish, between 2 and 9 g for meat",
    ],
    [
      { value: { span: ["@at", "sort"], unit: "hours" }, atLeast: 48 },
      "“食品留样”的发生时间到种类的时长不低于 48 小时",
      "The time from time to sort of Food sample: at least 48 hours",
    ],
    [
      { value: { count: "by" }, atLeast: 2 },
      "“食品留样”的留样人的个数不低于 2",
      "The number of sampler of Food sample: at least 2",
    ],
    [
      { value: "sort", oneOf: ["fish", "meat"] },
      "“食品留样”的种类只能是鱼、肉",
      "Sort of Food sample: one of fish, meat",
    ],
    [
      { forbidden: { sort: { in: ["fish", "meat"] } } },
      "“食品留样”不得出现“种类：鱼、肉”",
      "Food sample: sort must be none of fish, meat",
    ],
    [{ forbidden: { sort: { not: { in: ["fish"] } } } }, "“食品留样”的种类必须是鱼", "Food sample: sort must be fish"],
    [{ forbidden: { sealed: { exists: false } } }, "“食品留样”必须填封签", "Food sample: seal must be given"],
    [
      { forbidden: { sort: { equals: "fish" }, sealed: { equals: false } } },
      "“食品留样”不得有下列情形：种类为鱼，封签为否",
      "Food sample: never where sort is fish, seal is false",
    ],
  ])("%j", (more, chinese, english) => {
    expect(describe({ shape: "limit", of, ...more } as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });

  it.each<[object, string]>([
    [{ grams: { atLeast: 5 } }, "留样量不低于 5 克"],
    [{ grams: { atMost: 5, atLeast: 1 } }, "留样量不低于 1 克、留样量不超过 5 克"],
    [{ sort: { not: { equals: "fish" } } }, "种类不是鱼"],
    [{ grams: { not: { atLeast: 5 } } }, "留样量低于 5 克"],
    [{ grams: { not: { atLeast: 5, atMost: 9 } } }, "不是（留样量不低于 5 克、留样量不超过 9 克）"],
    [{ fridge: { within: "north" } }, "冰箱在 north 之内"],
    [{ sort: { equals: { path: "by" } } }, "种类为留样人"],
    [{ sealed: { exists: true } }, "填了封签"],
  ])("of entries where %j", (where, chinese) => {
    const limited = { shape: "limit", of: { ...of, where }, value: "grams", atLeast: 1 };
    expect(zh(limited)).toBe(`“食品留样”（${chinese}）的留样量不少于 1 克`);
  });
});

group("presence and people", () => {
  it("lists parts with how many and when", () => {
    const parts = [
      { path: "sealed" },
      { path: "by", atLeast: 2 },
      { path: "@area", when: { sort: { equals: "fish" } } },
    ];
    expect(zh({ shape: "presence", of, parts })).toBe(
      "每条“食品留样”都要有封签、留样人（至少 2 项）、地点（种类为鱼时）",
    );
    expect(en({ shape: "presence", of, parts })).toBe(
      "Each Food sample has seal, sampler (at least 2), area (where sort is fish)",
    );
  });

  it.each<[object, string, string]>([
    [
      { roles: ["by", "checker"] },
      "“食品留样”的留样人、复核人不得是同一人",
      "Sampler, checker of Food sample are different people",
    ],
    [
      { roles: ["by"], joined: [{ of: { kind: "a/order" }, roles: ["by"] }] },
      "“食品留样”的留样人和“订购”的采购人不得是同一人",
      "Sampler of Food sample and buyer of Order are different people",
    ],
    [{ roles: ["by"], atLeast: 2 }, "“食品留样”的留样人至少要有 2 人", "Sampler of Food sample: at least 2 people"],
    [
      { roles: ["by"], posts: { by: ["cook"] } },
      "“食品留样”的留样人须在 cook 岗位",
      "Sampler of Food sample holds the post cook",
    ],
  ])("separation %j", (more, chinese, english) => {
    expect(describe({ shape: "separation", of, ...more } as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });
});

group("a procedure", () => {
  const order = { shape: "procedure", of: { kind: "a/order" }, value: "amount" };
  const quote = { of: { kind: "a/quote" }, atLeast: 3, distinct: "by" };

  it("says what each size asks for, the smallest first", () => {
    const bands = [
      { from: 5000, require: [quote, { of: { kind: "a/sample" } }] },
      { from: 0, require: [{ of: { kind: "a/quote" } }] },
    ];
    expect(zh({ ...order, bands })).toBe(
      "“订购”按金额分档：一律须先有“报价”；满 5000 元须先有“报价”（至少 3 份，by 各不相同）和“食品留样”",
    );
    expect(en({ ...order, bands })).toBe(
      "Order by amount: always Quote; from 5000 CNY: Quote (at least 3, of different by) and Food sample",
    );
  });

  it("says by when what is asked for may follow", () => {
    const bands = [{ from: 5000, require: [{ of: { kind: "a/quote" } }] }];
    expect(zh({ ...order, bands, withinDays: 3 })).toBe("“订购”按金额分档：满 5000 元，3 天内须有“报价”");
    expect(en({ ...order, bands, withinDays: 1 })).toBe("Order by amount: from 5000 CNY: Quote within 1 day");
    expect(en({ ...order, bands, withinDays: 0 })).toBe("Order by amount: from 5000 CNY: Quote on the same day");
  });

  it("says that sizes are added up over days", () => {
    const bands = [{ from: 5000, require: [{ of: { kind: "a/quote" } }] }];
    expect(zh({ ...order, bands, rolling: { by: ["by"], days: 30 } })).toBe(
      "“订购”按同一采购人 30 天内累计金额分档：满 5000 元须先有“报价”",
    );
  });
});

group("a sequence", () => {
  it("lists steps in their order", () => {
    const steps = [
      { id: "1", of: { kind: "a/order" } },
      { id: "2", of: { kind: "a/quote" }, optional: true },
      { id: "3", of: { kind: "a/sample" } },
    ];
    expect(zh({ shape: "sequence", steps })).toBe("依次办理：“订购”→“报价”（可省）→“食品留样”");
    expect(en({ shape: "sequence", steps })).toBe("In this order: Order → Quote (optional) → Food sample");
  });

  it("names only the values where all steps are values of one field", () => {
    const steps = ["fish", "meat"].map((sort) => ({ id: sort, of: { ...of, where: { sort: { equals: sort } } } }));
    expect(zh({ shape: "sequence", steps })).toBe("“食品留样”的种类依次为：鱼→肉");
  });

  it("says where a state may go", () => {
    const states = {
      shape: "sequence",
      of,
      state: "sort",
      initial: ["fish"],
      transitions: { fish: ["meat"], meat: [] },
    };
    expect(zh(states)).toBe("“食品留样”的种类按规定流转：从鱼开始，鱼之后只能是肉，肉之后不再变动");
    expect(en(states)).toBe(
      "Sort of Food sample moves as allowed: begins with fish, after fish only meat, meat is the end",
    );
  });
});

group("a level", () => {
  const level = (more: object) => ({ shape: "level", register: "a/certificates", when: "always", ...more });

  it.each<[object, string, string]>([
    [
      { atLeast: 1, each: { register: "a/stock" } },
      "任何时候，每个“库存”都要有“健康证”",
      "At all times, each stock must have health certificate",
    ],
    [{ atLeast: 1 }, "任何时候，要有“健康证”", "At all times, there must be health certificate"],
    [
      { atMost: 0, each: { values: ["fish"] } },
      "任何时候，鱼不得有“健康证”",
      "At all times, fish must have no health certificate",
    ],
    [{ atMost: 0 }, "任何时候，不得有“健康证”", "At all times, there must be no health certificate"],
    [
      { when: { entries: of }, atLeast: 1 },
      "登记“食品留样”时，要有对应的“健康证”",
      "Whenever Food sample is recorded, there must be a matching health certificate",
    ],
    [
      { when: { entries: of }, atMost: 0 },
      "登记“食品留样”时，不得有对应的“健康证”",
      "Whenever Food sample is recorded, there must be no matching health certificate",
    ],
    [
      { when: { slots: { unit: "week" } }, register: "a/stock", atLeast: 5 },
      "每周，“库存”不少于 5 公斤",
      "Every week, stock: at least 5 kg",
    ],
    [
      { register: "a/stock", each: { register: "a/stock" }, atLeast: 5, atMost: 9, warnDays: 30 },
      "任何时候，每个“库存”的“库存”在 5 到 9 公斤之间，提前 30 天提醒",
      "At all times, stock for each stock: between 5 and 9 kg, with 30 days' warning",
    ],
  ])("%j", (more, chinese, english) => {
    expect(describe(level(more) as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });
});

group("a target", () => {
  const target = (more: object) => ({ shape: "target", metric: "a/kwh", period: "month", ...more });
  const inPlace = (metric: object) => target({ metric, atMost: 1 });

  it.each<[object, string, string]>([
    [{ atMost: 900 }, "每月“用电量”不超过 900 千瓦时", "Each month, electricity: at most 900 kWh"],
    [{ metric: "a/share", atLeast: 0.85 }, "每月“满意率”不低于 85%", "Each month, share satisfied: at least 85%"],
    [
      { metric: "a/share", atLeast: -0.02, atMost: 0.02 },
      "每月“满意率”在 −2% 到 2% 之间",
      "Each month, share satisfied: between −2% and 2%",
    ],
    [
      { atMost: { metric: "a/kwh", back: 1, times: 0.95 } },
      "每月“用电量”不超过上月的 95%",
      "Each month, electricity: at most 95% of that of the month before",
    ],
    [
      { atMost: { metric: "a/share", back: 12, plus: -3 } },
      "每月“用电量”不超过往前第 12 期“满意率”再减 3 千瓦时",
      "Each month, electricity: at most share satisfied of 12 periods before minus 3 kWh",
    ],
    [
      { atMost: { by: "a/share", steps: [{ from: 0, value: 5 }] } },
      "每月“用电量”不超过按“满意率”分档的数：满 0 为 5 千瓦时",
      "Each month, electricity: at most a step by share satisfied: 5 kWh from 0",
    ],
    [
      { atMost: 5, guard: { metric: "a/share", atLeast: 0.9 } },
      "每月“用电量”不超过 5 千瓦时，同时“满意率”不低于 90%",
      "Each month, electricity: at most 5 kWh; share satisfied: at least 90%",
    ],
    [
      { period: { rolling: 12, unit: "months" }, each: { register: "a/stock" }, atMost: 5 },
      "近 12 个月每个“库存”的“用电量”不超过 5 千瓦时",
      "Over the last 12 months, electricity for each stock: at most 5 kWh",
    ],
  ])("%j", (more, chinese, english) => {
    expect(describe(target(more) as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });

  it.each<[object, string]>([
    [{ count: true, of }, "“食品留样”的次数"],
    [{ sum: "grams", of }, "“食品留样”的留样量合计"],
    [{ mean: "grams", of }, "“食品留样”的平均留样量"],
    [{ min: "grams", of }, "“食品留样”的最小留样量"],
    [{ max: "grams", of }, "“食品留样”的最大留样量"],
    [{ last: "grams", of }, "“食品留样”最近一次的留样量"],
    [{ rise: "grams", of }, "“食品留样”的留样量增量"],
    [{ quantile: "grams", at: 0.9, of }, "“食品留样”的留样量分位数"],
    [{ distinct: "sort", of }, "“食品留样”中不同种类的个数"],
    [{ newKeys: "sort", of }, "“食品留样”中新出现的种类的个数"],
    [{ level: "a/stock" }, "“库存”"],
    [{ levelTime: "a/stock" }, "“库存”的日累计"],
    [{ keys: "a/stock" }, "“库存”的个数"],
    [{ quotient: ["a/kwh", "a/share"] }, "“用电量”÷“满意率”"],
    [{ difference: ["a/kwh", "a/share"] }, "“用电量”−“满意率”"],
    [{ figure: "onTime", of: ["a/rule"] }, "a/rule 的按时率"],
  ])("of %j written in place", (metric, chinese) => {
    expect(
      zh(inPlace(metric))
        .replace(/不超过.*/, "")
        .trim(),
    ).toBe(`每月${chinese.startsWith("a/") ? " " : ""}${chinese}`);
  });
});

group("a reconciliation", () => {
  const reconcile = (more: object): object => ({
    shape: "reconcile",
    of: { 账: { level: "a/stock" }, 物: "a/kwh" },
    period: "term",
    ...more,
  });

  it.each<[object, string, string]>([
    [{ tolerance: 0 }, "每学期核对账、物，必须一致", "Each term, 账, 物 agree"],
    [{ tolerance: 2 }, "每学期核对账、物，相差不超过 2 公斤", "Each term, 账, 物 differ by at most 2 kg"],
    [
      { tolerance: { share: 0.01 }, each: { register: "a/stock" } },
      "每学期核对每个“库存”的账、物，相差不超过 1%",
      "Each term, 账, 物 for each stock differ by at most 1%",
    ],
  ])("%j", (more, chinese, english) => {
    expect(describe(reconcile(more) as Requirement, naming)).toEqual({ zh: chinese, en: english });
  });
});

import { moment } from "./dates.ts";
import type { Line } from "./entry.ts";
import { purchase } from "./purchases.ts";
import { ACCOUNTANT, BUYER, DEPUTIES, ELECTRICIANS, HEAD, LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

const BUILDERS = "宏建建筑工程公司";
const REFIT = { number: "ZB-2026-03", title: "学生宿舍楼卫生间改造" } as const;
const DESKS = { number: "XJ-2025-11", title: "课桌椅及讲台" } as const;

/** What the year's tender, its large inquiry and the air conditioning leave on paper. */
export function* tenders(): Iterable<Line> {
  yield* refit();
  yield* desks();
  yield* airconRounds();
}

const line = (id: string, kind: string, at: string, actors: Line["actors"], data: Line["data"]): Line => ({
  id,
  kind: `general/${kind}`,
  at,
  ...(actors ? { actors } : {}),
  data,
});

/** Works of the summer break, paid by the district: they must be tendered 依法必须招标. */
function* refit(): Iterable<Line> {
  const { number, title } = REFIT;
  const request = "buy-refit";
  const by = { by: BUYER };
  const step = (name: string, date: string, more: object = {}): Line =>
    line(`refit-${name}`, "tender-step", moment(date, "16:00"), by, { number, regime: "bidding", step: name, ...more });
  const wanted = { title, category: "works", amount: 4_200_000, purpose: "暑期改造" };
  yield line(request, "purchase-request", moment("2026-03-10", "09:10"), { by: DEPUTIES[0] }, wanted);
  for (const [level, person, date] of [
    ["department", LOGISTICS_HEAD, "2026-03-10"],
    ["board", HEAD, "2026-03-12"],
  ] as const)
    yield line(`refit-${level}`, "approval", moment(date, "15:00"), { by: person }, { request, level, granted: true });
  yield line(
    "refit-project",
    "project",
    moment("2026-03-13", "10:00"),
    { owner: LOGISTICS_HEAD },
    { title, topic: "refit", startOn: "2026-07-06", budget: 4_200_000, publicFunds: 4_200_000 },
  );
  yield line("refit-notice", "tender-notice", moment("2026-03-23", "09:00"), by, {
    number,
    title,
    regime: "bidding",
    estimate: 4_200_000,
    offeredDays: 5,
    bidsDue: "2026-04-20",
    bidBond: 80_000,
  });
  const changed = { number, content: "补充防水做法", bidsDue: "2026-04-20" };
  yield line("refit-changed", "tender-clarification", moment("2026-03-30", "10:00"), by, changed);
  for (const [turn, supplier] of [BUILDERS, "城南建设工程公司", "鼎新装饰工程公司"].entries()) {
    const offered = { request, supplier, amount: 4_080_000 + turn * 40_000 };
    yield line(`refit-quote-${turn + 1}`, "quote", moment("2026-04-20", "09:00", turn), by, offered);
  }
  const panel = { number, regime: "bidding", method: "tender", members: 5, experts: 4, suppliers: 3 };
  yield line("refit-panel", "review-panel", moment("2026-04-21", "09:00"), by, panel);
  yield step("report-received", "2026-04-22");
  yield step("candidates-posted", "2026-04-23", { days: 3 });
  yield step("decided", "2026-04-27");
  yield step("notice-sent", "2026-04-28");
  yield step("reported", "2026-05-07");
  const agreed = { request, supplier: BUILDERS, amount: 4_080_000 };
  yield line(
    "refit-contract",
    "purchase-contract",
    moment("2026-05-11", "10:00"),
    { by: HEAD },
    {
      number,
      title: `${title}施工合同`,
      regime: "bidding",
      request,
      amount: agreed.amount,
      performanceBond: 400_000,
      bidBond: 240_000,
    },
  );
  const order = { ...agreed, category: "works", method: "tender", project: "refit-project" };
  yield line("refit-order", "purchase-order", moment("2026-05-11", "11:00"), { buyer: BUYER }, order);
  yield { ...step("bonds-returned", "2026-05-13"), actors: { by: ACCOUNTANT } };
  const standards = ["防水闭水试验", "给排水通水试验"];
  const passed = { request, accepted: true, standards, items: standards.map((item) => ({ item, ok: true })) };
  const checkers = [STOREKEEPER, LOGISTICS_HEAD];
  yield line("refit-accept", "acceptance", moment("2026-08-18", "10:00"), { checkers }, passed);
}

/** Desks bought by inquiry as a government purchase 政府采购询价. */
function* desks(): Iterable<Line> {
  const { number, title } = DESKS;
  const by = { by: BUYER };
  const request = "buy-desks";
  yield* purchase({
    ...{ id: request, date: "2025-11-10", title, category: "goods" },
    ...{ amount: 186_000, supplier: "育才教学设备公司" },
  });
  const panel = { number, regime: "government", method: "inquiry", members: 3, experts: 2, suppliers: 3 };
  yield line("desks-panel", "review-panel", moment("2025-11-11", "09:00"), by, panel);
  for (const [name, date, clock] of [
    ["report-received", "2025-11-11", "16:30"],
    ["decided", "2025-11-12", "11:00"],
    ["notice-sent", "2025-11-12", "15:30"],
    ["result-posted", "2025-11-12", "16:00"],
    ["contract-posted", "2025-11-14", "10:00"],
    ["contract-filed", "2025-11-17", "10:00"],
  ] as const) {
    const data = { number, regime: "government", step: name };
    yield line(`desks-${name}`, "tender-step", moment(date, clock), by, data);
  }
  yield line(
    "desks-contract",
    "purchase-contract",
    moment("2025-11-13", "10:00"),
    { by: HEAD },
    {
      ...{ number, title: `${title}采购合同`, regime: "government", request },
      ...{ amount: 186_000, performanceBond: 9_300 },
    },
  );
}

/** Somebody looks at the air conditioning now and then when it runs. */
function* airconRounds(): Iterable<Line> {
  for (const [date, mode, celsius] of [
    ["2025-09-10", "cooling", 26],
    ["2025-12-10", "heating", 20],
    ["2026-01-14", "heating", 19],
    ["2026-06-10", "cooling", 26],
    ["2026-06-24", "cooling", 27],
  ] as const)
    yield line(`aircon-${date}`, "aircon-check", moment(date, "14:20"), { by: ELECTRICIANS[0] }, { mode, celsius });
}

import { DAYS, lastDayOfMonth, moment } from "./dates.ts";
import type { Line } from "./entry.ts";
import { readings } from "./readings.ts";
import { ACCOUNTANT, BUYER, HEAD, LOGISTICS_HEAD } from "./roster.ts";

/** Lines of the year's budget: id, name, the line above, unit, amount for the year; income is given none. */
const LINES = [
  ["running", "日常运行", undefined, "CNY", 0],
  ["water", "水费", "running", "CNY", 240_000],
  ["electric", "电费", "running", "CNY", 180_000],
  ["cleaning", "保洁", "running", "CNY", 270_000],
  ["other", "其他日常支出", "running", "CNY", 280_000],
  ["upkeep", "维修与设备", undefined, "CNY", 0],
  ["repair", "维修", "upkeep", "CNY", 230_000],
  ["equipment", "设备购置", "upkeep", "CNY", 480_000],
  ["wages", "劳务", undefined, "CNY", 190_000],
  ["meals", "伙食", undefined, "CNY", 0],
  ["food", "食材", "meals", "CNY", 3_100_000],
  ["gas", "燃气", "meals", "CNY", 190_000],
  ["income", "伙食费收入", undefined, "CNY", 0],
  ["kwh", "用电指标", undefined, "kWh", 460_000],
  ["m3", "用水指标", undefined, "m3", 22_000],
] as const;

/** Pupils are away for most of these months. */
const SCHOOL_MONTHS = {
  "01": 7,
  "02": 1,
  "03": 10,
  "04": 10,
  "05": 10,
  "06": 10,
  "07": 2,
  "08": 1,
  "09": 10,
  "10": 9,
  "11": 10,
  "12": 11,
};

/** The budget's lines with what the board gave them on the first day, and the documents of the year. */
export function* budget(): Iterable<Line> {
  for (const [id, name, parent, unit, amount] of LINES) {
    const spread = unit === "CNY" && parent !== "meals" ? {} : { months: SCHOOL_MONTHS };
    const control = amount === 0 ? { control: { request: "ignore", commitment: "ignore", expense: "ignore" } } : {};
    const data = { name, ...(parent === undefined ? {} : { parent }), unit, ...spread, ...control };
    yield { id: `line-${id}`, kind: "budget/line", at: "2025-09-01T08:00", subject: id, data };
    if (amount === 0) continue;
    yield document("appropriation", `given-${id}`, "2025-09-01T08:30", {
      line: id,
      amount,
      unit,
      number: "校务会〔2025〕12号",
    });
  }
  yield* documents();
  yield* consumption();
}

function document(
  kind: string,
  id: string,
  at: string,
  data: Line["data"],
  actors: Line["actors"] = { by: ACCOUNTANT, approver: HEAD },
): Line {
  return { id, kind: `budget/${kind}`, at, actors: actors ?? {}, data };
}

/** A repair from request to release, a purchase that is still to be delivered, a transfer and a revision. */
function* documents(): Iterable<Line> {
  const [line, unit] = ["repair", "CNY"];
  const asks = { by: LOGISTICS_HEAD };
  yield document(
    "request",
    "ask-roof",
    "2025-10-09T09:20",
    { line, unit, amount: 26_000, title: "教学楼防水维修" },
    asks,
  );
  yield document("commitment", "deal-roof", "2025-10-16T15:00", {
    line,
    unit,
    amount: 25_600,
    settles: 26_000,
    request: "ask-roof",
    title: "教学楼防水维修",
    supplier: "华兴建材",
  });
  yield document("expense", "pay-roof-1", "2025-11-03T10:10", { line, unit, amount: 15_000, commitment: "deal-roof" });
  yield document("expense", "pay-roof-2", "2025-12-12T10:40", { line, unit, amount: 10_250, commitment: "deal-roof" });
  yield document("release", "end-roof", "2025-12-15T09:00", {
    line,
    unit,
    amount: 350,
    commitment: "deal-roof",
    reason: "结算核减",
  });
  yield document("transfer", "move-cleaning", "2026-03-11T16:00", {
    from: "cleaning",
    to: "repair",
    unit,
    amount: 12_000,
    reason: "春季管道集中维修",
  });
  yield document("revision", "cut-other", "2026-04-02T09:30", {
    line: "other",
    unit,
    change: -8_000,
    reason: "压减一般性支出",
  });
  yield document(
    "request",
    "ask-smoke",
    "2026-06-15T10:00",
    { line: "equipment", unit, amount: 62_000, title: "食堂排烟改造" },
    asks,
  );
  yield document("commitment", "deal-smoke", "2026-07-06T11:00", {
    line: "equipment",
    unit,
    amount: 61_400,
    settles: 62_000,
    request: "ask-smoke",
    title: "食堂排烟改造",
    supplier: "恒信五金",
  });
  yield document("expense", "pay-smoke-1", "2026-07-20T10:00", {
    line: "equipment",
    unit,
    amount: 18_420,
    commitment: "deal-smoke",
  });
  yield document(
    "request",
    "ask-desks",
    "2026-08-18T09:00",
    { line: "equipment", unit, amount: 38_000, title: "课桌椅" },
    { by: BUYER },
  );
}

/** What each month used of power and water, by the meters, booked on the month's last day. */
function* consumption(): Iterable<Line> {
  const book = readings();
  const used = { electric: 0, water: 0, gas: 0 };
  for (const day of DAYS) {
    for (const { kind, data } of book(day)) {
      if (kind !== "general/meter-reading") continue;
      used[data.utility as keyof typeof used] += Math.round(Number(data.used) * 10);
    }
    if (!lastDayOfMonth(day)) continue;
    for (const [line, unit, utility] of [
      ["kwh", "kWh", "electric"],
      ["m3", "m3", "water"],
    ] as const) {
      const data = { line, unit, amount: used[utility] / 10 };
      yield document("expense", `used-${line}-${day.date.slice(0, 7)}`, moment(day.date, "23:50"), data);
      used[utility] = 0;
    }
  }
}

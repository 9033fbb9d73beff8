import { DAYS, moment, workdayAfter } from "./dates.ts";
import type { Line, SchoolDay } from "./entry.ts";
import { at, between, chance } from "./random.ts";
import { ACCOUNTANT, BUYER, CASHIER, DEPUTIES, HEAD, LOGISTICS_HEAD, STOREKEEPER } from "./roster.ts";

const WANTED = [
  ["goods", "清洁用品", 1600],
  ["goods", "灯具及五金", 2800],
  ["service", "空调清洗服务", 4600],
  ["goods", "床上用品", 12_000],
  ["works", "教学楼防水维修", 26_000],
  ["goods", "课桌椅", 38_000],
  ["works", "食堂排烟改造", 62_000],
] as const;

/** What a purchase is and how it is put through. */
export interface Purchase {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly category: string;
  readonly amount: number;
  readonly supplier: string;
}

/** About ninety purchases, each with request, approvals, quotes where the amount asks for them, order and acceptance. */
export function* purchases(): Iterable<Line> {
  const days = DAYS.filter(({ workday, date }) => workday && date < "2026-08-10");
  for (const [turn, day] of days.entries()) if (turn % 21 < 16 && turn % 2 === 0) yield* drawnUp(day, turn);
}

function* drawnUp({ date, stamp }: SchoolDay, turn: number): Iterable<Line> {
  const id = `buy-${stamp}`;
  const roll = Math.floor(chance(id) ** 2 * WANTED.length);
  const [category, title, around] = at(WANTED, roll);
  const amount = around + between(-3, 3, `${id}-amount`) * 100;
  const supplier = at(["晨光商行", "恒信五金", "安居物业", "蓝天设备", "华兴建材"], turn);
  yield* purchase({ id, date, title, category, amount, supplier });
}

/** The entries of one purchase in the order in which they are made. */
export function* purchase({ id, date, title, category, amount, supplier }: Purchase): Iterable<Line> {
  const on = (days: number, clock: string) =>
    moment(days === 0 ? date : workdayAfter(date, days), clock, between(0, 25, `${id}-${clock}`));
  const line = (name: string, kind: string, time: string, actors: Line["actors"], data: Line["data"]): Line => ({
    id: name === "" ? id : `${id}-${name}`,
    kind: `general/${kind}`,
    at: time,
    ...(actors ? { actors } : {}),
    data,
  });
  yield line(
    "",
    "purchase-request",
    on(0, "09:10"),
    { by: at(DEPUTIES, Math.floor(amount / 100)) },
    { title, category, amount, purpose: "日常保障" },
  );
  yield line(
    "ok",
    "approval",
    on(0, "16:10"),
    { by: LOGISTICS_HEAD },
    { request: id, level: "department", granted: true },
  );
  if (amount >= 5000) {
    for (const [turn, offer] of [supplier, "通达贸易", "宏远实业"].entries()) {
      yield line(
        `quote-${turn + 1}`,
        "quote",
        on(1, at(["09:30", "10:30", "14:00"], turn)),
        { by: BUYER },
        { request: id, supplier: offer, amount: amount + turn * 130 },
      );
    }
  }
  if (amount >= 20_000)
    yield line("head", "approval", on(2, "09:00"), { by: HEAD }, { request: id, level: "head", granted: true });
  const method = amount >= 5000 ? "quotes" : "direct";
  yield line(
    "order",
    "purchase-order",
    on(2, "14:00"),
    { buyer: BUYER },
    { request: id, supplier, amount, category, method },
  );
  yield line(
    "accept",
    "acceptance",
    on(between(4, 9, `${id}-accept`), "10:00"),
    { checkers: [STOREKEEPER, LOGISTICS_HEAD] },
    {
      request: id,
      accepted: true,
      items: [{ item: title, ok: true }],
    },
  );
}

const BILLS = [
  ["operating", "water"],
  ["operating", "electric"],
  ["operating", "cleaning"],
  ["repair", "repair"],
  ["operating", "other"],
  ["repair", "equipment"],
  ["project", "equipment"],
  ["operating", "wages"],
] as const;

/** Two or three invoices on every working day. */
export function* invoices(): Iterable<Line> {
  for (const { workday, date, stamp, index } of DAYS) {
    if (!workday) continue;
    for (let number = 1; number <= 2 + (index % 2); number += 1) {
      const id = `invoice-${stamp}-${number}`;
      const [fund, line] = at(BILLS, index + number * 3);
      yield {
        id,
        kind: "general/invoice",
        at: moment(date, "14:20", number * 20 + between(0, 15, id)),
        actors: { by: CASHIER, approver: number === 1 ? HEAD : ACCOUNTANT },
        data: {
          number: `FP${stamp}${number}`,
          fund,
          line,
          amount: between(180, 5200, `${id}-amount`),
          voucher: `${id}.pdf`,
        },
      };
    }
  }
}

import type { Text } from "../../text/text.ts";
import type { SiteCadence } from "../cadence/at-site.ts";
import type { Cadence, CatchUp } from "../cadence/schema.ts";
import type { Anchor, Deadline, Lag } from "../deadline/schema.ts";
import { alike } from "../strictness/alike.ts";
import { type Naming, NOTHING, quoted, same, say } from "./naming.ts";
import { sayBound } from "./say-bound.ts";
import { saySource } from "./say-condition.ts";
import { forEach } from "./say-each.ts";
import { sayEvery, sayGap, sayYearDay } from "./say-every.ts";
import { sayPath } from "./say-path.ts";
import { askedAlike, sayRhythms } from "./say-rhythms.ts";
import { sayShift, sayWindow } from "./say-window.ts";

/** Says what recurs, how often, for whom and when; kind of site by kind of site where that differs. */
export function sayCadence(cadence: Cadence, naming: Naming): Text {
  const asked = askedAlike(cadence);
  const [first, ...others] = asked;
  if (!first) return NOTHING;
  if (others.length === 0 && first.sites.includes("")) return sayAlike(first.cadence, naming);
  const { of, each, window, onNonWorkday, catchUp } = cadence;
  return say(
    {
      zh: "{every}，{each}要有{of}{window}{shift}{catchUp}",
      en: "{every}, record {of}{each}{window}{shift}{catchUp}",
    },
    {
      every: sayRhythms(asked, naming),
      each: forEach(each, naming, of),
      of: saySource(of, naming),
      window: sayWindow(window),
      shift: sayShift(onNonWorkday, first.cadence.every),
      catchUp: catchUp === undefined ? NOTHING : CATCHING_UP[catchUp],
    },
  );
}

function sayAlike({ of, each, every, times = 1, window, onNonWorkday, catchUp }: SiteCadence, naming: Naming): Text {
  const template =
    times === 1
      ? {
          zh: "{every}{each}要有{of}{gap}{window}{shift}{catchUp}",
          en: "{every}, record {of}{each}{gap}{window}{shift}{catchUp}",
        }
      : {
          zh: "{every}{each}至少要有 {times} 次{of}{gap}{window}{shift}{catchUp}",
          en: "{every}, record {of} at least {times} times{each}{gap}{window}{shift}{catchUp}",
        };
  const parts = {
    every: since(every, each, naming),
    each: forEach(each, naming, of),
    of: saySource(of, naming),
    times: same(times),
    gap: sayGap(every),
    window: sayWindow(window),
    shift: sayShift(onNonWorkday, every),
    catchUp: catchUp === undefined ? NOTHING : CATCHING_UP[catchUp],
  };
  // A gap has no slot to begin the sentence with.
  if (every.unit === "gap")
    return say({ zh: "{each}要有{of}{gap}{window}{catchUp}", en: "record {of}{each}{gap}{window}{catchUp}" }, parts);
  return say(template, parts);
}

const CATCHING_UP: Readonly<Record<CatchUp, Text>> = {
  each: { zh: "，漏办的逐次补上", en: "; make up for each that was missed" },
  latest: { zh: "，漏办的只补最近一次", en: "; make up for the latest that was missed" },
  none: { zh: "，漏办的不再补", en: "; what was missed is not made up for" },
};

function since(every: SiteCadence["every"], each: Cadence["each"], naming: Naming): Text {
  const when = sayEvery(every, naming);
  if (every.unit !== "steps") return when;
  const kind = each && "register" in each ? naming.referred(each.register) : undefined;
  const path = sayPath(kind ?? "", every.since, naming);
  return say({ zh: "自{path}起{when}", en: "{when} since {path}" }, { path, when });
}

/** Says what is to be done by when, counted from what. */
export function sayDeadline(deadline: Deadline, naming: Naming): Text {
  const { anchor, by, each, after, earliest } = deadline;
  const parts = {
    by: saySource(by, naming),
    each: forEach(each, naming, by, Math.max(0, (by.key?.length ?? 0) - widthOf(each))),
    open: earliest ? say(EARLIEST, { lag: sayLag(earliest, anchor, naming) }) : NOTHING,
  };
  if (after) return say(afterwards(after, anchor, naming), parts);
  return say(ahead(deadline, naming), parts);
}

const EARLIEST = { zh: "（可提前 {lag}办）", en: " (at the earliest {lag} ahead)" };

function afterwards(after: Lag, anchor: Anchor, naming: Naming): Text {
  const lag = sayLag(after, anchor, naming);
  const from = sayAnchor(anchor, naming);
  if (isTable(after))
    return keep(
      { zh: "{from}，{each}要在期限内有{by}，期限{lag}", en: "{by}{each} after {from}, within a time {lag}" },
      { from: say({ zh: "{from}之后", en: "{from}" }, { from }), lag },
    );
  return keep({ zh: "{from}之后 {lag}内，{each}要有{by}", en: "{by}{each} within {lag} after {from}" }, { from, lag });
}

function ahead({ anchor, by, before }: Deadline, naming: Naming): Text {
  const from = sayAnchor(anchor, naming);
  const none = before === undefined || isNone(before);
  const lag = before === undefined ? NOTHING : sayLag(before, anchor, naming);
  if ("yearDay" in anchor && none)
    return keep({ zh: "不晚于{from}，{each}要有{by}{open}", en: "{by}{each} no later than {from}{open}" }, { from });
  if (
    "of" in anchor &&
    anchor.at !== undefined &&
    alike(anchor.of.where ?? {}, by.where ?? {}) &&
    anchor.of.kind === by.kind
  )
    return keep(
      none
        ? { zh: "{by}应在{at}之前登记{open}", en: "{by} is recorded before its {at}{open}" }
        : { zh: "{by}最迟应在{at}的 {lag}前登记{open}", en: "{by} is recorded at least {lag} before its {at}{open}" },
      { at: sayPath(anchor.of.kind, anchor.at, naming), lag },
    );
  return keep(
    none
      ? { zh: "{from}之前，{each}要先有{by}{open}", en: "{by}{each} before {from}{open}" }
      : { zh: "{from}之前至少 {lag}，{each}要先有{by}{open}", en: "{by}{each} at least {lag} before {from}{open}" },
    { from, lag },
  );
}

/** Fills some places of a template and leaves the others. */
function keep(template: Text, parts: Readonly<Record<string, Text>>): Text {
  const others = Object.fromEntries(["by", "each", "open"].map((name) => [name, same(`{${name}}`)]));
  return say(template, { ...others, ...parts });
}

function sayAnchor(anchor: Anchor, naming: Naming): Text {
  if ("of" in anchor) {
    const of = saySource(anchor.of, naming);
    if (anchor.at === undefined) return of;
    return say({ zh: "{of}的{at}", en: "{at} of {of}" }, { of, at: sayPath(anchor.of.kind, anchor.at, naming) });
  }
  if ("yearDay" in anchor)
    return say({ zh: "每年 {day}", en: "{day} of each year" }, { day: sayYearDay(anchor.yearDay) });
  if ("festival" in anchor) return say({ zh: "每年{day}", en: "{day}" }, { day: naming.festival(anchor.festival) });
  return say(
    { zh: "{register}到期", en: "the end of {register}" },
    { register: quoted(naming.register(anchor.endOf)) },
  );
}

const UNITS = {
  hours: { zh: "小时", en: "hours" },
  days: { zh: "天", en: "days" },
  workdays: { zh: "个工作日", en: "working days" },
} as const;

function sayLag(lag: Lag, anchor: Anchor, naming: Naming): Text {
  const [bound, unit] =
    "hours" in lag ? [lag.hours, UNITS.hours] : "days" in lag ? [lag.days, UNITS.days] : [lag.workdays, UNITS.workdays];
  const counted = {
    kind: "of" in anchor ? anchor.of.kind : "",
    unit: bound === 1 ? { ...unit, en: unit.en.slice(0, -1) } : unit,
  };
  return sayBound(bound, counted, naming);
}

function isTable(lag: Lag): boolean {
  return Object.values(lag).some((bound) => typeof bound === "object" && "table" in bound);
}

function isNone(lag: Lag): boolean {
  return Object.values(lag).every((bound) => bound === 0);
}

/** How many elements the keys of a set have, as far as it says. */
function widthOf(each: Deadline["each"]): number {
  if (each === undefined) return 0;
  return "product" in each ? widthOf(each.product[0]) + widthOf(each.product[1]) : 1;
}

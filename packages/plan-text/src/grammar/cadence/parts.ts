import { matchesIn } from "../matches.ts";
import { NUMBER, readNumber } from "../number.ts";
import type { CadencePhrase } from "./cadence-phrase.ts";

/** Parts of a day, of a year or of a stay, of each of which something is said: 早晚各, 春秋两季各, 进出场各. */
interface Parts {
  readonly words: string;
  /** What they are the parts of; `per-event` where each is an event of its own. */
  readonly cadence: "daily" | "yearly" | "per-event";
  /** How many they are; a season is counted by its name. */
  readonly times?: number;
}

const season = "[春夏秋冬](?:季?学期|季|天|防|检)?";
const gate = "[场门站库市园校厂院]";
const table: readonly Parts[] = [
  { words: "早、?中、?晚", cadence: "daily", times: 3 },
  {
    words:
      "早[、和]?晚|上、?下午|上午[、和及]下午|[上早]、?[下晚]班(?:时|前|后)?|开、?闭[店市园馆]|([班餐课])前、?(?:和|及)?\\2后",
    cadence: "daily",
    times: 2,
  },
  { words: `${season}(?:[、和及与]?${season}){1,3}(?:[两二三四]季?)?`, cadence: "yearly" },
  { words: "寒、?暑假?|寒假[、和及与]暑假", cadence: "yearly", times: 2 },
  {
    words: `进、?出${gate}|出、?入${gate}|[进出入离](${gate})[、和及与][进出入离]\\2|开工、?收工|始末`,
    cadence: "per-event",
    times: 2,
  },
];

/** 各班级 names who, and not how often. */
const each = "各(?![班部科类岗处组楼栋区项园校车年单])";
const count = `[^，。；]{0,6}?(${NUMBER})(?:次|遍|回|场|轮|期)`;
const forms = table.map(({ words, cadence, times }) => ({
  cadence,
  times,
  behind: new RegExp(`(${words})${each}(?:${count})?`),
  // Three meals need no 各; of seasons and events only a count is sure.
  alone: new RegExp(`(${words})${cadence !== "daily" ? each + count : times === 3 ? "(?:各|三次|三餐)" : each}`, "g"),
}));
const time = "(?:早上|上午|中午|下午|傍晚|晚上|晚间|早晨|早|中|晚)";
/** 每天上午和下午, 每日三餐前: right behind the day they need no 各. */
const ofDay = new RegExp(
  `^的?(?:(三餐)(?:[前后时]|期间)?|(${time}(?:(?:、|和|及|与)?${time}){1,2}))(?!班|餐|饭|高峰|点)`,
);
/** 春、秋两季 counts its seasons; what is worn or eaten then is a thing. */
const ofYear = new RegExp(
  `(${season}(?:[、和及与]?${season}){1,3}[两二三四]季)(?!各|的?(?:校服|服装|工装|工作服|被服|作息|食谱|菜谱|菜单|学期|时令|花卉|蔬菜|招生))`,
  "g",
);
/** Another word says already how often: 每天早晚各一次, 每周一早晚各一次, 每年春秋各一次. */
const said = {
  daily: /[每日天周月][^，。；]{0,9}$|每[^。；]{0,18}$/,
  yearly: /[每全一]年度?[^，。；]{0,12}$/,
  "per-event": /每[^，。；]{0,12}$/,
};

/**
 * Says whether the words before a place tell already how often, so that parts of a day named there add nothing.
 *
 * @example
 * toldBefore("每天早晚各一次", 2); //=> true
 */
export function toldBefore(text: string, at: number, of: keyof typeof said = "daily"): boolean {
  return said[of].test(text.slice(Math.max(0, at - 20), at));
}

/**
 * Finds duties that are told only by the parts of a day, of a year or of a stay that they fall to.
 *
 * @example
 * partsIn("春季、秋季各施肥一次", 0)[0]; //=> { from: 0, to: 10, cadence: "yearly", times: 2 }
 * partsIn("车辆进、出场各检查一次", 0)[0]?.cadence; //=> "per-event:进出场"
 */
export function partsIn(text: string, offset: number): readonly CadencePhrase[] {
  const seasons = matchesIn(ofYear, text, offset).flatMap(({ from, to, text: words }): readonly CadencePhrase[] => {
    if (toldBefore(text, from - offset, "yearly")) return [];
    return [{ from, to, cadence: "yearly", times: seasonsOf(words) }];
  });
  return [...seasons, ...counted(text, offset)];
}

function counted(text: string, offset: number): readonly CadencePhrase[] {
  return forms.flatMap(({ cadence, times, alone }) =>
    matchesIn(alone, text, offset).flatMap(({ from, to, groups }) => {
      if (toldBefore(text, from - offset, cadence)) return [];
      const words = groups[0] ?? "";
      if (cadence === "daily") return [{ from, to, cadence, times: times ?? 1 }];
      const often = countOf(groups);
      if (often < 1) return [];
      if (cadence === "yearly") return [{ from, to, cadence, times: (times ?? seasonsOf(words)) * often }];
      const event = `per-event:${words.replace(/[、和及与]/g, "")}`;
      return [{ from, to, cadence: event, ...(often > 1 ? { times: often } : {}) }];
    }),
  );
}

/**
 * Counts how often the words behind a rhythm name its parts, each as many times as they say; undefined where they name none.
 *
 * @example
 * partsBehind("早晚各巡查一次", "daily"); //=> 2
 * partsBehind("早晚各巡查两次", "daily"); //=> 4
 */
export function partsBehind(after: string, cadence: string): number | undefined {
  for (const form of forms) {
    if (form.cadence === "yearly" && !cadence.startsWith("yearly")) continue;
    const match = form.behind.exec(after);
    if (match !== null) return (form.times ?? seasonsOf(match[1] ?? "")) * Math.max(1, countOf(match));
  }
  const listed = cadence === "daily" ? ofDay.exec(after) : null;
  if (listed === null) return undefined;
  return listed[1] === undefined
    ? (listed[2]?.match(/早上|上午|中午|下午|傍晚|晚上|晚间|早晨|早|中|晚/g)?.length ?? 1)
    : 3;
}

/** The count, in the last group; one where none stands there. */
function countOf(groups: readonly (string | undefined)[]): number {
  return Math.trunc(readNumber(groups.at(-1) ?? "") ?? 1);
}

function seasonsOf(words: string): number {
  return words.match(/[春夏秋冬]/g)?.length ?? 1;
}

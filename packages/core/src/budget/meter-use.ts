import { MILLION, toMillionths } from "../ledger/decimal.ts";
import { frozen } from "../model/frozen.ts";
import { MINUTES_PER_DAY } from "../time/civil.ts";
import { parseInstant } from "../time/instant.ts";

/** What a dial showed at a moment `YYYY-MM-DDTHH:mm`. */
export interface DialReading {
  readonly id: string;
  readonly at: string;
  readonly reading: number;
  /** The last reading of a meter that is taken away, the first of the one that takes its place 换表. */
  readonly event?: "removed" | "installed" | undefined;
}

/** What ran through between two readings, and how that is known. */
export interface MeterStep {
  readonly from: string;
  readonly to: string;
  readonly used: number;
  readonly by: "rise" | "rollover";
}

/** What the readings of a meter came to, and what is odd about them; ids of the readings that each oddity rests on. */
export interface MeterUse {
  readonly used: number;
  readonly steps: readonly MeterStep[];
  readonly told: readonly {
    /**
     * `duplicate` the same reading twice; `conflict` two readings at one moment; `rollover` the dial passed its end; `swap` the meter was
     * changed; `swapUnread` it was changed without a last reading; `fellBack` the dial went back, and nobody knows why; `gap` too long
     * between two readings.
     */
    readonly code: "duplicate" | "conflict" | "rollover" | "swap" | "swapUnread" | "fellBack" | "gap";
    readonly readings: readonly string[];
  }[];
}

/** What is known of a meter. */
export interface MeterFace {
  /** The reading at which the dial begins again at 0, such as 100000 for five digits. */
  readonly rollsAt?: number | undefined;
  /** More days than this between two readings are a gap; default 35. */
  readonly mostDays?: number | undefined;
}

const GAP_DAYS = 35;

/**
 * Turns the readings of one meter into what was used, and tells what is odd: a changed meter, a dial that passed its end or went back, gaps,
 * readings that came twice. What went unread, or fell back without a reason, is not guessed.
 *
 * @example
 * const dial = (id, day, reading, event) => ({ id, at: `2026-${day}T08:00`, reading, event });
 * const use = meterUse([dial("a", "01-31", 99950), dial("b", "02-28", 30), dial("c", "03-10", 80, "removed"), dial("d", "03-10", 0, "installed"), dial("e", "03-31", 40)], { rollsAt: 100000 });
 * [use.used, use.told.map(({ code }) => code)]; //=> [170, ["rollover", "swap"]]
 */
export function meterUse(readings: readonly DialReading[], { rollsAt, mostDays = GAP_DAYS }: MeterFace = {}): MeterUse {
  const told: { readonly code: MeterUse["told"][number]["code"]; readonly readings: readonly string[] }[] = [];
  const steps: MeterStep[] = [];
  let [before, total]: [DialReading | undefined, number] = [undefined, 0];
  for (const next of [...readings].sort(inOrder)) {
    const last: DialReading | undefined = before;
    const tell = (code: (typeof told)[number]["code"]) => told.push({ code, readings: [last?.id ?? "", next.id] });
    if (last && last.at === next.at && last.event === next.event) {
      tell(last.reading === next.reading ? "duplicate" : "conflict");
      continue;
    }
    before = next;
    if (!last) continue;
    if (daysBetween(last.at, next.at) > mostDays) tell("gap");
    if (next.event === "installed") {
      tell(last.event === "removed" ? "swap" : "swapUnread");
      continue;
    }
    const rise = toMillionths(next.reading) - toMillionths(last.reading);
    const rolled = rise < 0 && rollsAt !== undefined && last.reading >= rollsAt * 0.9 && next.reading <= rollsAt * 0.1;
    if (rise < 0) tell(rolled ? "rollover" : "fellBack");
    if (rise < 0 && !rolled) continue;
    const used = rolled ? rise + toMillionths(rollsAt) : rise;
    total += used;
    steps.push({ from: last.at, to: next.at, used: used / MILLION, by: rolled ? "rollover" : "rise" });
  }
  return frozen({ used: total / MILLION, steps, told });
}

/** By time; at one moment the old meter's last reading comes before the new one's first. */
function inOrder(a: DialReading, b: DialReading): number {
  const rank = ({ event }: DialReading) => (event === "removed" ? 0 : event === "installed" ? 1 : 2);
  return a.at === b.at ? rank(a) - rank(b) || (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;
}

function daysBetween(from: string, to: string): number {
  return ((parseInstant(to, "UTC") ?? 0) - (parseInstant(from, "UTC") ?? 0)) / MINUTES_PER_DAY;
}

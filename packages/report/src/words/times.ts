import { formatDay, type Locale, parseDay } from "@houqin/core";

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/** The days that a reader has in mind: within them, month and day say enough. */
export interface Within {
  readonly from: string;
  readonly to: string;
}

/** Writes days and moments as people of a language do. */
export interface Times {
  readonly day: (day: string) => string;
  /** A civil moment `YYYY-MM-DDTHH:mm`; another text is left alone. */
  readonly moment: (moment: string) => string;
  /** The end of something, so that the end of a day is not taken for the next day. */
  readonly end: (moment: string) => string;
  /** A span; on a single day that day stands once, and an open end stays open. */
  readonly span: (span: Within) => string;
}

/** Says whether a text is a civil moment `YYYY-MM-DDTHH:mm`. */
export function isMoment(text: string): boolean {
  return moment.test(text);
}

/** Says whether a text is a day `YYYY-MM-DD` that exists. */
export function isDay(text: string): boolean {
  return parseDay(text) !== undefined;
}

/**
 * The minute of a civil moment, counted from 1970-01-01T00:00 of the same clock; undefined for another text.
 *
 * @example
 * minuteOf("1970-01-02T00:30"); //=> 1470
 */
export function minuteOf(text: string): number | undefined {
  const [, date = "", clock = ""] = moment.exec(text) ?? [];
  const [day, hour, minute] = [parseDay(date), clock.slice(0, 2), clock.slice(3)];
  return day === undefined ? undefined : day * 1440 + Number(hour) * 60 + Number(minute);
}

/**
 * How times are written for a reader: in English as the records do, in Chinese by month and day, with the year where it is not plain
 * from the period that is looked at.
 *
 * @example
 * timesOf("zh", { from: "2025-09-01", to: "2026-08-31" }).moment("2025-09-07T23:59"); //=> "9月7日 23:59"
 * timesOf("zh").end("2025-09-02T00:00"); //=> "2025年9月1日 24:00"
 * timesOf("zh").span({ from: "2025-09-01T00:00", to: "2025-09-08T00:00" }); //=> "2025年9月1日至2025年9月7日"
 * timesOf("zh").span({ from: "2025-09-01T00:00", to: "" }); //=> "2025年9月1日 起"
 * timesOf("en").span({ from: "2025-09-01T07:30", to: "2025-09-02T00:00" }); //=> "2025-09-01 07:30–24:00"
 */
export function timesOf(locale: Locale, within?: Within): Times {
  const day = (text: string) => (locale === "zh" && isDay(text) ? sayDay(text, within) : text);
  const parts = (text: string): readonly [string, string] => {
    const [, date = "", clock = ""] = moment.exec(text) ?? [];
    return [date, clock];
  };
  const said = (text: string, date: string, clock: string) => (date === "" ? text : `${day(date)} ${clock}`);
  const endOf = (text: string): readonly [string, string] => {
    const [date, clock] = parts(text);
    const number = clock === "00:00" ? parseDay(date) : undefined;
    return number === undefined ? [date, clock] : [formatDay(number - 1), "24:00"];
  };
  return {
    day,
    moment: (text) => said(text, ...parts(text)),
    end: (text) => said(text, ...endOf(text)),
    span({ from, to }) {
      const [start, end] = [parts(from), endOf(to)];
      if (locale === "zh" && from !== "" && to === "")
        return `${start[1] === "00:00" ? day(start[0]) : said(from, ...start)} 起`;
      if (locale === "zh" && from === "" && to !== "")
        return `${end[1] === "24:00" ? day(end[0]) : said(to, ...end)} 止`;
      if (locale === "zh" && start[1] === "00:00" && end[1] === "24:00") {
        return start[0] === end[0] ? day(start[0]) : `${day(start[0])}至${day(end[0])}`;
      }
      const first = from === "" ? "…" : said(from, ...start);
      if (start[0] !== "" && start[0] === end[0]) return `${first}–${end[1]}`;
      return `${first} – ${to === "" ? "…" : said(to, ...end)}`;
    },
  };
}

/** A period of at most a year holds each month and day once. */
function sayDay(day: string, within: Within | undefined): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const short = `${Number(month)}月${Number(date)}日`;
  const [from, to] = [within && parseDay(within.from), within && parseDay(within.to)];
  const number = parseDay(day) ?? Number.NaN;
  const plain = from !== undefined && to !== undefined && to - from < 366 && number >= from && number <= to;
  return plain ? short : `${Number(year)}年${short}`;
}

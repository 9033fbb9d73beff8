import { plus } from "../generator/dates.ts";
import type { Line } from "../generator/entry.ts";
import { corrections, issueLine, recheckLine } from "../generator/issues.ts";
import type { Expected, NearMiss } from "./planted.ts";

type Change = (line: Line) => Line;

/** Puts other values into an entry's data. */
export function data(patch: Line["data"]): Change {
  return (line) => ({ ...line, data: { ...line.data, ...patch } });
}

/** Leaves fields out of an entry's data. */
export function lacking(...fields: readonly string[]): Change {
  return (line) => ({
    ...line,
    data: Object.fromEntries(Object.entries(line.data).filter(([name]) => !fields.includes(name))),
  });
}

/** Lets an entry happen at another time. */
export function at(time: string): Change {
  return (line) => ({ ...line, at: time });
}

/** Lets an entry be written up only later. */
export function recorded(time: string): Change {
  return (line) => ({ ...line, recordedAt: time });
}

/** Puts other people into an entry's roles; undefined leaves a role out. */
export function acting(patch: Readonly<Record<string, string | readonly string[] | undefined>>): Change {
  return (line) => {
    const roles = Object.entries({ ...line.actors, ...patch }).filter(([, who]) => who !== undefined);
    return { ...line, actors: Object.fromEntries(roles) as NonNullable<Line["actors"]> };
  };
}

/** Lets a paper be issued only on another day. */
export function issued(date: string, clock = "10:00"): Change {
  return both(at(`${date}T${clock}`), data({ issuedOn: date }));
}

/** Takes a person off the list of a training. */
export function absent(person: string): Change {
  return (line) => {
    const others = (line.data.attendees as readonly string[]).filter((name) => name !== person);
    return data({ attendees: others, passed: others })(line);
  };
}

/** Answers one item of a filled checklist otherwise. */
export function answering(item: string, patch: Line["data"]): Change {
  return (line) => {
    const given = line.data.answers as readonly Line["data"][];
    return data({ answers: given.map((answer) => (answer.item === item ? { ...answer, ...patch } : answer)) })(line);
  };
}

/** Does one change after another. */
export function both(...changes: readonly Change[]): Change {
  return (line) => changes.reduce((changed, change) => change(changed), line);
}

/** The window of whole days from one midnight to another. */
export function days(from: string, to: string) {
  return { from: `${from}T00:00`, to: `${to}T00:00` };
}

/** A correction of an entry that was first entered with other values. */
export function correctionOf(line: Line, id: string, recordedAt: string): Line {
  return { ...line, id, replaces: line.id, recordedAt };
}

/** The withdrawal of an entry. */
export function withdrawn(entry: string, time: string, reason: string): Line {
  return {
    id: `${entry}-withdrawn`,
    kind: "ledger/retracted",
    at: time,
    actors: { by: "p-logistics-1" },
    data: { entry, reason },
  };
}

/** Days on which something need not be done, with the reason. */
export function excused(id: string, date: string, patch: Line["data"], reason: string): Line {
  return {
    id,
    kind: "ledger/excused",
    at: `${date}T18:00`,
    actors: { by: "p-deputy-1" },
    data: { from: date, through: date, reason, ...patch },
  };
}

/** An issue with its correction and verification, each at a time of one's own. */
export function handled(
  id: string,
  area: string,
  severity: "minor" | "general" | "major",
  found: string,
  corrected?: string,
  verified?: string,
): readonly Line[] {
  const issue = issueLine(id, found, area, severity, { title: "地面砖松动", category: "structure" });
  const [fix, check] = corrections(id, area, severity, "2026-01-01", "2026-01-01");
  return [
    issue,
    ...(fix && corrected ? [{ ...fix, at: corrected }] : []),
    ...(check && verified ? [{ ...check, at: verified }] : []),
    ...(severity === "major" && verified ? [recheckLine(id, area, plus(verified.slice(0, 10), 18))] : []),
  ];
}

/** A finding about one entry alone. */
export function ofRow(rule: string, slot: string, message: string, ...others: readonly string[]): Expected {
  return { rule, slot, key: [], message, evidence: [slot, ...others] };
}

/** A finding about one entry, whose window is the entry's day. */
export function onDay(day: string, finding: Expected): Expected {
  return { ...finding, window: days(day, plus(day, 1)) };
}

/** A unit of a rule that passes. */
export function passes(rule: string, slot: string, ...key: readonly string[]): NearMiss["stays"][number] {
  return { rule, slot, key, verdict: "pass" };
}

/** Units of a rule that pass, one a slot. */
export function passing(rule: string, ...slots: readonly string[]): NearMiss["stays"] {
  return slots.map((slot) => passes(rule, slot));
}

import { areaOfKey } from "../../ledger/key.ts";
import { match } from "../../ledger/match.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Need } from "../../model/verdict.ts";
import { formatMinute, MINUTES_PER_DAY } from "../../time/civil.ts";
import { NO_CLASS } from "../bound-reader.ts";
import { Code } from "../code.ts";
import { emptyState } from "../occurrence.ts";
import { plainMessage, unknownMessage } from "../plain-message.ts";
import type { Compile, Details, Frame, Judgement } from "../program.ts";
import { ofRow } from "../row-values.ts";
import { untoldNeeds } from "../untold-needs.ts";
import type { Anchors, PutAnchor } from "./anchor.ts";
import { answers as answersOf, type Wanted } from "./answers.ts";
import { book as bookOf, type Unit } from "./book.ts";
import { dateAnchors } from "./date-anchors.ts";
import { entryAnchors } from "./entry-anchors.ts";
import type { Deadline } from "./schema.ts";
import { spanAnchors } from "./span-anchors.ts";

const GONE: Judgement = { code: Code.none, until: NEVER };

/** Judges whether something is done by a time counted from an anchor. */
export const compileDeadline: Compile<Deadline> = (requirement, frame, touch, rule) => {
  const { store, keeping, excuses } = frame;
  const { by } = requirement;
  const kind = store.kinds.get(by.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, by.where);
  const answers = answersOf(frame, by, touch);
  const book = bookOf(frame, requirement.each, answers, touch);
  const anchors = anchorsOf(frame, requirement, book.put);

  const areaOfCode = areaOfKey(store.words, by.key);
  const areaOf = ({ wanted }: Unit): number | undefined => areaOfCode(wanted[0]);
  const wantedOf = (unit: Unit): Wanted => {
    const { opens, due } = unit.page.anchor.window;
    const area = areaOf(unit);
    const closes = keeping.kept(kind.id, area)
      ? keeping.closes(kind.id, due, area)
      : (Math.ceil(due / MINUTES_PER_DAY) + kind.backfillDays) * MINUTES_PER_DAY;
    return { keys: unit.wanted, parts: unit.parts, opens, due, closes };
  };
  /** A kind that was not yet kept when the window ended says nothing of it. */
  const unkept = (unit: Unit): boolean => {
    const kept = keeping.kept(kind.id, areaOf(unit));
    return !kept || kept.from * MINUTES_PER_DAY >= unit.page.anchor.window.due;
  };
  const excuseOf = (unit: Unit) =>
    excuses.of(rule, kind.id, Math.floor(unit.page.anchor.window.reference / MINUTES_PER_DAY), areaOf(unit));

  const settle = (unit: Unit): Judgement => {
    const { needs, window } = unit.page.anchor;
    if (needs.length > 0) return { code: Code.unknown, until: NEVER };
    if (window.due === NO_CLASS) return { code: Code.notApplicable, until: NEVER };
    const wanted = wantedOf(unit);
    const answer = answers.best(wanted);
    if (answer) return { code: answer.code, until: NEVER };
    if (unkept(unit) || answers.doubtful(wanted) !== undefined) return { code: Code.unknown, until: NEVER };
    const { closes } = wanted;
    const excused = excuseOf(unit) !== undefined;
    const code = emptyState({ now: frame.now(), closes, excused, declaredEmpty: false, allowsNothing: false });
    return { code, until: code === Code.open ? closes : NEVER };
  };
  const needsOf = (unit: Unit): readonly Need[] => {
    if (unit.unsure.length > 0) return untoldNeeds(frame.registers, unit.unsure, unit.page.anchor.window.reference);
    if (unit.page.anchor.needs.length > 0) return unit.page.anchor.needs;
    if (unkept(unit)) return [{ what: "keep", kind: kind.id }];
    const row = answers.doubtful(wantedOf(unit));
    const path = row === undefined ? undefined : member.undecidedPath(row);
    return row === undefined || path === undefined
      ? []
      : [{ what: "path", kind: kind.id, path, entry: table.ids[row] as string }];
  };

  const describe = (unit: Unit, code: Code): Details => {
    const { eachKey } = unit;
    const { anchor } = unit.page;
    const key = [...anchor.unitKey, ...eachKey];
    const { opens, due, told } = anchor.window;
    const window = due < NO_CLASS ? { window: { from: opens, to: due } } : {};
    const base = { slot: anchor.slot, key, ...window };
    if (code === Code.unknown) {
      const needs = needsOf(unit);
      return { ...base, evidence: anchor.evidence, message: unknownMessage(key, needs), needs };
    }
    const wanted = wantedOf(unit);
    const answer = due < NO_CLASS ? answers.best(wanted) : undefined;
    if (!answer) {
      const missed = code === Code.missed ? { id: "missed", values: { key, due: formatMinute(told) } } : undefined;
      const excuse = code === Code.excused ? excuseOf(unit) : undefined;
      const evidence = excuse === undefined ? anchor.evidence : [...anchor.evidence, excuse];
      return { ...base, evidence, message: missed ?? plainMessage(code, key) };
    }
    const evidence = [...new Set([...anchor.evidence, table.ids[answer.row] as string])];
    const at = formatMinute(table.at.values[answer.row] as number);
    if (code === Code.late)
      return { ...base, evidence, message: { id: "late", values: { key, at, due: formatMinute(told) } } };
    if (code !== Code.lateBackfilled) return { ...base, evidence, message: plainMessage(code, key) };
    const recordedAt = formatMinute(table.recordedAt.values[answer.row] as number);
    const closes = formatMinute(wanted.closes);
    return { ...base, evidence, message: { id: "lateBackfilled", values: { key, recordedAt, closes } } };
  };

  return {
    reads: [...new Set([...anchors.reads, kind.id, ...book.reads])],
    registers: [...new Set([...anchors.registers, ...book.registers])],
    fold(source, row, sign) {
      if (anchors.reads.includes(source.kind.id)) anchors.fold(source, row, sign);
      answers.fold(source, row, sign);
      if (book.reads.includes(source.kind.id)) book.reconsider(-NEVER, NEVER);
    },
    levelChanged(register, key, from, until) {
      anchors.levelChanged(register, key);
      if (book.registers.includes(register)) book.reconsider(from, until);
    },
    strayed(register, from, until) {
      if (book.registers.includes(register)) book.reconsider(from, until);
    },
    closingChanged: book.touchDays,
    advance: anchors.advance,
    touchAll: book.touchAll,
    judge(number) {
      const unit = book.unit(number);
      if (!unit.page.live) return GONE;
      const { opens, reference } = unit.page.anchor.window;
      // Without a beginning it has been open all along.
      if (opens > frame.now()) return { code: Code.none, until: opens };
      const { from, to, runsOn } = frame.period();
      if (reference < from * MINUTES_PER_DAY) return GONE;
      if (!runsOn && reference >= (to + 1) * MINUTES_PER_DAY) return GONE;
      const standing = book.standing(number);
      if (standing === "gone") return GONE;
      return standing === "unknown" ? { code: Code.unknown, until: NEVER } : settle(unit);
    },
    details(number, code) {
      const unit = book.unit(number);
      const { row } = unit.page.anchor;
      const { valuesOf } = anchors;
      const details = describe(unit, code);
      return row === undefined || !valuesOf ? details : ofRow(row, valuesOf, code, details);
    },
    dayOf: (number) => Math.floor(book.unit(number).page.anchor.window.reference / MINUTES_PER_DAY),
  };
};

function anchorsOf(frame: Frame, requirement: Deadline, put: PutAnchor): Anchors {
  const { anchor } = requirement;
  if ("of" in anchor) return entryAnchors(frame, requirement, anchor, put);
  if ("endOf" in anchor) return spanAnchors(frame, requirement, anchor.endOf, put);
  return dateAnchors(frame, requirement, anchor, put);
}

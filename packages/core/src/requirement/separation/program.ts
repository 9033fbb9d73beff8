import { keyReader } from "../../ledger/key.ts";
import { match, NO, UNDECIDED } from "../../ledger/match.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Message } from "../../model/finding.ts";
import type { Need } from "../../model/verdict.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { joinedRows } from "../joined-rows.ts";
import { plainMessage, unknownMessage } from "../plain-message.ts";
import type { Compile, Details } from "../program.ts";
import { rowProgram } from "../row-program.ts";
import { joinedPeople } from "./joined-people.ts";
import { countPeople, type Part, partReader, samePerson } from "./people.ts";
import { postCheck } from "./posts.ts";
import type { Separation } from "./schema.ts";

/** What is known of a row: what is missing comes before what is wrong. */
interface Outcome {
  readonly code: Code;
  readonly until: number;
  readonly failure?: Message;
  readonly needs?: readonly Need[];
}

/** Judges whether different people, enough people, or people of the right posts took part in each entry. */
export const compileSeparation: Compile<Separation> = (requirement, frame, touch) => {
  const { store } = frame;
  const { roles, atLeast = 0, posts = {} } = requirement;
  const of = { ...requirement.of, key: requirement.of.key ?? ["@id"] };
  const kind = store.kinds.get(of.kind) as EntryKind;
  const table = tableOf(store, kind);
  const member = match(frame, kind, of.where);
  const keyOf = keyReader(frame, kind, of.key);
  const joined = joinedPeople(frame, requirement, keyOf);
  const own = partReader(frame, kind, roles, "own");
  const holders = partReader(frame, kind, Object.keys(posts), "own");
  const checkPosts = postCheck(frame, posts);

  const undecided = (row: number): readonly Need[] => {
    const path = member.undecidedPath(row) ?? (joined.length > 0 ? keyOf.missing(row) : undefined);
    return path === undefined ? [] : [pathNeed({ kind: kind.id, path, entry: table.ids[row] as string })];
  };
  const outcomeOf = (row: number): Outcome => {
    const answer = member.test(row);
    if (answer === NO) return { code: Code.none, until: NEVER };
    if (answer === UNDECIDED) return unknown(undecided(row));
    const at = table.at.values[row] as number;
    const parts = [...own(row), ...joined.flatMap((each) => each.parts(row))];
    const missing = [...undecided(row), ...parts.filter(unnamed).map(pathNeed)];
    if (missing.length > 0) return unknown(missing);
    const gaps = joined.flatMap((each) => each.gap(row, at) ?? []);
    const gone = gaps.flatMap((gap) => ("need" in gap ? gap.need : []));
    if (gone.length > 0) return unknown(gone);
    if (gaps.length > 0)
      return { code: Code.pending, until: Math.min(...gaps.flatMap((gap) => ("until" in gap ? gap.until : []))) };
    const held = holders(row);
    const checked = checkPosts(held, at);
    const unheld = [...held.filter(unnamed).map(pathNeed), ...checked.needs];
    if (unheld.length > 0) return unknown(unheld);
    const failure = checked.failure ?? (atLeast > 0 ? tooFew(parts, atLeast) : same(parts, store.words.text));
    return failure ? { code: Code.fail, until: NEVER, failure } : { code: Code.pass, until: NEVER };
  };
  const details = (row: number, code: Code): Details => {
    const id = table.ids[row] as string;
    const others = member.test(row) === UNDECIDED ? [] : joined.flatMap((each) => each.ids(row));
    const base = { slot: id, key: [], evidence: [...new Set([id, ...others])] };
    const { failure, needs = [] } = outcomeOf(row);
    if (code === Code.unknown) return { ...base, message: unknownMessage([], needs), needs };
    return { ...base, message: (code === Code.fail ? failure : undefined) ?? plainMessage(code, []) };
  };

  const alone = rowProgram(frame, { table, code: (row) => outcomeOf(row).code, details }, touch);
  if (joined.length === 0) return alone;
  const { rowsOf: _each, ...folded } = alone;
  const ownRows = joinedRows(frame, of);
  return {
    ...folded,
    reads: [...new Set([kind.id, ...joined.map(({ rows }) => rows.kind.id)])],
    fold(source, row, sign) {
      if (source === table) {
        ownRows?.fold(row, sign);
        touch(row);
      }
      for (const { rows } of joined) {
        if (source !== rows.table) continue;
        for (const key of rows.fold(row, sign)) ownRows?.sure(key).forEach(touch);
      }
    },
    closingChanged(fromDay, throughDay) {
      for (let row = 0; row < table.size; row += 1) {
        const day = Math.floor((table.at.values[row] as number) / MINUTES_PER_DAY);
        if (day >= fromDay && day <= throughDay && frame.live(table, row)) touch(row);
      }
    },
    judge(row) {
      const judged = alone.judge(row);
      return judged.code === Code.pending ? { code: Code.pending, until: outcomeOf(row).until } : judged;
    },
  };
};

function unknown(needs: readonly Need[]): Outcome {
  return { code: Code.unknown, until: NEVER, needs };
}

function unnamed({ people }: Part): boolean {
  return people.length === 0;
}

function tooFew(parts: readonly Part[], expected: number): Message | undefined {
  const found = countPeople(parts);
  return found < expected ? { id: "tooFew", values: { key: [], found, expected } } : undefined;
}

function same(parts: readonly Part[], text: (code: number) => string): Message | undefined {
  const found = samePerson(parts);
  return found && { id: "same", values: { key: [], person: text(found.person), roles: [...found.paths] } };
}

function pathNeed({ kind, path, entry }: Pick<Part, "kind" | "path" | "entry">): Need {
  return { what: "path", kind, path, entry };
}

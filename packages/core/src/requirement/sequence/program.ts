import { areaOfKey, type KeyCode, keyParts, keyReader } from "../../ledger/key.ts";
import { match, NO, YES } from "../../ledger/match.ts";
import { tableOf } from "../../ledger/store.ts";
import { NEVER } from "../../ledger/table.ts";
import type { Need } from "../../model/verdict.ts";
import { MINUTES_PER_DAY } from "../../time/civil.ts";
import { Code } from "../code.ts";
import { plainMessage, unknownMessage } from "../plain-message.ts";
import type { Compile, Frame, Judgement } from "../program.ts";
import { atOf, firstOf, idOf, keyBook, type Link } from "./key-book.ts";
import type { JudgeLinks, KeptSince, Outcome } from "./outcome.ts";
import type { Sequence } from "./schema.ts";
import { statesJudge } from "./states.ts";
import { stepsJudge } from "./steps.ts";

const GONE: Judgement = { code: Code.none, until: NEVER };

const NOTHING: Outcome = { code: Code.none, links: [], needs: [] };

/** A key has one sequence, whenever it happens: this is its slot. */
const SLOT = "all";

/** Judges whether the things that happen to a key happen in order. */
export const compileSequence: Compile<Sequence> = (requirement, frame, touch) => {
  const { words } = frame.store;
  const sources = sourcesOf(requirement, frame);
  const book = keyBook(touch);
  const needOf = ({ table, row, step, sure }: Link): readonly Need[] => {
    const path = sure ? requirement.state : sources[step]?.member.undecidedPath(row);
    return path === undefined ? [] : [{ what: "path", kind: table.kind.id, path, entry: table.ids[row] as string }];
  };
  const judge = judgeOf(requirement, frame, sources, needOf);
  const keptOf =
    (chain: KeyCode): KeptSince =>
    (step, minute) => {
      const source = sources[step];
      const kept = source && frame.keeping.kept(source.kind.id, source.areaOf(chain));
      return kept !== undefined && kept.from <= Math.floor(minute / MINUTES_PER_DAY);
    };

  return {
    reads: [...new Set(sources.map(({ table }) => table.kind.id))],
    registers: [],
    fold(source, row, sign) {
      sources.forEach(({ table, member, keys }, step) => {
        if (source !== table) return;
        const answer = member.test(row);
        if (answer === NO) return;
        for (const key of keys.keys(row)) book.put(key, { table, row, step, sure: answer === YES }, sign);
      });
    },
    closingChanged: () => undefined,
    advance: () => NEVER,
    touchAll() {
      for (let unit = 0; unit < book.size(); unit += 1) touch(unit);
    },
    judge(unit) {
      const key = book.keyOf(unit);
      const links = key === undefined ? [] : book.links(key);
      const first = firstOf(links);
      if (!first || key === undefined) return GONE;
      const at = atOf(first);
      if (at > frame.now()) return { code: Code.none, until: at };
      const { from, to } = frame.period();
      if (at < from * MINUTES_PER_DAY || at >= (to + 1) * MINUTES_PER_DAY) return GONE;
      return { code: judge(links, keptOf(key), []).code, until: NEVER };
    },
    details(unit, code) {
      const chain = book.keyOf(unit);
      const key = chain === undefined ? [] : [...keyParts(words, chain)];
      const told = chain === undefined ? NOTHING : judge(book.links(chain), keptOf(chain), key);
      const { failure, links, needs } = told;
      const base = { slot: SLOT, key, evidence: [...new Set(links.map(idOf))] };
      if (code === Code.unknown) return { ...base, message: unknownMessage(key, needs), needs };
      return { ...base, message: (code === Code.fail ? failure : undefined) ?? plainMessage(code, key) };
    },
    dayOf: book.dayOf,
  };
};

function sourcesOf({ steps, of }: Sequence, frame: Frame) {
  const all = steps ? steps.map((step) => step.of) : of ? [of] : [];
  return all.flatMap((source) => {
    const kind = frame.store.kinds.get(source.kind);
    if (!kind) return [];
    return [
      {
        kind,
        table: tableOf(frame.store, kind),
        member: match(frame, kind, source.where),
        keys: keyReader(frame, kind, source.key ?? []),
        areaOf: areaOfKey(frame.store.words, source.key),
      },
    ];
  });
}

function judgeOf(
  requirement: Sequence,
  frame: Frame,
  sources: ReturnType<typeof sourcesOf>,
  needOf: (link: Link) => readonly Need[],
): JudgeLinks {
  if (requirement.steps) return stepsJudge(requirement.steps, needOf);
  const kind = sources[0]?.kind;
  return kind ? statesJudge(frame, kind, requirement, needOf) : (links) => ({ code: Code.pass, links, needs: [] });
}

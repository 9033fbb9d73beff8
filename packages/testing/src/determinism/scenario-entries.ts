import type { EntryKind } from "@houqin/core";
import { type Draw, draw } from "./draw.ts";
import { drawnFor, nameOf, numbered, words } from "./drawn-for.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Draws some entries of each kind with what happens to entries: corrections before and after what they correct, withdrawals,
 * closings, excuses, openings, copies, and everything that is refused.
 */
export function scenarioEntries(
  kinds: readonly EntryKind[],
  registers: readonly { readonly id: string; readonly key: readonly string[] }[],
  { seed, each }: { readonly seed: number; readonly each: number },
): readonly unknown[] {
  const drawn = draw(seed);
  const plain = kinds
    .filter(({ id }) => !id.startsWith("ledger/") && !id.startsWith("site/"))
    .flatMap((kind) => Array.from({ length: each }, (_, index) => plainEntry(kind, index, drawn)));
  const changes = plain.flatMap((entry) => changesOf(entry, kinds, drawn));
  const events = Array.from({ length: 60 }, (_, index) => event(index, kinds, registers, drawn));
  const copies = plain.filter((_, index) => index % 97 === 0).map((entry) => ({ ...entry }));
  const conflicts = plain.filter((_, index) => index % 89 === 5).map((entry) => ({ ...entry, at: "2025-09-02T02:02" }));
  return [...plain, ...changes, ...events, ...copies, ...conflicts, ...refusable(plain)];
}

function plainEntry(kind: EntryKind, index: number, drawn: Draw): Fields & { readonly id: string } {
  const at = drawn.moment();
  const roles = kind.roles.filter(() => drawn.chance(0.85));
  return {
    id: numbered(kind.id, index + 1),
    kind: kind.id,
    at,
    ...(drawn.chance(0.8) ? { area: nameOf("site/area", drawn) } : {}),
    ...subjectOf(kind, drawn),
    ...(roles.length === 0 ? {} : { actors: Object.fromEntries(roles.map((role) => [role, peopleFor(drawn)])) }),
    ...(drawn.chance(0.1) ? { recordedAt: drawn.day() } : {}),
    ...(drawn.chance(0.08) ? { covers: drawn.one([drawn.day(), `${drawn.day()}/lunch`, "2025-W41", "2025-10"]) } : {}),
    data: drawnFor(kind.data, drawn),
  };
}

function subjectOf({ columns, id }: EntryKind, drawn: Draw): Fields {
  const ref = columns.find(({ path }) => path === "@subject")?.ref;
  return ref === undefined && drawn.chance(0.7) ? {} : { subject: nameOf(ref ?? id, drawn) };
}

function peopleFor(drawn: Draw): string | readonly string[] {
  const one = () => nameOf("site/person", drawn);
  return drawn.chance(0.7) ? one() : [...new Set([one(), one(), drawn.one(words)])];
}

/** One entry in ten is corrected, one in forty withdrawn; now and then a correction is corrected. */
function changesOf(
  entry: Fields & { readonly id: string },
  kinds: readonly EntryKind[],
  drawn: Draw,
): readonly Fields[] {
  const kind = kinds.find(({ id }) => id === entry.kind);
  if (!kind) return [];
  const changes: Fields[] = [];
  if (drawn.chance(0.1)) {
    const first = {
      ...entry,
      id: `${entry.id}/1`,
      replaces: entry.id,
      recordedAt: drawn.day(),
      data: drawnFor(kind.data, drawn),
    };
    changes.push(first);
    if (drawn.chance(0.3)) changes.push({ ...first, id: `${entry.id}/2`, replaces: first.id, recordedAt: drawn.day() });
  }
  if (drawn.chance(0.025)) {
    changes.push({
      id: `${entry.id}/gone`,
      kind: "ledger/retracted",
      at: drawn.moment(),
      data: { entry: entry.id, reason: "记错了" },
    });
  }
  return changes;
}

function event(
  index: number,
  kinds: readonly EntryKind[],
  registers: readonly { readonly id: string; readonly key: readonly string[] }[],
  drawn: Draw,
): Fields {
  const some = () => [drawn.one(kinds).id, drawn.one(kinds).id];
  const id = `event-${index}`;
  const at = drawn.moment();
  const day = drawn.day();
  if (index % 3 === 0)
    return { id, kind: "ledger/closed", at, data: { through: day, ...(drawn.chance(0.5) ? { kinds: some() } : {}) } };
  if (index % 3 === 1) {
    return { id, kind: "ledger/excused", at, data: { kinds: some(), from: day, through: day, reason: "台风" } };
  }
  const register = drawn.one(registers);
  const key = register.key.map((part) => nameOf(part, drawn));
  return { id, kind: "ledger/opening", at, data: { register: register.id, key, amount: drawn.whole(0, 9) } };
}

/** Entries of which none can be used. */
function refusable(plain: readonly (Fields & { readonly id: string })[]): readonly unknown[] {
  const [some] = plain;
  const reaching: unknown = JSON.parse(
    '{"id":"bad-9","kind":"x/a","at":"2025-09-03","data":{"__proto__":{"late":true}}}',
  );
  return [
    null,
    7,
    "一行字",
    [],
    { id: "bad-1" },
    { ...some, id: "bad-2", kind: "general/patrl" },
    { ...some, id: "bad-3", at: "2025-02-30T08:00" },
    { ...some, id: "bad-4", covers: "2025-13" },
    { id: "bad-5", kind: "x/a", at: "2025-09-03", data: { amount: "many" } },
    { id: "bad-6", kind: "x/a", at: "2025-09-03", data: { amount: 1e300 } },
    { id: "bad-7", kind: "x/a", at: "2025-09-03", replaces: "nobody", data: {} },
    { id: "bad-8", kind: "x/a", at: "2025-09-03", data: { state: "字".repeat(1_000_000) } },
    reaching,
    { id: "bad-10", kind: "ledger/retracted", at: "2025-09-03", data: { entry: "bad-11", reason: "r" } },
  ];
}

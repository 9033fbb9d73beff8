import type { SlowVerdict } from "../input.ts";
import { closes, keptFrom } from "../keeping.ts";
import { keysOf } from "../keys.ts";
import { inForce, read, texts } from "../paths.ts";
import { idsOf, type Row } from "../row.ts";
import type { Shape } from "../schemas.ts";
import { sameKey, type Unit } from "../unit.ts";
import { rowsOf } from "../where.ts";
import type { World } from "../world.ts";

type Separation = Shape<"separation">;

export function separation(world: World, asked: Separation): readonly Unit[] {
  const sure = rowsOf(world, asked.of).map((row): Unit => {
    const joined = (asked.joined ?? []).map((join) => joinedTo(world, row, asked, join.of));
    const evidence = [row.id, ...idsOf(joined.flatMap((found) => found.rows)).filter((id) => id !== row.id)];
    return { slot: row.id, key: [], reference: row.at, verdict: judge(world, row, asked, joined), evidence };
  });
  const perhaps = rowsOf(world, asked.of, "undecided").map((row): Unit => {
    return { slot: row.id, key: [], reference: row.at, verdict: "unknown", evidence: [row.id] };
  });
  return [...sure, ...perhaps];
}

interface Joined {
  readonly rows: readonly Row[];
  readonly doubtful: boolean;
  /** The row has no key by which to join. */
  readonly keyless: boolean;
}

type JoinSource = NonNullable<Separation["joined"]>[number]["of"];

function joinedTo(world: World, row: Row, asked: Separation, of: JoinSource): Joined {
  const keys = keysOf(world, row, asked.of.key ?? ["@id"]);
  const matches = (other: Row) =>
    keysOf(world, other, of.key ?? []).some((key) => keys.some((own) => sameKey(own, key)));
  const doubtful = rowsOf(world, of, "undecided").some(matches);
  return { rows: rowsOf(world, of).filter(matches), doubtful, keyless: keys.length === 0 };
}

function judge(world: World, row: Row, asked: Separation, joined: readonly Joined[]): SlowVerdict {
  // One list of people for each role path of the row and of each join.
  const own = asked.roles.map((path) => people(world, [row], path));
  const theirs = (asked.joined ?? []).flatMap((join, index) =>
    join.roles.map((path) => people(world, joined[index]?.rows ?? [], path)),
  );
  const roles = [...own, ...theirs];
  if (roles.includes(undefined)) return "unknown";
  if (joined.some((found) => found.keyless || found.doubtful)) return "unknown";
  const waiting = (asked.joined ?? []).filter((_, index) => joined[index]?.rows.length === 0);
  if (waiting.length > 0) return waiting.some((join) => isOver(world, join.of.kind, row)) ? "unknown" : "pending";
  const named = roles.map((list) => list ?? []);
  const posts = postsOf(world, row, asked);
  if (posts.includes("unknown")) return "unknown";
  if (posts.includes("fail")) return "fail";
  if (asked.atLeast !== undefined) return new Set(named.flat()).size >= asked.atLeast ? "pass" : "fail";
  const shared = named.some((list, index) =>
    named.slice(index + 1).some((other) => list.some((who) => other.includes(who))),
  );
  return shared ? "fail" : "pass";
}

function isOver(world: World, kind: string, row: Row): boolean {
  return keptFrom(world, kind) === undefined || world.asOf >= closes(world, kind, undefined, row.at + 1);
}

/** The people at a path of some rows; undefined when one of the rows names none. */
function people(world: World, rows: readonly Row[], path: string): readonly string[] | undefined {
  const found = rows.map((row) => read(world, row, path));
  return found.includes(undefined) ? undefined : found.flatMap((got) => (got === undefined ? [] : texts(got)));
}

/** For each person who must hold one of certain posts: whether they do. */
function postsOf(world: World, row: Row, asked: Separation): readonly ("pass" | "fail" | "unknown")[] {
  return Object.entries(asked.posts ?? {}).flatMap(([path, allowed]) => {
    const who = people(world, [row], path);
    if (who === undefined) return ["unknown"] as const;
    return who.map((person) => {
      const known = inForce(world, "site/person", person, row.at);
      const post = known === undefined ? undefined : read(world, known, "post");
      if (post === undefined) return "unknown";
      return texts(post).some((held) => allowed.includes(held)) ? "pass" : "fail";
    });
  });
}

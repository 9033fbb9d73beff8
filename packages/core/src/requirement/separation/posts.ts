import { codesIn } from "../../ledger/references.ts";
import { tableOf } from "../../ledger/store.ts";
import type { Message } from "../../model/finding.ts";
import type { Need } from "../../model/verdict.ts";
import type { Frame } from "../program.ts";
import type { Part } from "./people.ts";
import type { Separation } from "./schema.ts";

/** What the posts of those who took part come to: whose are not known, and the first wrong one. */
export interface PostCheck {
  readonly needs: readonly Need[];
  readonly failure: Message | undefined;
}

/** Checks that whoever a path names held, at that moment, one of the posts that it asks for. */
export function postCheck(
  { store, references }: Frame,
  posts: NonNullable<Separation["posts"]>,
): (parts: readonly Part[], at: number) => PostCheck {
  const kind = store.kinds.get("site/person");
  const people = kind && tableOf(store, kind);
  // A person has a first post and may have further ones.
  const columns = ["post", "posts"].flatMap((path) => people?.columns.get(path) ?? []);
  const postsOf = (person: number, at: number): readonly string[] => {
    const row = people ? references.inForce(people, person, at) : -1;
    return row < 0 ? [] : columns.flatMap((column) => codesIn(column, row).map(store.words.text));
  };
  return (parts, at) => {
    const needs: Need[] = [];
    let failure: Message | undefined;
    for (const { kind: of, path, entry, people: named } of parts) {
      const expected = posts[path] ?? [];
      for (const code of named) {
        const held = postsOf(code, at);
        const person = store.words.text(code);
        if (held.length === 0) needs.push({ what: "path", kind: of, path: `${path}.post`, entry });
        else if (!held.some((post) => expected.includes(post))) {
          failure ??= { id: "wrongPost", values: { key: [], person, post: [...held], expected: [...expected] } };
        }
      }
    }
    return { needs, failure };
  };
}

import type { EntryKind } from "./entry-kind.ts";
import type { FieldMap } from "./field-map.ts";

/**
 * An entry kind with what the compiler knows of it: id, data as written (`Input`) and as read (`Output`), roles, fields, and the kind
 * that its subject refers to. The members with `~` exist for the compiler alone.
 */
export interface EntryKindOf<
  Id extends string = string,
  Input = unknown,
  Output = unknown,
  Role extends string = string,
  Fields extends FieldMap = FieldMap,
> extends EntryKind {
  readonly id: Id;
  readonly roles: readonly Role[];
  readonly "~input"?: Input;
  readonly "~output"?: Output;
  readonly "~fields"?: Fields;
}

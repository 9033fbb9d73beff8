import type { EntryKind } from "../../model/entry-kind.ts";
import type { Field, FieldMap } from "../../model/field-map.ts";

interface Envelope<Type extends Field["type"], Ref extends string = never> {
  readonly type: Type;
  readonly value: string;
  readonly ref: Ref;
}

/** The slots that every entry has beside its own fields. */
interface EnvelopeFields {
  readonly "@id": Envelope<"text">;
  readonly "@at": Envelope<"instant">;
  readonly "@day": Envelope<"day">;
  readonly "@month": Envelope<"text">;
  readonly "@weekday": Envelope<"text">;
  readonly "@meal": Envelope<"text">;
  readonly "@covers": Envelope<"text">;
  readonly "@area": Envelope<"text", "site/area">;
  readonly "@recordedAt": Envelope<"instant">;
}

/** What the compiler knows of a kind's fields; a kind of unknown make has none but the envelope's. */
export type FieldsIn<Kind> = Kind extends { readonly "~fields"?: infer Fields }
  ? unknown extends Fields
    ? FieldMap
    : NonNullable<Fields> & EnvelopeFields
  : FieldMap;

type Named<Fields, Type extends Field["type"]> = string extends keyof Fields
  ? string
  : { [P in keyof Fields & string]: Fields[P] extends { readonly type: Type } ? P : never }[keyof Fields & string];

type Step<Fields> = {
  [P in keyof Fields & string]: Fields[P] extends { readonly ref: infer Ref }
    ? [Ref] extends [never]
      ? never
      : `${P}.${string}`
    : never;
}[keyof Fields & string];

/** One step through a reference of the kind, such as `asset.category`; the engine's set-up checks the second half. */
export type StepPath<Kind extends EntryKind> = Step<FieldsIn<Kind>>;
/** Any path of the kind: a field, a role, an envelope slot, a step through a reference. */
export type PathOf<Kind extends EntryKind> = (keyof FieldsIn<Kind> & string) | StepPath<Kind>;
/** A path to a number. */
export type NumberPath<Kind extends EntryKind> = Named<FieldsIn<Kind>, "number"> | StepPath<Kind>;
/** A path to a text. */
export type TextPath<Kind extends EntryKind> = Named<FieldsIn<Kind>, "text"> | StepPath<Kind>;
/** A path to a day or an instant. */
export type MomentPath<Kind extends EntryKind> = Named<FieldsIn<Kind>, "day" | "instant"> | StepPath<Kind>;
/** A path to a list. */
export type ListPath<Kind extends EntryKind> = Named<FieldsIn<Kind>, "list"> | StepPath<Kind>;
/** A path that names people: a role, a reference to them, a text that holds their id. */
export type PersonPath<Kind extends EntryKind> = Named<FieldsIn<Kind>, "text" | "list"> | StepPath<Kind>;

/** The values that a path may hold. */
export type ValueAt<Kind extends EntryKind, Path> = Path extends keyof FieldsIn<Kind>
  ? FieldsIn<Kind>[Path] extends { readonly value: infer Value }
    ? Value
    : never
  : string;

import type { Text } from "../text/text.ts";
import { messageTable } from "./message-table.ts";
import type { ShapeName } from "./requirement.ts";

type Table = typeof messageTable;
type NamesIn<Sentence> = Sentence extends { readonly offers: readonly (infer Name extends string)[] } ? Name : never;
type Own<Shape extends ShapeName> = { readonly [Id in keyof Table[Shape]]: NamesIn<Table[Shape][Id]> };
type Any = { readonly [Id in keyof Table["any"]]: NamesIn<Table["any"][Id]> };

/** Message id → the names that its sentence may use, for a shape. */
export type Offers<Shape extends ShapeName> = Own<Shape> & Any;

/** The ids of what a shape can say. */
export type MessageId<Shape extends ShapeName> = keyof Offers<Shape> & string;

/**
 * The names that a shape's message offers; undefined for a message that the shape does not have.
 *
 * @example
 * offeredBy("presence", "absent"); //=> ["key", "parts"]
 */
export function offeredBy(shape: ShapeName, id: string): readonly string[] | undefined {
  return sentenceOf(shape, id)?.offers;
}

/**
 * The default wording of a shape's message.
 *
 * @example
 * defaultMessage("presence", "absent")?.zh; //=> "{key} 要件不全，缺 {parts}"
 */
export function defaultMessage(shape: ShapeName, id: string): Text | undefined {
  const sentence = sentenceOf(shape, id);
  return sentence && { zh: sentence.zh, en: sentence.en };
}

/**
 * Lists the message ids of a shape, its own first.
 *
 * @example
 * messageIds("presence"); //=> ["absent", "unknown", "error"]
 */
export function messageIds(shape: ShapeName): readonly string[] {
  return [...Object.keys(messageTable[shape]), ...Object.keys(messageTable.any)];
}

function sentenceOf(shape: ShapeName, id: string): (Text & { readonly offers: readonly string[] }) | undefined {
  const own: Readonly<Record<string, Text & { readonly offers: readonly string[] }>> = {
    ...messageTable.any,
    ...messageTable[shape],
  };
  return Object.hasOwn(own, id) ? own[id] : undefined;
}

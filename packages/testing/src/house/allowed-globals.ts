/** The global names that a pure source may use: the parts of the language that give the same answer everywhere. */
export const allowedGlobals: ReadonlySet<string> = new Set([
  ...["undefined", "NaN", "Infinity", "isNaN", "isFinite", "parseInt", "parseFloat", "arguments"],
  ...[
    "Object",
    "Array",
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "String",
    "Number",
    "BigInt",
    "Boolean",
    "Symbol",
    "RegExp",
  ],
  ...["Math", "JSON", "Reflect", "Iterator", "Error", "TypeError", "RangeError"],
  ...["ArrayBuffer", "DataView", "Int8Array", "Int16Array", "Int32Array", "BigInt64Array"],
  ...["Uint8Array", "Uint16Array", "Uint32Array", "BigUint64Array", "Float32Array", "Float64Array"],
]);

/** Edge files that may use more, with what they use. */
export const edges: Readonly<Record<string, readonly string[]>> = {
  // Knows the offsets of the world's zones, which no library of ours does; the trap sees that it names its zone.
  "packages/core/src/time/zone.ts": ["Intl"],
  // Hands civil times to the library that writes calendars, which takes dates.
  "packages/report/src/layout/shown-at.ts": ["Date"],
};

/** Members that read a locale, a clock, randomness, or code from text, on whatever object they stand. */
export const refusedMembers: ReadonlySet<string> = new Set([
  ...["localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  ...["toLocaleUpperCase", "toLocaleLowerCase", "constructor", "__proto__"],
]);

/** Names of date-fns that read the clock. */
export const clockFunctions =
  /^(constructNow|formatDistanceToNow.*|formatRelative|intlFormat.*|(start|end)Of(Today|Tomorrow|Yesterday)|is(Today|Tomorrow|Yesterday|Past|Future|This\w+))$/;

import { createContext, runInContext } from "node:vm";
import { bundleForBrowser } from "./bundle.ts";

/** What a program left behind in a bare realm. */
export interface Trapped<Exports> {
  /** The program's exports, as they read as JSON. */
  readonly exports: Exports;
  /** Names that running it added to the globals or to a built-in object, such as `Array.prototype.last`. */
  readonly added: readonly string[];
}

// Written as text because it must run in the other realm, on that realm's objects.
const trap = `
  const forbid = (what) => function () { throw new Error("reads " + what); };
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    apply: forbid("the clock by Date()"),
    construct: (target, args) => args.length === 0 ? forbid("the clock by new Date()")() : Reflect.construct(target, args),
    get: (target, key) => key === "now" ? forbid("the clock by Date.now()") : Reflect.get(target, key),
  });
  Math.random = forbid("Math.random()");
  String.prototype.localeCompare = forbid("the host's locale by localeCompare()");
  for (const [name, type] of Object.entries({ Number, BigInt, Array, Date: RealDate, Object }))
    for (const method of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"])
      if (Object.hasOwn(type.prototype, method)) type.prototype[method] = forbid("the host's locale by " + name + "." + method + "()");
  const formats = Intl.DateTimeFormat;
  globalThis.Intl = new Proxy(Intl, {
    get: (target, key) => key !== "DateTimeFormat" ? forbid("the host's locale by Intl." + String(key)) : function (locale, options) {
      if (locale === undefined || options?.timeZone === undefined) forbid("the host's locale or zone by Intl.DateTimeFormat")();
      return new formats(locale, options);
    },
  });
  for (const name of ["console", "WebAssembly"]) delete globalThis[name];
`;

const keys = `
  Object.getOwnPropertyNames(globalThis)
    .filter((name) => /^[A-Z]/.test(name) && !["Date", "Intl"].includes(name) && Object(globalThis[name]) === globalThis[name])
    .flatMap((name) => [[name, globalThis[name]], [name + ".prototype", globalThis[name].prototype]])
    .filter(([, object]) => object !== undefined)
    .concat([["globalThis", globalThis]])
    .flatMap(([name, object]) => Reflect.ownKeys(object).map((key) => name + "." + String(key)))
`;

/**
 * Runs a program in a realm that has the language and nothing else: no Node, no browser, and a clock, a random number
 * or the host's locale throws.
 *
 * @param program TypeScript text; it may import any package by name.
 */
export async function runTrapped<Exports = Readonly<Record<string, unknown>>>(
  program: string,
): Promise<Trapped<Exports>> {
  const { code } = await bundleForBrowser(program, "iife");
  const realm = createContext({});
  runInContext(`{${trap}}`, realm);
  const before: readonly string[] = runInContext(keys, realm);
  runInContext(`"use strict";${code};globalThis.houqin = houqin;`, realm);
  const after: readonly string[] = runInContext(keys, realm);
  const known = new Set(before);
  const exported: string = runInContext("JSON.stringify({ ...houqin })", realm);
  return {
    exports: JSON.parse(exported),
    added: after.filter((name) => !known.has(name) && name !== "globalThis.houqin"),
  };
}

import { posix } from "node:path";
import { packageFloors, roof, roomFloors } from "./floors.ts";
import { importLines } from "./import-lines.ts";
import { isTest, type Source } from "./sources.ts";

const vagueName = /(^|[-/])(utils?|helpers?|types?|managers?|data|info|misc|common)\.ts$/;

/** Lists every import and file name that breaks the house's table of floors, one sentence each. */
export function layerFaults(files: readonly Source[]): readonly string[] {
  return files.flatMap((file) => [...nameFaults(file), ...importFaults(file)]);
}

function nameFaults(file: Source): readonly string[] {
  const faults: string[] = [];
  if (vagueName.test(file.path)) faults.push(`${file.path}: the name says nothing, expected the concept it holds`);
  if (!(file.pack in packageFloors) && !roof.includes(file.pack)) {
    faults.push(`${file.path}: package ${file.pack} has no floor in the table`);
  }
  if (
    file.pack === "core" &&
    !isTest(file.path) &&
    floorOf(file.path) < 0 &&
    file.path !== "packages/core/src/index.ts"
  ) {
    faults.push(`${file.path}: stands in no room, expected one of ${roomFloors.flat().join(", ")}`);
  }
  return faults;
}

function importFaults(file: Source): readonly string[] {
  return importLines(file).flatMap(({ specifier, line }) => {
    const fault = specifier.startsWith(".") ? relativeFault(file, specifier) : packageFault(file, specifier);
    return fault === undefined ? [] : [`${file.path}:${line}: ${fault}`];
  });
}

function relativeFault(file: Source, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file.path), specifier);
  const test = isTest(file.path);
  if (!target.startsWith(`packages/${file.pack}/`)) {
    return test ? undefined : `reaches into another package by path (${specifier}), expected its name`;
  }
  if (isTest(target) && !test) return `imports test code ${specifier}`;
  if (target === `packages/${file.pack}/src/index.ts`) {
    return test ? undefined : `imports its own package's face ${specifier}, expected the file itself`;
  }
  if (target.endsWith("/index.ts")) return `imports an inner barrel ${specifier}, expected the file itself`;
  return file.pack === "core" && !test ? roomFault(file.path, target) : undefined;
}

function roomFault(from: string, to: string): string | undefined {
  const [upper, lower] = [floorOf(from), floorOf(to)];
  const [room, other] = [roomOf(from), roomOf(to)];
  if (upper < 0 || room === other) return undefined;
  if (lower < 0) return `room ${room} imports ${to}, which stands in no room`;
  if (upper === lower) return `room ${room} imports its sibling ${other}`;
  return upper < lower ? `room ${room} imports ${other}, which is above it` : undefined;
}

function packageFault(file: Source, specifier: string): string | undefined {
  if (!specifier.startsWith("@houqin/")) return undefined;
  const [, name = "", ...inner] = specifier.split("/");
  if (inner.length > 0) return `imports the inside of a package ${specifier}, expected @houqin/${name}`;
  // Tests may use whatever their package declares, for they are nobody's ground floor.
  if (isTest(file.path)) return undefined;
  if (roof.includes(file.pack)) return name === "testing" ? "imports the testing kit" : undefined;
  const below = packageFloors[file.pack] ?? [];
  if (below.includes(name)) return undefined;
  return `package ${file.pack} imports ${name}, expected only ${below.join(", ") || "none of ours"}`;
}

function roomOf(path: string): string {
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1] ?? "";
}

function floorOf(path: string): number {
  return roomFloors.findIndex((rooms) => rooms.includes(roomOf(path)));
}

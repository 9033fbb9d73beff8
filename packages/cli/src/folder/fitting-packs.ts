import type { Pack } from "@houqin/core";
import { loadPacks, ownPacks } from "./load-packs.ts";

/** The packs that come with the command and are for a kind of site: those for any, and its own. For an unknown kind, those for any. */
export async function fittingPacks(kind: string | undefined): Promise<readonly Pack[]> {
  const packs = await loadPacks(ownPacks);
  return packs.filter(({ sites }) => sites.length === 0 || (kind !== undefined && sites.includes(kind)));
}

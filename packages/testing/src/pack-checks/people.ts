import { type Catalogue, createEngine, type Pack } from "@houqin/core";
import type { PackCheck, PackTest } from "../pack-test.ts";

/** Units that people write in Latin letters in Chinese, too. */
const LATIN_UNITS = /mg\/L/g;

/** The sentence of each requirement reads as one: no code, no gap, no stray mark. */
export const sentencesRead: PackCheck = {
  name: "says what each rule asks in sentences without codes or gaps",
  complaints: (pack, test) => {
    if (!test.people) return [];
    // A code check says what it asks in its title.
    const rules = catalogueOf(pack, test).rules.filter((rule) => rule.pack === pack.name && rule.shape !== "check");
    return rules.flatMap(({ id, describes }) => {
      const [zh = "", en = ""] = [describes?.zh, describes?.en];
      const codes = new RegExp(
        `[a-z][A-Z]|@|\\b(${namesOf(pack, test).join("|")})\\/| {2}|,,|\\(\\)|\\{|undefined| [,;:)]`,
      );
      return [
        ...(zh === "" || /[A-Za-z]/.test(zh.replace(LATIN_UNITS, "")) || /[，；：、]{2}|“”|（）|\{/.test(zh)
          ? [`${id} is not Chinese throughout: ${zh}`]
          : []),
        ...(en === "" || codes.test(en) ? [`${id} has a code or a gap in English: ${en}`] : []),
      ];
    });
  },
};

/** Fields, codes, registers and metrics have names for people. */
export const namesForPeople: PackCheck = {
  name: "names every field, code, register and metric for people",
  complaints: (pack, test) => {
    if (!test.people) return [];
    const { kinds, registers, metrics } = catalogueOf(pack, test);
    const own = <Member extends { readonly id: string }>(members: readonly Member[]) =>
      members.filter(({ id }) => id.startsWith(`${pack.name}/`));
    return [
      ...own(kinds).flatMap(({ id, columns }) =>
        columns.flatMap(({ path, title, values = [], valueTitles = {} }) => [
          ...(title === undefined && !path.startsWith("@") ? [`${id} ${path} has no title`] : []),
          ...values
            .filter((value) => !Object.hasOwn(valueTitles, value))
            .map((value) => `${id} ${path} has no title for ${value}`),
        ]),
      ),
      ...[...own(registers), ...own(metrics)].filter(({ title }) => !title).map(({ id }) => `${id} has no title`),
    ];
  },
};

/** A field that asks 是否 means yes by its yes. */
export const yesMeansYes: PackCheck = {
  name: "asks of yes and no what yes means",
  complaints: (pack, test) => {
    if (!test.people) return [];
    const kinds = catalogueOf(pack, test).kinds.filter(({ id }) => id.startsWith(`${pack.name}/`));
    return kinds.flatMap(({ id, columns }) =>
      columns.flatMap(({ path, type, title, valueTitles }) => {
        const [, asked = ""] = /^(?:是否|有无|有没有)(.*)$/.exec(title?.zh ?? "") ?? [];
        // 是否未成年 asks for what is not.
        const asks = asked !== "" && !/^[没未不无]/.test(asked);
        const yes = valueTitles?.true?.zh ?? "";
        return type === "boolean" && asks && /^[没未不无]/.test(yes) ? [`${id} ${path}: ${title?.zh}, ${yes}`] : [];
      }),
    );
  },
};

function catalogueOf(pack: Pack, { packs = [pack], calendar }: PackTest): Catalogue {
  return createEngine({ packs, ...(calendar ? { calendar } : {}) }).catalogue();
}

function namesOf(pack: Pack, { packs = [pack] }: PackTest): readonly string[] {
  return packs.map(({ name }) => name);
}

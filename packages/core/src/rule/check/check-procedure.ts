import { phrase } from "../../model/phrase.ts";
import type { Problem } from "../../model/problem.ts";
import type { Procedure } from "../../requirement/procedure/schema.ts";
import { checkPath, keyTypes } from "./check-path.ts";
import { checkKeyLength, checkSource, checkValue } from "./check-source.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks a procedure: the value that decides, and the entries that its bands ask for. */
export function checkProcedure(
  vocabulary: Vocabulary,
  at: string,
  { of, value, rolling, bands }: Procedure,
): readonly Problem[] {
  return [
    ...checkSource(vocabulary, `${at}.of`, of, (kind) => [
      ...checkValue(vocabulary, `${at}.value`, kind, value),
      ...(rolling?.by ?? []).flatMap((path, index) =>
        checkPath(vocabulary, `${at}.rolling.by.${index}`, kind, path, keyTypes),
      ),
    ]),
    ...bands.flatMap(({ require }, band) =>
      require.flatMap((one, index) => {
        const here = `${at}.bands.${band}.require.${index}`;
        const { distinct } = one;
        return [
          ...checkKeyLength(`${here}.of`, one.of, of.key?.length ?? 1, phrase("joinedKey")),
          ...checkSource(vocabulary, `${here}.of`, one.of, (kind) =>
            distinct === undefined ? [] : checkPath(vocabulary, `${here}.distinct`, kind, distinct, keyTypes),
          ),
        ];
      }),
    ),
  ];
}

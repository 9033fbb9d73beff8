import { cadencesIn } from "../grammar/cadence/cadences.ts";
import type { Diagnostic, PlanPart } from "../model/reading.ts";
import { quoteOf, readSource } from "../source/source.ts";

const idle = /[的对将把要应须各进行开展组织一次两三四二次遍回至少不于在，。、；：（）“”\d]/g;

/**
 * Finds duties to which a plan gives two rhythms: 灭火器每月检查 here and 每季度检查灭火器 there.
 *
 * @example
 * const plan = readPlanText("一、消防\n1、灭火器每月检查一次。\n2、每季度检查灭火器。").plans[0];
 * plan && contradictionsIn(plan).map(({ quote }) => quote); //=> ["每季度检查灭火器"]
 */
export function contradictionsIn({ cadences }: PlanPart): readonly Diagnostic[] {
  const first = new Map<string, { readonly rhythm: string; readonly phrase: string }>();
  return cadences.flatMap(({ quote, start, cadence, times, interval, season }) => {
    if (cadence === "irregular") return [];
    const source = readSource(quote);
    const phrase = cadencesIn(source.plain, false)[0];
    if (phrase === undefined) return [];
    const about = `${source.plain.slice(0, phrase.from)}${source.plain.slice(phrase.to)}`.replace(idle, "");
    // The order of the words does not matter: 检查灭火器 is 灭火器检查.
    const subject = [...new Set(about)].toSorted().join("");
    if (subject.length < 4) return [];
    const rhythm = JSON.stringify([cadence, times ?? 1, interval ?? 1, season ?? ""]);
    const words = quoteOf(source, phrase).quote;
    const known = first.get(subject);
    if (known === undefined) first.set(subject, { rhythm, phrase: words });
    if (known === undefined || known.rhythm === rhythm) return [];
    return [
      {
        code: "contradicting-cadence",
        quote,
        start,
        message: {
          zh: `同一件事前面写的是“${known.phrase}”，这里写的是“${words}”`,
          en: `The same duty has the rhythm “${known.phrase}” before and “${words}” here`,
        },
        suggestion: { replacement: quote.replace(words, known.phrase), basis: `本计划前文的写法：“${known.phrase}”` },
      },
    ];
  });
}

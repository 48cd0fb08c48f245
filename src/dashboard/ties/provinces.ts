/** Links between provinces as a matrix: the side with more provinces down, the other across, and the sentences that say so. */
import type { ProvinceLink, TextSource } from "../../model/types.ts";
import type { Pair } from "../filters/pair.ts";

type Side = ProvinceLink["from"];

export interface Matrix {
  rows: Side[];
  columns: Side[];
  /** What is said of a row and a column: each kind once, with the numbers of its sentences. */
  cell(row: Side, column: Side): { kind: ProvinceLink["kind"]; sentences: number[] }[];
  /** In the order of the links; sentence 1 is the first. */
  sentences: Sentence[];
}

type Sentence = Pick<ProvinceLink, "source" | "layer">;

const sameSentence = (a: TextSource, b: TextSource) =>
  a.document === b.document && a.sentence.start === b.sentence.start;

/** Each once, by name: the texts list them in no order that means anything. */
function unique(sides: Side[]): Side[] {
  const byCode = new Map(sides.map((side) => [side.code, side]));
  return [...byCode.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The links between two countries, whichever side a text names first. */
export function matrixOf(links: ProvinceLink[], [one, other]: Pair): Matrix {
  const own = links.flatMap((link) => {
    if (link.from.area === one && link.to.area === other) return [link];
    if (link.from.area === other && link.to.area === one)
      return [{ ...link, from: link.to, to: link.from }];
    return [];
  });
  const [ones, others] = [unique(own.map(({ from }) => from)), unique(own.map(({ to }) => to))];
  const flipped = others.length > ones.length;
  const sentences: Sentence[] = [];
  for (const { source, layer } of own)
    if (!sentences.some((known) => sameSentence(known.source, source)))
      sentences.push({ source, layer });
  return {
    rows: flipped ? others : ones,
    columns: flipped ? ones : others,
    sentences,
    cell(row, column) {
      const [from, to] = flipped ? [column, row] : [row, column];
      const here = own.filter((link) => link.from.code === from.code && link.to.code === to.code);
      return [...new Set(here.map(({ kind }) => kind))].map((kind) => ({
        kind,
        sentences: sentences.flatMap((sentence, i) =>
          here.some((link) => link.kind === kind && sameSentence(link.source, sentence.source))
            ? [i + 1]
            : [],
        ),
      }));
    },
  };
}

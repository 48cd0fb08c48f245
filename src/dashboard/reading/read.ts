/** From a file or a pasted text to a reading: pure, run in a worker. */
import { extract } from "../../extract/extract.ts";
import type { Article } from "../../input/article/article.ts";
import { articleInFile, articleInText } from "../../input/article/file.ts";
import type { ArticleComplaint } from "../../input/article/trouble.ts";
import type { StatedFigure } from "../../model/types.ts";
import type { Reading } from "./reading.ts";

/** What to read: a file, a text as it was pasted, or a text that was read before and has got a date. */
export type Job =
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "pasted"; text: string }
  | { kind: "again"; reading: Reading };

export type Outcome = { reading: Reading } | { problem: ArticleComplaint };

/** How far the reading is. */
export type Stage =
  | { kind: "opening" }
  | { kind: "page"; page: number; pages: number }
  | { kind: "figures" };

/** @param today an EDTF day: on trial the date of texts that have none, to see what hangs on it */
export async function readJob(
  job: Job,
  today: string,
  onStage: (stage: Stage) => void,
): Promise<Outcome> {
  if (job.kind === "again") {
    onStage({ kind: "figures" });
    const { text, title, published } = job.reading;
    return {
      reading: { ...job.reading, ...readIn({ text, title, published }, job.reading.id, today) },
    };
  }
  onStage({ kind: "opening" });
  const onPage = (page: number, pages: number) => onStage({ kind: "page", page, pages });
  const read =
    job.kind === "file"
      ? await articleInFile(job.bytes, job.name, onPage)
      : await articleInText(job.text);
  if ("problem" in read) return read;
  onStage({ kind: "figures" });
  const { article, warnings } = read;
  const { text, title, publisher, published, language } = article;
  const id = `own-${hashOf(text)}`;
  return {
    reading: {
      id,
      file: job.kind === "file" ? job.name : "",
      title: title ?? "",
      publisher: publisher ?? "",
      published,
      language: language ?? "en",
      text,
      warnings: warnings.map(({ trouble, line }) => ({ trouble, line })),
      ...readIn(article, id, today),
    },
  };
}

type Dated = Pick<Article, "text" | "title" | "published">;

function readIn(
  article: Dated,
  id: string,
  today: string,
): Pick<Reading, "figures" | "leftAlone" | "dated"> {
  const { figures, leftAlone } = extract({ id, ...article });
  return {
    figures: figures.map((read) => ({ read, state: "open" })),
    leftAlone,
    dated: article.published
      ? { words: [], figures: 0 }
      : hangingOnDate(article, id, figures, today),
  };
}

/** Which periods of an undated text come with a date: those that are other ones once it has some date. */
function hangingOnDate(
  { text, title }: Dated,
  id: string,
  undated: StatedFigure[],
  today: string,
): Reading["dated"] {
  const { figures, explanations } = extract({ id, text, title, published: today });
  const place = ({ source: { quote }, indicator }: StatedFigure) =>
    [quote.start, quote.end, indicator].join();
  const before = new Map(undated.map((figure) => [place(figure), figure]));
  const words = new Set<string>();
  let count = 0;
  figures.forEach((figure, i) => {
    const without = before.get(place(figure));
    if (without && without.period === figure.period && without.base === figure.base) return;
    count += 1;
    const said = explanations[i]?.grounds.period?.words;
    if (said) words.add(text.slice(said.start, said.end).replace(/\s+/g, " "));
  });
  return { words: [...words], figures: count };
}

/** FNV-1a (Fowler, Noll and Vo) over the UTF-16 units, twice with different seeds: enough to tell the texts of one reader apart. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

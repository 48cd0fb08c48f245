import { getDocumentProxy } from "unpdf";
import type { Article } from "./article.ts";
import { type ArticleComplaint, complain } from "./trouble.ts";

/** A run of letters as a page of a PDF places it; `y` counts upwards, all in points. */
interface Run {
  str: string;
  hasEOL: boolean;
  /** The text matrix: scale and skew, then x and y. */
  transform: number[];
  height: number;
}

/**
 * The text of a PDF, a blank line between paragraphs. Its date is not taken: it tells when the file was made,
 * not when the article was published.
 * @param onPage is told of each page that is read
 */
export async function pdfArticle(
  bytes: Uint8Array,
  onPage?: (page: number, pages: number) => void,
): Promise<{ article: Article } | { problem: ArticleComplaint }> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The reader takes the bytes away from whoever gives them, and takes none from a Buffer of Node.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const locked = (error as Error).name === "PasswordException";
    return { problem: complain(locked ? "encrypted" : "brokenPdf") };
  }
  try {
    const pages: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      onPage?.(page, pdf.numPages);
      const { items } = await (await pdf.getPage(page)).getTextContent();
      pages.push(textOf(items.filter((item): item is Run & typeof item => "str" in item)));
    }
    const text = pages.filter((page) => page !== "").join("\n\n");
    if (text === "") return { problem: complain("scanned") };
    const { info } = (await pdf.getMetadata()) as { info?: { Title?: unknown } };
    const title = typeof info?.Title === "string" ? info.Title.trim() : "";
    return { article: { text, offset: 0, title: NO_TITLE.test(title) ? undefined : title } };
  } catch {
    return { problem: complain("brokenPdf") };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What programs write where nobody has written a title: nothing, an address, the name of a file. */
const NO_TITLE =
  /^(?:|(?:about|blob|data|file|https?):\S*|untitled.*|microsoft \w+ - .*|\S+\.(?:docx?|html?|indd|md|odt|pdf|rtf|txt))$/i;

/** Lines further apart than this many line heights belong to two paragraphs. */
const GAP = 1.5;
/** Letters that differ more than this in size are not of one paragraph: a heading and the text below it. */
const SIZES = 1.15;

/** The lines of a page joined into paragraphs; a word that is parted at a line's end is one again. */
function textOf(runs: Run[]): string {
  const paragraphs: string[] = [];
  let line = "";
  let text = "";
  let last: { y: number; size: number } | undefined;
  let here: { y: number; size: number } | undefined;
  const endLine = () => {
    const written = line.replace(/\s+/g, " ").trim();
    line = "";
    if (written === "" || !here) return;
    const apart =
      last &&
      (Math.abs(last.y - here.y) > GAP * Math.max(last.size, here.size) ||
        last.y < here.y ||
        Math.max(last.size, here.size) > SIZES * Math.min(last.size, here.size));
    if (apart) {
      paragraphs.push(text);
      text = written;
    } else text = joined(text, written);
    last = here;
    here = undefined;
  };
  for (const { str, hasEOL, transform, height } of runs) {
    const y = transform[5] ?? 0;
    if (here && str !== "" && Math.abs(here.y - y) > here.size / 2) endLine();
    if (str.trim() !== "") here ??= { y, size: height || 1 };
    line += str;
    if (hasEOL) endLine();
  }
  endLine();
  if (text !== "") paragraphs.push(text);
  return paragraphs.join("\n\n");
}

function joined(text: string, line: string): string {
  if (text === "") return line;
  // A hyphen after a letter and before a small one parts a word; "China-\nVietnam" and "2018-\n2019" keep theirs.
  if (/\p{L}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}

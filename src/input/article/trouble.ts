import type { Complaint } from "../complaint.ts";

type Words = Pick<Complaint, "found" | "expected" | "mend">;

/** What may be wrong with a file that should hold an article. The page says each in its languages. */
export const TROUBLES = {
  empty: { found: "no text", expected: "an article", mend: "nothing was read" },
  large: {
    found: "a file of more than 20 MB",
    expected: "an article",
    mend: "save the article alone, without the rest of the collection",
  },
  largeTable: {
    found: "a table of more than 250 MB",
    expected: "figures of the pair",
    mend: "download fewer countries or years at a time",
  },
  binary: {
    found: "bytes that are no text",
    expected: "a text, a web page or a PDF",
    mend: "open it in the program that made it and save it as text (UTF-8) or PDF",
  },
  format: {
    found: "a file of a format that is not read here",
    expected: "a text (.txt, .md), a web page (.html) or a PDF with text in it",
    mend: "open it in the program that made it and save it as text (UTF-8) or PDF",
  },
  encoding: {
    found: "bytes that are not UTF-8",
    expected: "text in UTF-8",
    mend: "open it in the encoding it was written in and save it as UTF-8",
  },
  noArticle: {
    found: "no article in this page",
    expected: "a page with an article's paragraphs in it",
    mend: "save the page when its text is on the screen, or copy the text into a .txt file",
  },
  deep: {
    found: "a page with more than 512 elements one inside another",
    expected: "a page with an article",
    mend: "copy the text of the article into a .txt file",
  },
  encrypted: {
    found: "a PDF that asks for a password",
    expected: "a PDF that opens without one",
    mend: "open it with its password and print it into a new PDF, or copy its text",
  },
  scanned: {
    found: "a PDF of pictures of pages, without text",
    expected: "a PDF with a text layer",
    mend: "have its text recognised by a scanning program first, or type the passage",
  },
  brokenPdf: {
    found: "a PDF that is damaged or cut short",
    expected: "a whole PDF",
    mend: "download or save it again",
  },
  tags: {
    found: "tags of HTML in a text",
    expected: "plain text, or a web page in a file of its own (.html)",
    mend: "it was read with its tags, so that figures may be missed",
  },
  foreign: {
    found: "a text in another language",
    expected: "English",
    mend: "figures in another language are missed or misread",
  },
  frontMatter: {
    found: "front matter that cannot be read",
    expected: "one field a line, as in title: Some words",
    mend: "write a name, a colon and a value on each line",
  },
  date: {
    found: "a date of publication that cannot be read",
    expected: "the date of publication as EDTF",
    mend: "write a year, month or day, as in 2020-01; it was passed over",
  },
  future: {
    found: "a date of publication that is yet to come",
    expected: "the date of publication as EDTF",
    mend: "write when the text was published; the date was passed over",
  },
} satisfies Record<string, Words>;

export type Trouble = keyof typeof TROUBLES;

/** A complaint about an article's file, by its kind. */
export interface ArticleComplaint extends Complaint {
  trouble: Trouble;
}

export const complain = (trouble: Trouble, more: Partial<Complaint> = {}): ArticleComplaint => ({
  ...TROUBLES[trouble],
  ...more,
  trouble,
});

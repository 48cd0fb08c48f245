import { basename } from "node:path";
import { readFrontMatter } from "../input/article/frontmatter.ts";
import { isPublicationDate } from "../input/article/published.ts";
import { positionAt, shown } from "../input/complaint.ts";
import { suggest } from "../input/nearest.ts";
import type { Document } from "../model/types.ts";
import { listFiles, readText } from "./files.ts";
import type { Problem } from "./problem.ts";

interface Rule {
  required: boolean;
  valid: (text: string) => boolean;
  expected: string;
  mend: string;
}

const words = (what: string): Rule => ({
  required: true,
  valid: (text) => text !== "",
  expected: what,
  mend: "write it after the colon",
});

const RULES: Record<string, Rule> = {
  title: words("the title of the text"),
  publisher: words("who published the text"),
  published: {
    required: true,
    valid: isPublicationDate,
    expected: "the date of publication as EDTF",
    mend: 'write a year, month or day, as in "published: 2020-01" (periods such as "last year" depend on it)',
  },
  url: {
    required: false,
    valid: (text) => /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ""),
    expected: "a web address",
    mend: "write it whole, with https://, or leave the field out",
  },
  language: {
    required: true,
    valid: (text) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text),
    expected: "the language of the text as a BCP 47 tag",
    mend: 'write it as in "language: en"',
  },
};

/** Reads every text of a folder; the name of a file without `.md` is the id of its document. */
export async function readDocuments(folder: string, problems: Problem[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const file of await listFiles(folder, ".md", problems)) {
    const read = await readText(file);
    if ("problem" in read) problems.push(read.problem);
    else {
      const parsed = parseDocument(basename(file, ".md"), read.text);
      if (Array.isArray(parsed)) problems.push(...parsed.map((problem) => ({ file, ...problem })));
      else documents.push(parsed);
    }
  }
  return documents;
}

/** One document with front matter, or all that is wrong with it. */
export function parseDocument(id: string, text: string): Document | Omit<Problem, "file">[] {
  const { present, fields, bodyStart, problems } = readFrontMatter(text);
  if (!present) {
    return [
      {
        line: 1,
        column: 1,
        found: shown(text.split("\n", 1)[0] ?? ""),
        expected: "front matter",
        mend: `begin the file with a line ---, then ${Object.keys(RULES).join(", ")}, then a line ---`,
      },
    ];
  }
  if (problems.length > 0) return problems;
  for (const [name, { keyOffset }] of fields) {
    if (name in RULES) continue;
    problems.push({
      ...positionAt(text, keyOffset),
      found: `the field ${shown(name)}`,
      expected: "a field that is known",
      mend: suggest(name, Object.keys(RULES)),
    });
  }
  for (const [name, { required, valid, expected, mend }] of Object.entries(RULES)) {
    const field = fields.get(name);
    if (!field && required) {
      problems.push({ line: 1, column: 1, found: `no field ${name}`, expected, mend });
    } else if (field && !valid(field.text)) {
      const place = positionAt(text, field.offset);
      problems.push({ ...place, found: shown(field.text), expected, mend });
    }
  }
  const body = text.slice(bodyStart);
  if (body.trim() === "") {
    problems.push({
      ...positionAt(text, bodyStart),
      found: "nothing after the front matter",
      expected: "sentences",
      mend: "write the text below the second line ---, or delete the file",
    });
  }
  if (problems.length > 0) return problems;
  const value = (name: string) => fields.get(name)?.text ?? "";
  return {
    id,
    title: value("title"),
    publisher: value("publisher"),
    published: value("published"),
    ...(fields.has("url") ? { url: value("url") } : {}),
    language: value("language"),
    text: body,
  };
}

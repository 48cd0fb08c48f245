import { readFileSync } from "node:fs";
import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language, TAGS } from "./language.ts";

const read = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`messages/${language}.json`, import.meta.url), "utf8"));
const CATALOGUES = Object.fromEntries(
  LANGUAGES.map((language) => [language, read(language)]),
) as Record<Language, Record<string, string>>;
const KEYS = Object.keys(CATALOGUES.en);

interface Argument {
  /** Branches of a select or plural; empty for what is only put in. */
  select: Set<string>;
  plural: Set<string>;
  /** True where the value itself is printed, as {n} or #. */
  printed: boolean;
}

/** The arguments of a message, those inside its branches too. */
function argumentsOf(message: string): Map<string, Argument> {
  const found = new Map<string, Argument>();
  const of = (name: string): Argument => {
    const known = found.get(name) ?? { select: new Set(), plural: new Set(), printed: false };
    found.set(name, known);
    return known;
  };
  const walk = (tokens: CompiledMessage, counted?: string) => {
    for (const token of tokens) {
      if (token === "#" && counted) of(counted).printed = true;
      if (typeof token === "string") continue;
      const [name, type, branches] = token;
      if (!type) of(name).printed = true;
      else {
        const { offset: _, ...cases } = branches as Record<string, CompiledMessage>;
        for (const [branch, inner] of Object.entries(cases)) {
          of(name)[type as "select" | "plural"].add(branch);
          walk(inner, type === "plural" ? name : counted);
        }
      }
    }
  };
  walk(compileMessageOrThrow(message));
  return found;
}

/** What a message says beside its arguments and its syntax. */
const proseOf = (message: string) =>
  message
    .replace(/\{\w+, (select|plural),|\b(one|other|=\d+) \{|\{\w+\}|[{}#]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const others = LANGUAGES.filter((language) => language !== "en");

test.each(others)("%s has the keys of English, no more and no fewer", (language) =>
  expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...KEYS].sort()),
);

test.each(LANGUAGES)("every message of %s says something", (language) =>
  expect(
    Object.entries(CATALOGUES[language]).filter(([, message]) => message.trim() === ""),
  ).toEqual([]),
);

describe.each(LANGUAGES)("in %s", (language) => {
  const categories = new Intl.PluralRules(TAGS[language]).resolvedOptions().pluralCategories;

  test("each plural has just the forms of the language", () => {
    const wrong = KEYS.filter((key) =>
      [...argumentsOf(CATALOGUES[language][key] ?? "").values()].some(({ plural }) => {
        const forms = [...plural].filter((form) => !/^\d+$/.test(form));
        return plural.size > 0 && forms.sort().join() !== [...categories].sort().join();
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the arguments and the branches of select are those of English", () => {
    const wrong = KEYS.flatMap((key) => {
      const english = argumentsOf(CATALOGUES.en[key] ?? "");
      const own = argumentsOf(CATALOGUES[language][key] ?? "");
      return [...new Set([...english.keys(), ...own.keys()])].flatMap((name) => {
        const [a, b] = [english.get(name), own.get(name)];
        // A language without plural forms has no use for a number that only chooses one.
        const idle = a && !b && !a.printed && a.select.size === 0;
        const alike =
          a &&
          b &&
          a.printed === b.printed &&
          [...a.select].sort().join() === [...b.select].sort().join();
        return idle || alike ? [] : [`${key}: ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

test.each(others)("no message of %s is left in English", (language) => {
  const same = KEYS.filter((key) => {
    const prose = proseOf(CATALOGUES.en[key] ?? "");
    return /[a-z]{3}/i.test(prose) && prose === proseOf(CATALOGUES[language][key] ?? "");
  });
  // Names and signs that are the same everywhere.
  expect(same.filter((key) => !key.startsWith("language."))).toEqual([]);
});

/** Which topic of a sentence a number is of; the number is 999. */
import { describe, expect, it } from "vitest";
import { marked } from "../testing.ts";
import { sameKind } from "./lists.ts";
import { topicAfter, topicFor } from "./topic-for.ts";
import type { Topic } from "./topics.ts";

const wordsIn = (text: string, of: typeof topicFor): string | undefined => {
  const { item, annotated } = marked(text);
  const topic: Topic | undefined = of(item, annotated);
  const words = topic && annotated.tokens.slice(topic.from, topic.to).map(({ w }) => w);
  return words?.join(" ");
};

describe("the topic of a number", () => {
  it.each([
    // What is said with it.
    ["trade grew, and $999 million came from exports", "exports"],
    ["trade grew, and $999 million came with exports", "trade"],
    ["trade grew, and $999 million (7 billion yuan) came from its exports", "exports"],
    ["trade grew, and $999 million was exports", "exports"],
    ["trade grew, and $999 million was made by exports", "trade"],
    ["trade grew, and firms earned $999 million from exports", "exports"],
    ["trade grew, and firms earned $999 million from Vietnam's exports", "exports"],
    ["trade grew, and firms earned $999 million from Vietnam exports", "exports"],
    ["trade grew, and firms earned $999 million from Vietnam and imports", "trade"],
    ["trade grew, and firms earned $999 million from fish imports", "trade"],
    ["trade grew, and it spent $999 million on imports", "imports"],
    ["trade grew, and it spent $999 million on exports", "trade"],
    ["trade grew, and it paid $999 million for imports", "trade"],
    ["trade grew, with $999 million worth of rural exports", "exports"],
    ["trade grew, with $999 million worth of Vietnam exports", "exports"],
    ["trade grew, with $999 million in the United States of imports", "trade"],
    ["trade grew, with $999 million in goods and services exports", "exports"],
    ["trade grew, with $999 million in goods and more imports", "trade"],
    ["trade grew, with $999 million and services exports", "trade"],
    ["trade grew, with $999 million of which exports took half", "trade"],
    ["trade grew to $999 million - exports led", "trade"],
    ["trade grew, with $999 million in this year's exports", "exports"],
    ["trade grew, with $999 million in May, and exports", "trade"],
    ["trade grew, with $999 million in 2021 and exports", "trade"],
    ["trade grew, with a $999 million Vietnam share of exports", "exports"],
    ["trade grew, with a $999 million country share of exports", "exports"],
    ["trade grew, with $999 million of the exports sold", "exports"],
    ["trade grew by $999 million two-way", "trade"],
    ["trade grew by $999 million in two-way exports", "exports"],
    ["trade grew by $999 million two-way exports", "trade"],
    ["trade grew, with $999 million (net) in exports", "trade"],
    ["trade grew, with $999 million in (net) exports", "exports"],
    // The same amount again in brackets is passed over, another amount is not.
    ["trade was $999 million (7 billion yuan) in exports", "exports"],
    ["trade was $999 million (9 percent) in exports", "trade"],
    ["trade was $999 million (9 percent, 7 billion yuan) in exports", "trade"],
    ["trade was $999 million and 7 billion yuan (a lot) in exports", "trade"],
    ["trade was 7 billion yuan ($999 million) in exports", "exports"],
    ["trade was 7 billion yuan, $999 million in exports", "exports"],
    // Lists.
    ["exports and imports were $999 million and $9 million", "exports"],
    ["exports to Laos and its imports were $999 million and $9 million", "exports"],
    ["exports (and imports) were $999 million and $9 million", "exports"],
    ["exports, imports were $999 million and $9 million", "imports"],
    ["exports and imports were $999 million and 9 percent", "imports"],
    ["exports and imports were $999 million, $9 million", "imports"],
    ["exports and imports were $999 million and for the rest of it $9 million", "imports"],
    ["exports and imports were 999 million and $9 million", "exports"],
    ["students and tourists were 999 and 9", "students"],
    // The last topic before it, where no other number has it.
    ["tourism revenue grew and exports were $999 million", "exports"],
    ["trade rose, with $9 million in exports, to $999 million", "trade"],
    ["trade rose, $9 million of imports on top, to $999 million", "trade"],
    ["output fell by $9 million in exports and $999 million", "exports"],
    ["trade rose on a 9 percent rise in exports to $999 million", "exports"],
    ["trade rose on a 9 percent rise in exports, 5 percent up, to $999 million", "trade"],
    ["trade rose on $9 million in exports to $999 million", "trade"],
    // A change behind an amount is of the same.
    ["trade saw $9 million in exports, down 999 percent", "exports"],
    ["trade saw $9 million in exports that rose 999 percent", "exports"],
    ["trade saw $9 million in exports to that market, up 999 percent", "exports"],
    ["trade saw $9 million in exports, while it rose 999 percent", "trade"],
    ["trade saw $9 million in exports, a deficit 999 percent up", "deficit"],
    ["trade saw $9 million in exports, up $999 million", "trade"],
  ])("%s", (text, expected) => {
    expect(wordsIn(text, topicFor)).toBe(expected);
  });
});

describe("the topic behind a number with none before it", () => {
  it.each([
    ["some $999 million of rice were exported", "exported"],
    ["some $999 million of goods in exports", undefined],
    ["some $999 million were put, as exported goods", undefined],
    ["some $999 million (goods exported)", undefined],
    ["some $999 million while it exported goods", undefined],
    ["some $999 million which it exported", undefined],
    ["some $999 million and it exported goods", undefined],
    ["some $999 million and rice was exported", "exported"],
    ["some $999 million, $9 million of which were exported", undefined],
    ["exported for years and $999 million came", undefined],
    ["999 million USD in projects", "projects"],
    ["999 million USD lured tourists", "tourists"],
    ["999 million USD fed students", undefined],
    ["999 million USD at a cost", undefined],
    ["999 million USD at a cost were invested", "invested"],
  ])("%s", (text, expected) => {
    expect(wordsIn(text, topicAfter)).toBe(expected);
  });
});

describe("numbers of one kind", () => {
  it.each([
    ["$9 million and $999 million", true],
    ["9 million and $999 million", true],
    ["9 percent and $999 million", false],
    ["9 tourists and $999 million", false],
    ["9 projects and 999 tourists", true],
    ["the third largest market, with $999 million", false],
  ])("%s", (text, expected) => {
    const { item, annotated } = marked(text);
    const [first] = annotated.items;
    expect(first && sameKind(first, item)).toBe(expected);
  });
});

describe("the worth of what is counted", () => {
  it.each([
    [
      "trade was $9 million and Laos has 300 projects in the country worth $999 million",
      "projects",
    ],
    ["exports grew, with 300 projects valued at $999 million", "projects"],
    ["exports grew; firms ran 300 projects in Laos, and goods worth $999 million left", "exports"],
    ["exports grew, with 300 projects and $999 million", "exports"],
  ])("%s", (text, expected) => {
    expect(wordsIn(text, topicFor)).toBe(expected);
  });
});

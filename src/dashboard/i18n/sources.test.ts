/** Reads the sources of the page: each key in use is in the catalogue and the other way round, and no words stand outside it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
// As it is written: what is built leaves out what is said in one dialog alone.
const KEYS = Object.keys(JSON.parse(readFileSync(join(ROOT, "i18n/messages/en.json"), "utf8")));

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const SOURCES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|fixture|test-/.test(file))
  .map((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const program = parseSync(file, text, { lang: file.endsWith("x") ? "tsx" : "ts" })
      .program as unknown as Node;
    const nodes: Node[] = [];
    const walk = (node: Node) => {
      nodes.push(node);
      for (const child of childrenOf(node)) walk(child);
    };
    walk(program);
    const place = ({ start }: Node) =>
      `${relative(ROOT, join(ROOT, file))}:${text.slice(0, start).split("\n").length}`;
    return { nodes, place };
  });

const quasisOf = (node: Node) =>
  (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);

/** `legend.${kind}.stated` as a pattern; undefined for what cannot be a key. */
function patternOf(node: Node): RegExp | undefined {
  const parts = quasisOf(node);
  if (!/^[a-z]\w*\./i.test(parts[0] ?? "")) return undefined;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("[\\w-]+")}$`);
}

/** The values that an expression may have: both sides of a condition, what a template is made of. */
function leavesOf(node: Node): Node[] {
  switch (node.type) {
    case "ConditionalExpression":
      return [node.consequent, node.alternate].flatMap((side) => leavesOf(side as Node));
    case "LogicalExpression":
      return [node.left, node.right].flatMap((side) => leavesOf(side as Node));
    default:
      return [node];
  }
}

const textOf = (node: Node): string | undefined =>
  node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;

test("every key of the catalogue is in use", () => {
  const used = new Set<string>();
  for (const { nodes } of SOURCES)
    for (const node of nodes) {
      const text = textOf(node);
      if (text !== undefined) used.add(text);
      const pattern = node.type === "TemplateLiteral" ? patternOf(node) : undefined;
      if (pattern) for (const key of KEYS) if (pattern.test(key)) used.add(key);
    }
  expect(KEYS.filter((key) => !used.has(key))).toEqual([]);
});

test("every key that is asked for is in the catalogue", () => {
  const missing = SOURCES.flatMap(({ nodes, place }) =>
    nodes.flatMap((node) => {
      if (node.type !== "CallExpression") return [];
      const callee = node.callee as Node;
      const name = callee.type === "MemberExpression" ? (callee.property as Node) : callee;
      const [key] = node.arguments as Node[];
      if (name.name !== "t" || !key) return [];
      return leavesOf(key).flatMap((leaf) => {
        const text = textOf(leaf);
        const pattern = leaf.type === "TemplateLiteral" ? patternOf(leaf) : undefined;
        const known =
          text !== undefined
            ? KEYS.includes(text)
            : pattern
              ? KEYS.some((k) => pattern.test(k))
              : true;
        return known ? [] : [`${place(leaf)} ${text ?? pattern}`];
      });
    }),
  );
  expect(missing).toEqual([]);
});

/** Names that are the same in every language: formats, the page's own. */
const NAMES = /^(Two-Way|[A-Z]{2,5})$/;
const hasWords = (text: string) => /\p{L}{2}/u.test(text) && !NAMES.test(text.trim());
/** Attributes that a person reads or hears. */
const SAID =
  /^(title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext)$/;

test("no words stand outside the catalogue in what is shown or read out", () => {
  const wordsIn = (node: Node): Node[] =>
    leavesOf(node).filter((leaf) => {
      const text = leaf.type === "TemplateLiteral" ? quasisOf(leaf).join(" ") : textOf(leaf);
      return text !== undefined && hasWords(text);
    });
  const found = SOURCES.flatMap(({ nodes, place }) =>
    nodes.flatMap((node) => {
      if (node.type === "JSXText")
        return hasWords(node.value as string)
          ? [`${place(node)} ${String(node.value).trim()}`]
          : [];
      if (node.type === "JSXElement" || node.type === "JSXFragment")
        return (node.children as Node[])
          .filter(({ type }) => type === "JSXExpressionContainer")
          .flatMap((child) => wordsIn(child.expression as Node))
          .map(place);
      if (node.type !== "JSXAttribute" || !isNode(node.value)) return [];
      const said = SAID.test(String((node.name as Node).name));
      const value =
        node.value.type === "JSXExpressionContainer" ? (node.value.expression as Node) : node.value;
      // Anything with a space between two words is a sentence, whatever the attribute is called.
      return wordsIn(value)
        .filter((leaf) => said || /\p{L}{2,} \p{L}{2,} \p{L}/u.test(textOf(leaf) ?? ""))
        .map(place);
    }),
  );
  expect(found).toEqual([]);
});

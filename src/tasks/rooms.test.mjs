import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));

/** What a file imports, at once or later, for its types or its styles. */
const IMPORTED = /\b(?:from |import |import\()"(\.[^"]+)"/g;
const NOT_SHIPPED = /\.test\.m?tsx?$|\.test\.mjs$|\.fixture\.ts$|\btest(ing)?-|\btesting\.ts$/;

/**
 * Which rooms of a folder rest on which: its folders, and its own files as one room named ".".
 * @param {string} folder
 * @returns {Map<string, Map<string, string>>} with an import that shows it
 */
function roomsOf(folder) {
  /** @param {string} file */
  const roomOf = (file) => relative(folder, file).split(sep).slice(0, -1)[0] ?? ".";
  const rooms = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(tsx?|mjs)$/.test(name) || NOT_SHIPPED.test(name)) continue;
    const file = join(folder, name);
    const room = roomOf(file);
    if (!rooms.has(room)) rooms.set(room, new Map());
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORTED)) {
      const imported = join(dirname(file), path);
      if (!imported.startsWith(join(folder, sep)) || roomOf(imported) === room) continue;
      rooms.get(room).set(roomOf(imported), `${name} imports ${path}`);
    }
  }
  return rooms;
}

/**
 * The imports of a way round, from a room back to it.
 * @param {Map<string, Map<string, string>>} rooms
 * @returns {string[]} empty where they can be put one above the other
 */
function wayRound(rooms) {
  const done = new Set();
  /** @type {(room: string, way: string[], by: string[]) => string[]} */
  const follow = (room, way, by) => {
    if (way.includes(room)) return by.slice(way.indexOf(room));
    if (done.has(room)) return [];
    for (const [next, shown] of rooms.get(room) ?? []) {
      const found = follow(next, [...way, room], [...by, shown]);
      if (found.length > 0) return found;
    }
    done.add(room);
    return [];
  };
  for (const room of rooms.keys()) {
    const found = follow(room, [], []);
    if (found.length > 0) return found;
  }
  return [];
}

test("a way round is told by its imports, and what only leads to it is left out", () => {
  const rooms = new Map([
    ["page", new Map([["charts", "page to charts"]])],
    ["charts", new Map([["export", "charts to export"]])],
    ["export", new Map([["charts", "export to charts"]])],
  ]);
  expect(wayRound(rooms)).toEqual(["charts to export", "export to charts"]);
  rooms.delete("export");
  expect(wayRound(rooms)).toEqual([]);
});

test.for([
  ["the sources", ".", "model"],
  ["the dashboard", "dashboard", "charts"],
])(
  "the rooms of %s import one way: none rests on one that rests on it",
  ([, folder = "", one = ""]) => {
    const rooms = roomsOf(join(SOURCES, folder));
    expect(rooms.has(one)).toBe(true);
    expect(wayRound(rooms)).toEqual([]);
  },
);

/** Ranks commands and figures by what is typed; both are found by the words of the page and by English ones. */
import type { Dataset, Observation } from "../../model/types.ts";
import type { Words } from "../i18n/words.ts";
import { fieldsOf } from "../words/fields.ts";
import { folded } from "../words/folded.ts";
import { giverOf, lineOf, nameOf } from "../words/names.ts";
import { holds, queryWords, searchable } from "../words/search.ts";
import {
  type Command,
  commandsOf,
  GROUPS,
  type Group,
  type Reach,
  yearCommands,
} from "./commands.ts";

/** As many of a group as can be looked over. */
const MOST = 8;

/** Groups that are shown before anything is typed. */
const AT_FIRST: Group[] = ["action", "place", "text", "page"];

export interface Found {
  group: Group;
  commands: Command[];
}

/** How well a text that holds all words of a query fits it: best where it begins with them, then where its words do. */
function closeness(text: string, query: string[]): number {
  if (!holds(text, query)) return 0;
  const [first = ""] = query;
  if (text.startsWith(first)) return 3;
  return query.every((word) => ` ${text}`.includes(` ${word}`)) ? 2 : 1;
}

interface Indexed {
  command: Command;
  own: string;
  english: string;
}

export type Finder = (query: string) => Found[];

/** A finder over what can be done now. */
export function finderOf(
  words: Words,
  english: Words,
  reach: Reach,
  figures: FigureSearch,
): Finder {
  const index = indexed(commandsOf(words, reach), commandsOf(english, reach));
  return (typed) => {
    const query = queryWords(typed);
    if (query.length === 0)
      return grouped(
        index.map(({ command }) => command).filter(({ group }) => AT_FIRST.includes(group)),
      );
    const scored = index
      .map(({ command, own, english }) => ({
        command,
        score: closeness(own, query) || closeness(english, query) / 2,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const years = yearCommands(words, reach, typed);
    const others = [...scored.map(({ command }) => command), ...figures(query)];
    const said = [...years, ...yearCommands(english, reach, typed)].map(({ label }) => label);
    return grouped(
      onYearsAlone(query, folded(said.join(" "))) ? [...years, ...others] : [...others, ...years],
      MOST,
    );
  };
}

/** Shorter ones join years: "to", "-", "至". */
const TELLING = 3;

/** True where a query says nothing that what can be done with its years does not say. */
const onYearsAlone = (query: string[], said: string): boolean =>
  query
    .flatMap((word) => word.match(/\p{L}+/gu) ?? [])
    .every((word) => word.length < TELLING || said.includes(word));

function indexed(own: Command[], english: Command[]): Indexed[] {
  return own.map((command, i) => ({
    command,
    own: folded(`${command.label} ${command.also ?? ""}`),
    english: folded(`${english[i]?.label} ${english[i]?.also ?? ""}`),
  }));
}

/** Groups in the order of their best command. */
function grouped(commands: Command[], most = Number.POSITIVE_INFINITY): Found[] {
  const groups = [...new Set(commands.map(({ group }) => group))];
  if (most === Number.POSITIVE_INFINITY)
    groups.sort((a, b) => GROUPS.indexOf(a) - GROUPS.indexOf(b));
  return groups.map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group).slice(0, most),
  }));
}

export type FigureSearch = (query: string[]) => Command[];

/** Finds any figure of the dataset, whatever the filters leave, by all that is said of it in either language. */
export function figureSearch(
  words: Words,
  english: Words,
  dataset: Dataset,
  open: (id: string) => void,
): FigureSearch {
  const texts = [...new Set([words, english])].map((one) => searchable(fieldsOf(one, dataset)));
  const command = (observation: Observation): Command => ({
    id: `figure ${observation.id}`,
    group: "figure",
    label: words.t("palette.figure", {
      name: nameOf(words, dataset, observation),
      figure: lineOf(words, observation),
      giver: giverOf(words, observation, dataset),
    }),
    run: () => open(observation.id),
  });
  return (query) => {
    const found: Observation[] = [];
    for (const observation of dataset.observations) {
      if (texts.some((text) => holds(text(observation), query))) found.push(observation);
      if (found.length === MOST) break;
    }
    return found.map(command);
  };
}

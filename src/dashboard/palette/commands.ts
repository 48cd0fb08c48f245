/** All that can be done on the page, said in words: what the palette finds and does. */
import type { Dataset } from "../../model/types.ts";
import { seriesOf } from "../charts/series.ts";
import { facetsOf } from "../filters/facets.ts";
import { pairText, samePair } from "../filters/pair.ts";
import { select } from "../filters/select.ts";
import type { ViewState } from "../filters/store.ts";
import {
  MEASURES,
  type Measure,
  MODES,
  MOST_YEARS,
  narrowed,
  refusal,
  SCALES,
  type View,
} from "../filters/view.ts";
import { LANGUAGES, NAMES } from "../i18n/language.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { THEMES, type Theme } from "../theme/theme.ts";
import { baseYears } from "../trade/transform.ts";
import { listed } from "../words/lists.ts";
import { pairName } from "../words/places.ts";
import { SHORTCUTS, type ShortcutId } from "./shortcuts.ts";

export const GROUPS = [
  "action",
  "place",
  "pair",
  "period",
  "trade",
  "filter",
  "text",
  "page",
  "figure",
] as const;
export type Group = (typeof GROUPS)[number];

export interface Command {
  id: string;
  group: Group;
  /** What it will do. */
  label: string;
  /** Other words to find it by. */
  also?: string;
  shortcut?: ShortcutId;
  run: () => void;
}

/** A place of the page by the id of its element. */
export interface Place {
  id: string;
  title: string;
  /** What else it says that is looked for. */
  says?: string;
}

/** What the page looks like now, and what can be done to it beside changing the view. */
export interface Reach {
  dataset: Dataset;
  state: ViewState;
  sections: Place[];
  charts: Place[];
  theme: Theme;
  fullScreen: boolean;
  goTo: (id: string) => void;
  readText: (document: string) => void;
  /** Opens the reader's own texts. */
  giveText: () => void;
  /** Opens what gives the data away. */
  takeData: () => void;
  showFull: (chart: string) => void;
  /** Opens how to cite a chart. */
  cite: (chart: string) => void;
  setTheme: (theme: Theme) => void;
  print: () => void;
  help: () => void;
}

type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Everything that would change something now, whatever is typed. */
export function commandsOf(words: Words, reach: Reach): Command[] {
  return [
    ...actions(words.t, reach),
    ...places(words.t, reach),
    ...pairs(words, reach),
    ...trade(words.t, reach),
    ...filters(words, reach),
    ...texts(words.t, reach),
    ...settings(words.t, reach),
  ];
}

function actions(t: Say, { state, print, help, giveText, takeData }: Reach): Command[] {
  const action = (
    id: ShortcutId | "print" | "read" | "data",
    able: boolean,
    run: () => void,
  ): Command[] =>
    able
      ? [
          {
            id,
            group: "action",
            label: t(`action.${id}`),
            shortcut: SHORTCUTS.find((one) => one.id === id)?.id,
            run,
          },
        ]
      : [];
  return [
    ...action("undo", state.canUndo, state.undo),
    ...action("redo", state.canRedo, state.redo),
    ...action("reset", narrowed(state.view), state.reset),
    ...action("read", true, giveText),
    ...action("data", true, takeData),
    ...action("print", true, print),
    ...action("help", true, help),
  ];
}

function places(t: Say, { sections, charts, fullScreen, goTo, showFull, cite }: Reach): Command[] {
  const to = (key: MessageKey, kind: string, run: (id: string) => void) => (place: Place) => ({
    id: `${kind} ${place.id}`,
    group: "place" as const,
    label: t(key, { title: place.title }),
    also: `${place.id.replaceAll("-", " ")} ${place.says ?? ""}`,
    run: () => run(place.id),
  });
  return [
    ...sections.map(to("palette.section", "section", goTo)),
    ...charts.map(to("palette.chart", "chart", goTo)),
    ...charts.map(to("palette.cite", "cite", cite)),
    ...(fullScreen ? charts.map(to("palette.fullScreen", "full", showFull)) : []),
  ];
}

function pairs(words: Words, { state: { view, choices, change } }: Reach): Command[] {
  const others = choices.pairs.filter(({ pair }) => !samePair(pair, view.pair));
  return others.map(({ pair }) => ({
    id: `pair ${pairText(pair)}`,
    group: "pair",
    label: words.t("palette.pair", { pair: pairName(words, pair) }),
    also: pairText(pair),
    run: () => change({ pair }),
  }));
}

function trade(t: Say, { state, goTo }: Reach): Command[] {
  const { view, change } = state;
  const set = (id: string, what: string, patch: Partial<View>): Command => ({
    id,
    group: "trade",
    label: t("palette.trade", { what }),
    run: () => {
      change(patch);
      goTo("trade");
    },
  });
  return [
    ...MEASURES.filter((measure) => measure !== view.measure && !refusal(measure, view.mode)).map(
      (measure) => set(`measure ${measure}`, t(`measure.${measure}`), { measure }),
    ),
    ...MODES.filter(
      (mode) => mode !== view.mode && refusal(view.measure, mode) !== "balance-sign",
    ).map((mode) => set(`mode ${mode}`, t(`mode.${mode}`), { mode })),
    ...SCALES.filter((scale) => scale !== view.scale).map((scale) =>
      set(`scale ${scale}`, t("palette.scale", { scale: t(`scale.${scale}`) }), { scale }),
    ),
  ];
}

/** For each option: to see it alone, and to see it too or no more; for each filter that narrows: to lift it. */
function filters(words: Words, reach: Reach): Command[] {
  const { dataset, state } = reach;
  const { view, choices, change } = state;
  return facetsOf(words, dataset, choices).flatMap(({ name, label: filter, options }) => {
    const all = options.map(({ value }) => value);
    const chosen: string[] = view[name] ?? all;
    const set = (id: string, key: MessageKey, option: string, values: string[] | null) => ({
      id: `${name} ${id}`,
      group: "filter" as const,
      label: words.t(key, { filter, option }),
      // The names of filters and their values are checked where the view is made canonical.
      run: () => change({ [name]: values } as Partial<View>),
    });
    const each = options.flatMap(({ value, label }) => [
      ...(chosen.length === 1 && chosen[0] === value
        ? []
        : [set(`only ${value}`, "palette.only", label, [value])]),
      chosen.includes(value)
        ? set(
            `not ${value}`,
            "palette.leaveOut",
            label,
            chosen.filter((one) => one !== value),
          )
        : set(`and ${value}`, "palette.add", label, [...chosen, value]),
    ]);
    return view[name] === null ? each : [set("every", "palette.every", "", null), ...each];
  });
}

function texts(t: Say, { dataset, readText }: Reach): Command[] {
  return dataset.documents.map(({ id, title }) => ({
    id: `text ${id}`,
    group: "text",
    label: t("palette.text", { title }),
    run: () => readText(id),
  }));
}

function settings(t: Say, { state, theme, setTheme }: Reach): Command[] {
  const { view, change } = state;
  return [
    ...LANGUAGES.filter((language) => language !== view.language).map((language) => ({
      id: `language ${language}`,
      group: "page" as const,
      label: t("palette.language", { language: NAMES[language] }),
      also: t(`language.${language}`),
      run: () => change({ language }),
    })),
    ...THEMES.filter((other) => other !== theme).map((other) => ({
      id: `theme ${other}`,
      group: "page" as const,
      label: t("palette.theme", { theme: t(`page.theme.${other}`) }),
      run: () => setTheme(other),
    })),
  ];
}

/** A balance has no index. */
const indexable = (measure: Measure): Measure => (measure === "balance" ? "turnover" : measure);

/** True where any country has a figure of a year that could be 100, and the filters leave it. */
function canBeBase(dataset: Dataset, view: View, year: number): boolean {
  const left = select(dataset, { ...view, from: null, to: null });
  return baseYears(seriesOf(left, indexable(view.measure))).includes(year);
}

/** What can be done with the years that stand in a query: "2008-2022", "2018", "from 2008 to 2022". */
export function yearCommands(words: Words, { dataset, state }: Reach, query: string): Command[] {
  const { t } = words;
  const { view, choices, change, pin } = state;
  const pins = view.compare ?? choices.compared;
  const [first, last] = choices.years;
  const said = [...new Set(query.match(/(?<!\d)\d{4}(?!\d)/g) ?? [])]
    .map(Number)
    .filter((year) => year >= first && year <= last);
  const set = (id: string, label: string, patch: Partial<View>): Command => ({
    id,
    group: "period",
    label,
    also: query,
    run: () => change(patch),
  });
  const [one] = said;
  if (one === undefined) return [];
  if (said.length > 1) {
    const [from, to] = [Math.min(...said), Math.max(...said)];
    const named = listed(words, said.map(String));
    return [
      set("period", t("palette.period", { from: String(from), to: String(to) }), { from, to }),
      ...(said.length <= MOST_YEARS
        ? [set("compare", t("palette.compare", { years: named }), { compare: said })]
        : []),
    ];
  }
  const year = String(one);
  const measure = indexable(view.measure);
  return [
    set("period", t("palette.year", { year }), { from: one, to: one }),
    set("from", t("palette.from", { year }), { from: one, to: null }),
    set("until", t("palette.until", { year }), { from: null, to: one }),
    // Two stay pinned at least: one is held against nothing.
    ...(pins.includes(one) && pins.length === 2
      ? []
      : [
          {
            ...set("pin", t(pins.includes(one) ? "palette.unpin" : "palette.pin", { year }), {}),
            run: () => pin(one),
          },
        ]),
    ...(canBeBase(dataset, view, one)
      ? [set("base", t("palette.base", { year }), { mode: "index", base: one, measure })]
      : []),
  ];
}

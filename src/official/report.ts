import { type Complaint, complaint, type Place, type Said } from "../input/complaint.ts";
import { inEnglish, type Sentence } from "../input/sentence.ts";
import type { Indicator, OfficialFigure } from "../model/types.ts";
import { type Note, type NoteKind, noted } from "./notes.ts";
import { REASONS, type Reason } from "./reasons.ts";
import type { Row, Table } from "./table.ts";

/** Rows that were passed over for one reason. */
export interface Skipped {
  /** The column or field that gave the reason. */
  where: string;
  reason: Reason;
  values: Record<string, string>;
  /** The reason as a sentence. */
  words: string;
  count: number;
}

/** What one file gives, and what became of the rest of it. */
export interface Findings {
  observations: OfficialFigure[];
  /** Where each observation stands in the file, in their order; empty for a sum of many rows. */
  places: Place[];
  skipped: Skipped[];
  /** What was done to all of the values, for a person to know. */
  notes: Note[];
  problems: Complaint[];
}

/** So many a person can mend at a time; a file of another kind would give millions. */
const MOST_PROBLEMS = 200;

/** So many reasons to pass rows over a person can read. */
const MOST_REASONS = 200;

const mapped = (values: Record<string, string>, to: string) =>
  Object.fromEntries(Object.keys(values).map((name) => [name, to]));

/** Two sources may differ on the same figure; one source may not say it twice. What does not say that it is a stock is a flow. */
export function identity({ source, ...figure }: OfficialFigure): string {
  const { indicator, refArea, counterpartArea, period, measure, unit, scope } = figure;
  const from = source.kind === "statistics" ? [source.publisher, source.valuation] : [];
  return JSON.stringify([
    indicator,
    refArea,
    counterpartArea,
    period,
    measure ?? "flow",
    unit,
    scope,
    ...from,
  ]);
}

/** All that a figure says beside what it is of. */
const saidIn = ({ measure: _, ...rest }: OfficialFigure): string => JSON.stringify(rest);

/** Gathers what a reader finds, row by row. */
export class Report {
  readonly #indicators: Map<string, Indicator>;
  readonly #figures = new Map<string, { figure: OfficialFigure; place: Place; rivals: boolean }>();
  readonly #skipped = new Map<string, Skipped>();
  readonly #notes = new Map<string, Note>();
  readonly #problems: Complaint[] = [];
  #untold = 0;

  constructor(indicators: Indicator[]) {
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  }

  /** The ids of the catalogue; none where it could not be read. */
  get ids(): string[] {
    return [...this.#indicators.keys()];
  }

  indicator(id: string): Indicator | undefined {
    return this.#indicators.get(id);
  }

  /** Passes a row over: it gives no figure. */
  skip(where: string, reason: Reason, values: Record<string, string> = {}, count = 1): undefined {
    const keyOf = (said: Record<string, string>) =>
      `${where} ${reason} ${Object.values(said).join(" ")}`;
    // A file of another kind has another reason in each of its rows: from some number on they are one.
    const full = this.#skipped.size >= MOST_REASONS && !this.#skipped.has(keyOf(values));
    const told = full ? mapped(values, "another one") : values;
    const known = this.#skipped.get(keyOf(told));
    if (known) known.count += count;
    else {
      const words = inEnglish([REASONS[reason], told]);
      this.#skipped.set(keyOf(told), { where, reason, values: told, words, count });
    }
    return undefined;
  }

  note(kind: NoteKind, values?: Record<string, string>): void {
    const note = noted(kind, values);
    this.#notes.set(note.words, note);
  }

  complain(problem: Complaint): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
    else this.#untold++;
  }

  /** Complains of a cell of a row: it gives no figure. */
  wrong(row: Pick<Row, "place">, column: string, said: Said): undefined {
    // A place takes a while to find, and a file of another kind has millions of wrong cells.
    const place = this.#problems.length < MOST_PROBLEMS ? row.place(column) : {};
    this.complain(complaint(said, place));
    return undefined;
  }

  /**
   * True where a table lacks columns that its reader needs; complains of each.
   * @param headerOf what the file calls a column
   */
  lacks(table: Table, columns: string[], headerOf = (column: string) => column): boolean {
    if (table.columns.length === 0) return false;
    const missing = columns.filter((column) => !table.columns.includes(column));
    for (const column of missing.map(headerOf)) {
      const said: Said = {
        found: ["no-column", { column }],
        expected: ["columns-any-order", { columns: columns.map(headerOf).join(", ") }],
        mend: ["again-with", { column }],
      };
      this.complain(complaint(said, table.placeOfColumn(0)));
    }
    return missing.length > 0;
  }

  /** Takes a figure. One that is said again in the same words is passed over, one that is said otherwise is taken from neither row. */
  add(read: OfficialFigure, row: Pick<Row, "place">): void {
    const figure = this.#measured(read);
    const key = identity(figure);
    const first = this.#figures.get(key);
    if (!first) {
      this.#figures.set(key, { figure, place: row.place(), rivals: false });
      return;
    }
    if (saidIn(first.figure) === saidIn(figure)) {
      this.skip("row", "twice");
      return;
    }
    first.rivals = true;
    const found = saidAgain(figure, first.place);
    this.complain(complaint({ found, expected: ["row-once"], mend: ["keep-right"] }, row.place()));
  }

  /** The figure as a stock where the catalogue knows nothing else of its kind: many a format does not say so. */
  #measured(figure: OfficialFigure): OfficialFigure {
    const stock = this.indicator(figure.indicator)?.measure === "stock";
    return stock && !figure.measure ? { ...figure, measure: "stock" } : figure;
  }

  /** Takes out the figures that `unwanted` names a reason for, once all are known. */
  withdraw(
    unwanted: (
      figure: OfficialFigure,
      has: (like: OfficialFigure) => boolean,
    ) => [string, Reason] | undefined,
  ): void {
    const has = (like: OfficialFigure) => this.#figures.has(identity(like));
    const leaving = [...this.#figures].flatMap(([key, { figure }]) => {
      const why = unwanted(figure, has);
      return why ? [{ key, why }] : [];
    });
    for (const { key, why } of leaving) {
      this.#figures.delete(key);
      this.skip(...why);
    }
  }

  finish(): Findings {
    const kept = [...this.#figures.values()].filter(({ rivals }) => !rivals);
    const observations = kept.map(({ figure }) => figure);
    const places = kept.map(({ place }) => place);
    const missing = new Set(
      observations.map(({ indicator }) => indicator).filter((id) => !this.#indicators.has(id)),
    );
    if (this.#indicators.size > 0) {
      for (const id of missing) {
        this.complain(
          complaint({
            found: ["figures-of", { indicator: id }],
            expected: ["of-catalogue"],
            mend: ["to-catalogue", { indicator: id }],
          }),
        );
      }
    }
    const problems = [...this.#problems];
    if (this.#untold > 0) {
      problems.push(
        complaint({
          found: ["more", { count: String(this.#untold) }],
          expected: ["known-format"],
          mend: ["mend-above"],
        }),
      );
    }
    return {
      observations,
      places,
      skipped: [...this.#skipped.values()],
      notes: [...this.#notes.values()],
      problems,
    };
  }
}

/** A figure that was said otherwise in another place, or in another sum. */
function saidAgain(
  { indicator, refArea, counterpartArea, period }: OfficialFigure,
  { line, path }: Place,
): Sentence {
  const what = {
    indicator: { indicator },
    ref: { area: refArea },
    other: { area: counterpartArea },
    period: String(period),
  };
  if (path !== undefined) return ["again-path", { ...what, path }];
  return line === undefined ? ["again-sum", what] : ["again-line", { ...what, line: String(line) }];
}

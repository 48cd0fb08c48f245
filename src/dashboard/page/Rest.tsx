/** The page below trade, and the evidence: fetched once trade stands. */
import { memo, useMemo } from "react";
import type { Dataset, Observation } from "../../model/types.ts";
import type { Contents, PageInput } from "../charts/contents.ts";
import { FirstOf } from "../charts/FirstOf.tsx";
import type { Lead } from "../charts/lead.ts";
import { type ChartModel, workedOut } from "../charts/model.ts";
import { Compare } from "../compare/Compare.tsx";
import { Evidence } from "../evidence/Evidence.tsx";
import { MakePicture } from "../export/MakePicture.tsx";
import type { FacetCounts } from "../filters/select.ts";
import { useView } from "../filters/store.ts";
import { useWords } from "../i18n/words.ts";
import { investmentCharts } from "../investment/charts.ts";
import { ratioChart } from "../mirror/chart.ts";
import { Mirror } from "../mirror/Mirror.tsx";
import { InTurn } from "../pace/InTurn.tsx";
import { peopleCharts } from "../people/charts.ts";
import { ReportSources } from "../print/Report.tsx";
import { Sources } from "../sources/Sources.tsx";
import { showInText } from "../sources/show.ts";
import { Ranks } from "../ties/Ranks.tsx";
import { Ties } from "../ties/Ties.tsx";
import { flowCharts } from "../trade/charts.ts";
import { mainChart } from "../trade/main.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import styles from "./Page.module.css";
import { Section } from "./Section.tsx";

/** How many charts of a section are seen on a phone before the others are unfolded. */
const FEW_CHARTS = { narrow: 2, wide: Number.POSITIVE_INFINITY };

interface Selecting {
  contents: Contents;
  selected: string | null;
  onSelect: (id: string) => void;
}

export interface RestProps extends Selecting {
  dataset: Dataset;
  counts: FacetCounts;
  onLead: (lead: Lead) => void;
}

export const Rest = memo(function Rest({ dataset, contents, counts, ...props }: RestProps) {
  const { t } = useWords();
  const { own, shown, events, input } = contents;
  const { onSelect, onLead } = props;
  const investment = useMemo(() => investmentCharts(input), [input]);
  const people = useMemo(() => peopleCharts(input), [input]);
  const charts = { dataset: own, ...props };
  return (
    <InTurn whole={props.selected !== null}>
      <Section id="mirror" title={t("section.mirror")} below>
        <MirrorOf contents={contents} {...props} />
      </Section>
      <Section id="compare" title={t("section.compare")} below>
        <CompareOf contents={contents} onSelect={onSelect} />
      </Section>
      <Section id="investment" title={t("section.investment")} below>
        <Charts {...charts} models={investment} />
      </Section>
      <Section id="people" title={t("section.people")} below>
        <Charts {...charts} models={people} />
      </Section>
      <Section id="ties" title={t("section.ties")} below>
        <Ties
          dataset={own}
          events={events}
          counts={counts}
          view={input.view}
          picture={(heading) => <MakePicture id="ties" dataset={own} describedBy={heading} />}
        />
      </Section>
      <Section id="ranks" title={t("section.ranks")} below>
        <Ranks dataset={own} shown={shown} view={input.view} onSelect={onSelect} />
      </Section>
      <Section id="sources" title={t("section.sources")} below>
        <Sources
          dataset={dataset}
          own={own}
          view={input.view}
          shown={shown}
          onSelect={onSelect}
          onLead={onLead}
        />
      </Section>
      <ReportSources dataset={own} observations={shown} />
    </InTurn>
  );
});

type ChartsProps = Omit<Selecting, "contents"> & { dataset: Dataset; models: ChartModel[] };

function Charts({ models, dataset, selected, onSelect }: ChartsProps) {
  return (
    <FirstOf items={models} few={FEW_CHARTS}>
      {(some) => (
        <div className={styles.grid}>
          {some.map((model) => (
            <ChartFigure
              key={model.id}
              model={model}
              dataset={dataset}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </div>
      )}
    </FirstOf>
  );
}

/** The year whose numbers are asked for and the years that are compared change no chart. */
function MirrorOf({ contents: { own, shown, input }, selected, onSelect }: Selecting) {
  const year = useView((state) => state.view.mirror);
  const years = useView((state) => state.choices.years);
  const compared = useView((state) => state.view.compare ?? state.choices.compared);
  const change = useView((state) => state.change);
  const { view, ofAllYears } = input;
  const common = { dataset: own, selected, onSelect };
  const charts = useMemo(() => ({ ratio: ratioChart(input), flows: flowCharts(input) }), [input]);
  return (
    <Mirror
      pair={view.pair}
      shown={shown}
      ofAllYears={ofAllYears}
      all={own.observations}
      year={year}
      span={[view.from ?? years[0], view.to ?? years[1]]}
      compared={[Math.min(...compared), Math.max(...compared)]}
      onYear={(mirror) => change({ mirror })}
      onSelect={onSelect}
      ratio={<ChartFigure {...common} model={charts.ratio} />}
      flows={charts.flows.map((model) => <ChartFigure key={model.id} {...common} model={model} />)}
    />
  );
}

function CompareOf({ contents: { own, shown, input }, onSelect }: Omit<Selecting, "selected">) {
  const years = useView((state) => state.view.compare ?? state.choices.compared);
  const nearest = useView((state) => state.view.nearest);
  const change = useView((state) => state.change);
  return (
    <Compare
      dataset={own}
      observations={shown}
      view={input.view}
      years={years}
      nearest={nearest}
      onNearest={(nearest) => change({ nearest })}
      onYears={(compare) => change({ compare })}
      onSelect={onSelect}
      picture={(of) => <MakePicture id="compare" dataset={own} {...of} />}
    />
  );
}

interface OpenedProps {
  dataset: Dataset;
  observation: Observation;
  input: PageInput;
  onClose: () => void;
  onSelect: (id: string) => void;
}

/** The evidence of a figure, with what the charts in view draw in its place. */
export function Opened({ input, ...props }: OpenedProps) {
  const ratio = useMemo(() => ratioChart(input), [input]);
  return (
    <Evidence
      {...props}
      worked={[mainChart(input), ratio].flatMap((model) => workedOut(model, props.observation.id))}
      onText={showInText}
    />
  );
}

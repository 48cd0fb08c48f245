/** The page over a dataset: filters on top, a question a section, the evidence of the chosen point beside them. */
import { useEffect, useMemo, useState } from "react";
import type { Dataset, TieEvent } from "../../model/types.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { Compare } from "../compare/Compare.tsx";
import { Evidence } from "../evidence/Evidence.tsx";
import { FilterBar } from "../filters/FilterBar.tsx";
import { facetCounts, select, selectEvents } from "../filters/select.ts";
import { openView, useView, ViewContext } from "../filters/store.ts";
import { choicesOf } from "../filters/view.ts";
import { investmentCharts } from "../investment/charts.ts";
import { Milestones } from "../milestones/Milestones.tsx";
import { peopleCharts } from "../people/charts.ts";
import { Sources } from "../sources/Sources.tsx";
import { Ranks } from "../ties/Ranks.tsx";
import { balanceChart, flowCharts, turnoverChart } from "../trade/charts.ts";
import { ScaleToggle } from "../trade/ScaleToggle.tsx";
import { Ignored } from "./Ignored.tsx";
import styles from "./Page.module.css";
import { Section } from "./Section.tsx";
import { yearsToCompare } from "./years.ts";

export function Page({ dataset }: { dataset: Dataset }) {
  const [{ store, follow }] = useState(() => openView(choicesOf(dataset), window));
  useEffect(() => follow(), [follow]);
  return (
    <ViewContext value={store}>
      <Sections dataset={dataset} />
    </ViewContext>
  );
}

/** Events of the two countries whose figures the charts show. */
function ofPair(events: TieEvent[], { observations }: Dataset): TieEvent[] {
  const pair = [observations[0]?.refArea, observations[0]?.counterpartArea];
  return events.filter(({ parties }) => pair.every((area) => area && parties.includes(area)));
}

function Sections({ dataset }: { dataset: Dataset }) {
  const view = useView((state) => state.view);
  const reporters = useView((state) => state.choices.reporters);
  const change = useView((state) => state.change);
  const shown = useMemo(() => select(dataset, view), [dataset, view]);
  const counts = useMemo(() => facetCounts(dataset, view, reporters), [dataset, view, reporters]);
  const events = useMemo(() => selectEvents(dataset, view), [dataset, view]);
  const charts = useMemo(() => {
    const input = { dataset, shown, view };
    const own = ofPair(events, dataset);
    return {
      events: own,
      turnover: turnoverChart(input, own),
      trade: [balanceChart(input), ...flowCharts(input)],
      investment: investmentCharts(input),
      people: peopleCharts(input),
    };
  }, [dataset, shown, events, view]);
  const onSelect = (id: string) => change({ point: id });
  const common = { dataset, selected: view.point, onSelect };
  const open = dataset.observations.find(({ id }) => id === view.point);
  const onChart = charts.turnover.events.flatMap(({ events }) => events).length;

  return (
    <>
      <FilterBar dataset={dataset} counts={counts} shown={shown.length} />
      <Ignored />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Section id="trade" title="Trade">
          <ChartFigure
            {...common}
            model={charts.turnover}
            height={440}
            controls={<ScaleToggle scale={view.scale} onChange={(scale) => change({ scale })} />}
          />
          <Milestones
            marks={charts.turnover.events}
            elsewhere={charts.events.length - onChart}
            dataset={dataset}
          />
          <div className={`${styles.grid} ${styles.below}`}>
            {charts.trade.map((model) => (
              <ChartFigure key={model.id} {...common} model={model} />
            ))}
          </div>
        </Section>
        <Section id="compare" title="Compare two years">
          <Compare
            dataset={dataset}
            observations={shown}
            years={view.compare ?? yearsToCompare(dataset)}
            onYears={(compare) => change({ compare })}
            onSelect={onSelect}
          />
        </Section>
        <Section id="investment" title="Investment">
          <div className={styles.grid}>
            {charts.investment.map((model) => (
              <ChartFigure key={model.id} {...common} model={model} />
            ))}
          </div>
        </Section>
        <Section id="people" title="People">
          <div className={styles.grid}>
            {charts.people.map((model) => (
              <ChartFigure key={model.id} {...common} model={model} />
            ))}
          </div>
        </Section>
        <Section id="ranks" title="Ranks, counts and growth">
          <Ranks dataset={dataset} shown={shown} onSelect={onSelect} />
        </Section>
        <Section id="sources" title="Sources">
          <Sources
            dataset={dataset}
            shown={new Set(shown.map(({ id }) => id))}
            events={events}
            onSelect={onSelect}
          />
        </Section>
      </main>
      {open && (
        <Evidence
          dataset={dataset}
          observation={open}
          onClose={() => change({ point: null })}
          onSelect={onSelect}
        />
      )}
    </>
  );
}

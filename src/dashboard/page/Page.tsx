/** The page over a dataset: filters on top, a question a section, the evidence of the chosen point beside them. */
import { useMemo } from "react";
import { flushSync } from "react-dom";
import type { Dataset } from "../../model/types.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import type { Lead } from "../charts/lead.ts";
import { workedOut } from "../charts/model.ts";
import { Compare } from "../compare/Compare.tsx";
import { Evidence } from "../evidence/Evidence.tsx";
import { FilterBar } from "../filters/FilterBar.tsx";
import { PAIR } from "../filters/pair.ts";
import { facetCounts } from "../filters/select.ts";
import { useView } from "../filters/store.ts";
import { Headlines } from "../headlines/Headlines.tsx";
import { useWords } from "../i18n/words.ts";
import { Milestones } from "../milestones/Milestones.tsx";
import { Mirror } from "../mirror/Mirror.tsx";
import { ReportHead, ReportSources } from "../print/Report.tsx";
import { Sources } from "../sources/Sources.tsx";
import { showInText } from "../sources/show.ts";
import { Ranks } from "../ties/Ranks.tsx";
import { Ties } from "../ties/Ties.tsx";
import { TradeControls } from "../trade/TradeControls.tsx";
import { contentsOf } from "./contents.ts";
import { Elsewhere } from "./Elsewhere.tsx";
import { Ignored } from "./Ignored.tsx";
import styles from "./Page.module.css";
import { goTo } from "./places.ts";
import { Section } from "./Section.tsx";

export function Page({ dataset }: { dataset: Dataset }) {
  const words = useWords();
  const { t } = words;
  const view = useView((state) => state.view);
  const choices = useView((state) => state.choices);
  const change = useView((state) => state.change);
  const contents = useMemo(() => contentsOf(dataset, view, words), [dataset, view, words]);
  const { own, shown, events, main } = contents;
  const counts = useMemo(() => facetCounts(own, view, choices), [own, view, choices]);
  const compared = view.compare ?? choices.compared;
  const onSelect = (id: string) => change({ point: id });
  /** What is led to may only be there once the view has changed. */
  const onLead = ({ id, change: patch }: Lead) => {
    if (patch) flushSync(() => change(patch));
    goTo(id);
  };
  const common = { dataset, selected: view.point, onSelect };
  const open = dataset.observations.find(({ id }) => id === view.point);
  const onChart = main.events.flatMap(({ events }) => events).length;

  return (
    <>
      <FilterBar dataset={own} counts={counts} shown={shown.length} />
      <Ignored />
      <main id="main" tabIndex={-1} className={styles.main}>
        <ReportHead dataset={own} observations={shown} />
        <Elsewhere others={contents.elsewhere} />
        <Section id="headlines" title={t("section.headlines")}>
          <Headlines cards={contents.cards} onSelect={onSelect} onLead={onLead} />
        </Section>
        <Section id="trade" title={t("section.trade")}>
          <ChartFigure
            {...common}
            model={main}
            height={440}
            controls={<TradeControls base={contents.base} />}
          />
          <Milestones
            marks={main.events}
            elsewhere={events.own.length - onChart}
            dataset={dataset}
          />
          <div className={`${styles.grid} ${styles.below}`}>
            <ChartFigure {...common} model={contents.balance} />
          </div>
        </Section>
        <Section id="mirror" title={t("section.mirror")}>
          <Mirror
            pair={PAIR}
            shown={shown}
            ofAllYears={contents.ofAllYears}
            all={own.observations}
            year={view.mirror}
            span={[view.from ?? choices.years[0], view.to ?? choices.years[1]]}
            compared={[Math.min(...compared), Math.max(...compared)]}
            onYear={(mirror) => change({ mirror })}
            onSelect={onSelect}
            ratio={<ChartFigure {...common} model={contents.mirror.ratio} />}
            flows={contents.mirror.flows.map((model) => (
              <ChartFigure key={model.id} {...common} model={model} />
            ))}
          />
        </Section>
        <Section id="compare" title={t("section.compare")}>
          <Compare
            dataset={own}
            observations={shown}
            years={compared}
            nearest={view.nearest}
            onNearest={(nearest) => change({ nearest })}
            onYears={(compare) => change({ compare })}
            onSelect={onSelect}
          />
        </Section>
        <Section id="investment" title={t("section.investment")}>
          <div className={styles.grid}>
            {contents.investment.map((model) => (
              <ChartFigure key={model.id} {...common} model={model} />
            ))}
          </div>
        </Section>
        <Section id="people" title={t("section.people")}>
          <div className={styles.grid}>
            {contents.people.map((model) => (
              <ChartFigure key={model.id} {...common} model={model} />
            ))}
          </div>
        </Section>
        <Section id="ties" title={t("section.ties")}>
          <Ties dataset={dataset} pair={PAIR} events={events.all} counts={counts} />
        </Section>
        <Section id="ranks" title={t("section.ranks")}>
          <Ranks dataset={own} shown={shown} onSelect={onSelect} />
        </Section>
        <Section id="sources" title={t("section.sources")}>
          <Sources
            dataset={dataset}
            shown={contents.marked}
            passing={contents.passing}
            onSelect={onSelect}
            onLead={onLead}
          />
        </Section>
        <ReportSources dataset={dataset} observations={contents.passing} />
      </main>
      {open && (
        <Evidence
          dataset={dataset}
          observation={open}
          worked={[contents.main, contents.mirror.ratio].flatMap((model) =>
            workedOut(model, open.id),
          )}
          onClose={() => change({ point: null })}
          onSelect={onSelect}
          onText={showInText}
        />
      )}
    </>
  );
}

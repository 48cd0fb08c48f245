/** The page over a dataset: a change of a filter is seen in the first chart at once; headlines, counts and all that stands below follow as soon as there is time. */
import { memo, Suspense, useCallback, useDeferredValue, useMemo } from "react";
import { flushSync } from "react-dom";
import { useShallow } from "zustand/react/shallow";
import type { Dataset } from "../../model/types.ts";
import type { PageInput } from "../charts/contents.ts";
import { contentsOf, drawnBy } from "../charts/contents.ts";
import type { Lead } from "../charts/lead.ts";
import { FilterBar } from "../filters/FilterBar.tsx";
import { lookupOf } from "../filters/lookup.ts";
import { facetCounts } from "../filters/select.ts";
import { useView } from "../filters/store.ts";
import { Headlines } from "../headlines/Headlines.tsx";
import { useWords } from "../i18n/words.ts";
import { Milestones } from "../milestones/Milestones.tsx";
import { ErrorBoundary } from "../on-demand/ErrorBoundary.tsx";
import { onDemand } from "../on-demand/on-demand.tsx";
import { usePrinting } from "../pace/printing.ts";
import { goTo } from "../palette/places.ts";
import { ReportHead } from "../print/Report.tsx";
import { LayerSwitch } from "../reading/LayerSwitch.tsx";
import { balanceChart } from "../trade/charts.ts";
import { mainChart } from "../trade/main.ts";
import { TradeControls } from "../trade/TradeControls.tsx";
import { ChartFigure, type ChartFigureProps } from "./ChartFigure.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { Ignored } from "./Ignored.tsx";
import styles from "./Page.module.css";
import type { RestProps } from "./Rest.tsx";
import { Section } from "./Section.tsx";

const fetchRest = () => import("./Rest.tsx");
const Rest = onDemand(() => fetchRest().then((rest) => rest.Rest));
const Opened = onDemand(() => fetchRest().then((rest) => rest.Opened));

export function Page({ dataset }: { dataset: Dataset }) {
  const words = useWords();
  const { t } = words;
  const drawn = useView(useShallow((state) => drawnBy(state.view)));
  const point = useView((state) => state.view.point);
  const choices = useView((state) => state.choices);
  const change = useView((state) => state.change);
  const contents = useMemo(() => contentsOf(dataset, drawn, words), [dataset, drawn, words]);
  const { own, shown, input } = contents;
  const onSelect = useCallback((id: string) => change({ point: id }), [change]);
  const onClose = useCallback(() => change({ point: null }), [change]);
  const onLead = useCallback(
    ({ id, change: patch }: Lead) => {
      // What is led to may only be there once the view has changed.
      if (patch) flushSync(() => change(patch));
      goTo(id);
    },
    [change],
  );
  const now = useMemo(() => ({ contents, choices }), [contents, choices]);
  const deferred = useDeferredValue(now);
  // Paper does not wait.
  const later = usePrinting() ? now : deferred;
  const counts = useMemo(
    () => facetCounts(later.contents.own, later.contents.input.view, later.choices),
    [later],
  );
  const selected = useDeferredValue(point);
  const open = point === null ? undefined : lookupOf(dataset).byId.get(point);

  return (
    <>
      <FilterBar dataset={own} counts={counts} shown={shown.length}>
        <LayerSwitch />
      </FilterBar>
      <Ignored />
      <main id="main" tabIndex={-1} className={styles.main}>
        <ReportHead dataset={own} observations={shown} />
        <Elsewhere />
        <Section id="headlines" title={t("section.headlines")}>
          <Headlines input={later.contents.input} onSelect={onSelect} onLead={onLead} />
        </Section>
        <Section id="trade" title={t("section.trade")}>
          <Main input={input} dataset={own} selected={point} onSelect={onSelect} />
          <Milestones input={later.contents.input} />
          <div className={`${styles.grid} ${styles.below}`}>
            <Balance
              input={later.contents.input}
              dataset={later.contents.own}
              selected={selected}
              onSelect={onSelect}
            />
          </div>
        </Section>
        <ErrorBoundary>
          <Below
            dataset={dataset}
            contents={later.contents}
            counts={counts}
            selected={selected}
            onSelect={onSelect}
            onLead={onLead}
          />
        </ErrorBoundary>
      </main>
      {open && (
        <ErrorBoundary key={open.id}>
          <Suspense>
            <Opened
              dataset={dataset}
              observation={open}
              input={input}
              onClose={onClose}
              onSelect={onSelect}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

type OfInput = Omit<ChartFigureProps, "model"> & { input: PageInput };

const Main = memo(function Main({ input, ...common }: OfInput) {
  const controls = <TradeControls input={input} />;
  return (
    <ChartFigure {...common} model={mainChart(input)} height={440} eager controls={controls} />
  );
});

const Balance = memo(function Balance({ input, ...common }: OfInput) {
  const model = useMemo(() => balanceChart(input), [input]);
  return <ChartFigure {...common} model={model} />;
});

/** What is fetched but not yet drawn when printing begins is drawn then, at once: paper does not wait. */
function Below(props: RestProps) {
  usePrinting();
  return (
    <Suspense fallback={<Waiting />}>
      <Rest {...props} />
    </Suspense>
  );
}

function Waiting() {
  const { t } = useWords();
  return (
    <p role="status" className={styles.waiting}>
      {t(usePrinting() ? "page.rest.printed" : "page.rest")}
    </p>
  );
}

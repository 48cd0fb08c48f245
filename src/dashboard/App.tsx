import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { datasetQuery } from "./data/dataset.ts";
import { Empty, Failed, Loading } from "./data/States.tsx";
import { DropToOpen } from "./export/drop/DropToOpen.tsx";
import { detached, embedded } from "./export/embed/detached.ts";
import { useOffer } from "./export/use-offer.ts";
import { isOfPair } from "./filters/pair.ts";
import { openView, ViewContext } from "./filters/store.ts";
import { choicesOf } from "./filters/view.ts";
import { useWords } from "./i18n/words.ts";
import { Renewal } from "./offline/Renewal.tsx";
import { ErrorBoundary } from "./page/ErrorBoundary.tsx";
import { Header } from "./page/Header.tsx";
import { onDemand } from "./page/on-demand.tsx";
import { Page } from "./page/Page.tsx";
import { fetchTexts, keepsTexts, own } from "./reading/own.ts";

const Embed = onDemand(() => import("./export/embed/Embed.tsx").then((chunk) => chunk.Embed));

/** The one chart that the address asks for; null for the whole page. */
const alone = embedded(window.location.search);
const page = alone === null ? window : detached(window);

export function App() {
  const { data: published, error, isFetching, refetch } = useQuery(datasetQuery);
  const join = useStore(own, (state) => state.join);
  const data = useMemo(() => (published && join ? join(published) : published), [published, join]);
  const { t } = useWords();
  const any = data?.observations.some(isOfPair);
  const choices = useMemo(() => published && choicesOf(published), [published]);
  const opened = useMemo(() => choices && any && openView(choices, page), [choices, any]);
  useEffect(() => (opened ? opened.follow() : undefined), [opened]);
  useEffect(() => {
    if (!opened || !choices || !data) return;
    opened.store.getState().offer(data === published ? choices : choicesOf(data));
  }, [opened, choices, data, published]);
  // A frame in another page shows the published data alone.
  useEffect(() => {
    if (alone === null && keepsTexts()) void fetchTexts().then(({ wake }) => wake());
  }, []);
  useOffer(data, opened ? opened.store : null);
  return (
    <ViewContext value={opened ? opened.store : null}>
      {alone === null && (
        <>
          <a className="skip" href="#main">
            {t("page.skip")}
          </a>
          <Header dataset={data} published={published} />
          <DropToOpen />
          <Renewal />
        </>
      )}
      {data ? (
        any ? (
          <ErrorBoundary>
            {alone === null ? (
              <Page dataset={data} />
            ) : (
              <Suspense>
                <Embed id={alone} dataset={data} />
              </Suspense>
            )}
          </ErrorBoundary>
        ) : (
          <Empty />
        )
      ) : error && !isFetching ? (
        <Failed error={error} onRetry={() => refetch()} />
      ) : (
        <Loading />
      )}
    </ViewContext>
  );
}

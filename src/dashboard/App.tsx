import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useMemo } from "react";
import { datasetQuery } from "./data/dataset.ts";
import { Empty, Failed, Loading } from "./data/States.tsx";
import { DropToOpen } from "./export/drop/DropToOpen.tsx";
import { detached, embedded } from "./export/embed/detached.ts";
import { useOffer } from "./export/use-offer.ts";
import { isOfPair } from "./filters/pair.ts";
import { openView, ViewContext } from "./filters/store.ts";
import { choicesOf } from "./filters/view.ts";
import { useWords } from "./i18n/words.ts";
import { ErrorBoundary } from "./page/ErrorBoundary.tsx";
import { Header } from "./page/Header.tsx";
import { onDemand } from "./page/on-demand.tsx";
import { Page } from "./page/Page.tsx";

const Embed = onDemand(() => import("./export/embed/Embed.tsx").then((chunk) => chunk.Embed));

/** The one chart that the address asks for; null for the whole page. */
const alone = embedded(window.location.search);
const page = alone === null ? window : detached(window);

export function App() {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery);
  const { t } = useWords();
  const any = data?.observations.some(isOfPair);
  const opened = useMemo(() => data && any && openView(choicesOf(data), page), [data, any]);
  useEffect(() => (opened ? opened.follow() : undefined), [opened]);
  useOffer(data, opened ? opened.store : null);
  return (
    <ViewContext value={opened ? opened.store : null}>
      {alone === null && (
        <>
          <a className="skip" href="#main">
            {t("page.skip")}
          </a>
          <Header dataset={data} />
          <DropToOpen />
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

import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { datasetQuery } from "./data/dataset.ts";
import { Empty, Failed, Loading } from "./data/States.tsx";
import { useOffer } from "./export/use-offer.ts";
import { isOfPair } from "./filters/pair.ts";
import { openView, ViewContext } from "./filters/store.ts";
import { choicesOf } from "./filters/view.ts";
import { useWords } from "./i18n/words.ts";
import { ErrorBoundary } from "./page/ErrorBoundary.tsx";
import { Header } from "./page/Header.tsx";
import { Page } from "./page/Page.tsx";

export function App() {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery);
  const { t } = useWords();
  const any = data?.observations.some(isOfPair);
  const opened = useMemo(() => data && any && openView(choicesOf(data), window), [data, any]);
  useEffect(() => (opened ? opened.follow() : undefined), [opened]);
  useOffer(data, opened ? opened.store : null);
  return (
    <ViewContext value={opened ? opened.store : null}>
      <a className="skip" href="#main">
        {t("page.skip")}
      </a>
      <Header dataset={data} />
      {data ? (
        any ? (
          <ErrorBoundary>
            <Page dataset={data} />
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

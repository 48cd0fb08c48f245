import { useQuery } from "@tanstack/react-query";
import { datasetQuery } from "./data/dataset.ts";
import { Empty, Failed, Loading } from "./data/States.tsx";
import { isOfPair } from "./filters/pair.ts";
import { ErrorBoundary } from "./page/ErrorBoundary.tsx";
import { Header } from "./page/Header.tsx";
import { Page } from "./page/Page.tsx";

export function App() {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the charts
      </a>
      <Header dataset={data} />
      {data ? (
        data.observations.some(isOfPair) ? (
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
    </>
  );
}

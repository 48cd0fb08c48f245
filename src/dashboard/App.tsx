import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Dataset } from "../model/types.ts";
import { datasetQuery } from "./data/dataset.ts";
import { Empty, Failed, Loading } from "./data/States.tsx";
import { DropToOpen } from "./drop/DropToOpen.tsx";
import { detached, embedded } from "./embed/detached.ts";
import { useOffer } from "./export/use-offer.ts";
import { decodeView } from "./filters/address.ts";
import { choicesFor } from "./filters/choices.ts";
import { type Opened, openView, ViewContext } from "./filters/store.ts";
import { useWords } from "./i18n/words.ts";
import { Renewal } from "./offline/Renewal.tsx";
import { ErrorBoundary } from "./on-demand/ErrorBoundary.tsx";
import { onDemand } from "./on-demand/on-demand.tsx";
import { Header } from "./page/Header.tsx";
import { Page } from "./page/Page.tsx";
import { Titled } from "./page/Titled.tsx";
import { Unjoined } from "./page/Unjoined.tsx";
import { fetchTexts, keepsTexts, own } from "./reading/own.ts";
import { themeInAddress } from "./theme/kept-theme.ts";

const Embed = onDemand(() => import("./embed/Embed.tsx").then((chunk) => chunk.Embed));

/** The one chart that the address asks for; null for the whole page. */
const alone = embedded(window.location.search);
const page = alone === null ? window : detached(window);

/** What is kept on the device is joined at every visit: where that fails, the page stands without it. */
function joinedTo(published: Dataset | undefined, join: ((dataset: Dataset) => Dataset) | null) {
  try {
    return { data: published && join ? join(published) : published, failed: false };
  } catch (error) {
    console.error(error);
    return { data: published, failed: true };
  }
}

export function App() {
  const { data: published, error, isFetching, refetch } = useQuery(datasetQuery);
  const join = useStore(own, (state) => state.join);
  const { data, failed } = useMemo(() => joinedTo(published, join), [published, join]);
  const { t } = useWords();
  const choices = useMemo(() => data && choicesFor(data), [data]);
  const any = data !== undefined && data.observations.length > 0;
  const [awake, setAwake] = useState(alone !== null || !keepsTexts());
  // A pair that the data does not have may be one of the texts on this device: no other is shown until they are there.
  const asked = useMemo(() => choices && decodeView(page.location.search, choices), [choices]);
  const ready = any && (awake || !asked?.ignored.some(({ name }) => name === "pair"));
  // It outlives what is added to the data later, or taken from it.
  const [opened, setOpened] = useState<Opened>();
  if (ready && choices && !opened)
    setOpened(openView(choices, page, themeInAddress(page.location.search)));
  useEffect(() => opened?.follow(), [opened]);
  useLayoutEffect(() => {
    if (choices) opened?.store.getState().offer(choices);
  }, [opened, choices]);
  // A frame in another page shows the published data alone.
  useEffect(() => {
    if (awake) return;
    const end = () => setAwake(true);
    fetchTexts()
      .then(({ wake }) => wake())
      .then(end, end);
  }, [awake]);
  useOffer(data, opened?.store ?? null);
  return (
    <ViewContext value={opened?.store ?? null}>
      <Titled />
      {alone === null && (
        <>
          <a className="skip" href="#main">
            {t("page.skip")}
          </a>
          <Header dataset={data} published={published} />
          <DropToOpen />
          <Renewal />
          {failed && <Unjoined />}
        </>
      )}
      {data && (opened || !any) ? (
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

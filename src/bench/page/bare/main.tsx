/** The least that draws the first line of the page in React: what the page is held against. */
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Observation } from "../../../model/types.ts";

const WIDTH = 1168;
const HEIGHT = 440;

function Line() {
  const [points, setPoints] = useState<[year: number, value: number][]>([]);
  useEffect(() => {
    const yearly = ({ indicator, refArea, basis, period }: Observation) =>
      indicator === "trade-turnover" &&
      refArea === "CHN" &&
      basis === "official" &&
      /^\d{4}$/.test(period ?? "");
    void fetch("data/dataset.json")
      .then((answer) => answer.json())
      .then(({ observations }: { observations: Observation[] }) =>
        setPoints(observations.filter(yearly).map(({ period, value }) => [Number(period), value])),
      );
  }, []);
  if (points.length === 0) return null;
  const years = points.map(([year]) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...points.map(([, value]) => value));
  const at = ([year, value]: [number, number]) =>
    `${((year - first) / (last - first)) * WIDTH},${HEIGHT - (value / top) * HEIGHT}`;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label="Trade turnover">
      <path d={`M${points.sort().map(at).join("L")}`} fill="none" stroke="teal" strokeWidth={2} />
    </svg>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Line />);

import { useState } from "react";
import type { ChartModel } from "../charts/model.ts";
import { takeDrawing } from "./first-page.ts";

/** The drawing of a chart that came with the page, for as long as it is true: nothing where there is none. */
export function StandIn({ model }: { model: ChartModel }) {
  const [drawn] = useState(() => ({ model, drawing: takeDrawing(model.id) }));
  const { drawing } = drawn;
  if (!drawing || drawn.model !== model) return null;
  return <div ref={(element) => element?.replaceChildren(drawing)} />;
}

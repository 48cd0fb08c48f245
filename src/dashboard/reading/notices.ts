/** What a person has to know of a file, or of what is kept. */
import { createStore } from "zustand";
import type { ArticleComplaint } from "../../input/article/trouble.ts";
import type { Complaint } from "../../input/complaint.ts";
import type { Unopened } from "./saved.ts";

export type Notice =
  | {
      kind: "problem";
      name: string;
      problem: Pick<ArticleComplaint, "trouble" | "line" | "column">;
    }
  /** What is wrong with a file of official figures. */
  | { kind: "wrong"; name: string; problems: Complaint[] }
  | { kind: "fault"; name: string; why: string }
  | { kind: "unopened"; name: string; unopened: Unopened }
  | { kind: "again"; name: string }
  /** The page was closed while it was being read. */
  | { kind: "unfinished"; name: string }
  /** So many of a saved file were here already, and are as they were. */
  | { kind: "stays"; name: string; count: number }
  | { kind: "damaged" | "other"; count: number }
  /** A tab of another version has changed something that is here too. */
  | { kind: "elsewhere" }
  | { kind: "denied" | "full" };

export const notices = createStore<Notice[]>()(() => []);

export function tell(notice: Notice): void {
  const same = JSON.stringify(notice);
  const others = notices.getState().filter((one) => JSON.stringify(one) !== same);
  notices.setState([...others, notice], true);
}

export const dismissNotices = () => notices.setState([], true);

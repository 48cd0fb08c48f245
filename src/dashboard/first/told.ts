/** What is said before any language has its words: in all three at once. */
import { firstPage, NOTE } from "./first-page.ts";

const FAILED = "The page could not be loaded. · Không tải được trang. · 页面无法加载。";
const WAITING =
  "The page is still loading: its controls work once it has come. · Trang vẫn đang tải: các nút sẽ dùng được khi tải xong. · 页面仍在加载，加载完成后即可操作。";

/** In the place of the live page. */
export function tellFailed(): void {
  document.getElementById(NOTE)?.remove();
  const root = document.getElementById("root") ?? document.body;
  root.textContent = FAILED;
}

/** At the foot of the window, until the first page goes and takes it along. */
export function tellWaiting(): void {
  if (!firstPage() || document.getElementById("root")?.hasChildNodes()) return;
  const note = document.createElement("p");
  note.id = NOTE;
  note.role = "status";
  note.textContent = WAITING;
  document.body.append(note);
}
